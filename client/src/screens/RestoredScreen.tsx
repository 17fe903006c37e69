// A backup was put back on the server. This screen goes on with what is there now, and what it had is not lost: a facilitator's
// becomes a moment, anyone can save it as a file. A screen that only watches goes on by itself.

import { toPlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import { useEffect, useState } from 'react'
import { restoredText } from '../copy/nlRestored.ts'
import { keepEarlierPlan } from '../http/api.ts'
import { reloadOnce } from '../parts/reloadOnce.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { MessageScreen } from './MessageScreen.tsx'

interface RestoredScreenProps {
  /** The workshop is there again; else the server does not know it. */
  readonly isHere: boolean
  readonly onProjector: boolean
  readonly keepOwn: () => void
}

type Kept = { readonly kind: 'keeping' | 'notKept' | 'asFile' } | { readonly kind: 'kept'; readonly name: string }

export function RestoredScreen({ isHere, onProjector, keepOwn }: RestoredScreenProps) {
  const { role, forgetCopy, connectionStore } = useWorkshop()
  const { ready } = connectionStore.getState()
  const watches = onProjector || role === 'viewer'
  const kept = useKeptPlan(isHere && ready && role === 'facilitator' && !onProjector)
  useEffect(() => {
    if (isHere && watches) void forgetCopy().finally(() => reloadOnce(`restored ${new Date().toDateString()}`))
  }, [isHere, watches, forgetCopy])

  const save = ready && !watches && (
    <button type="button" className="btn" onClick={keepOwn}>
      {restoredText.keepOwn}
    </button>
  )
  if (!isHere) return <MessageScreen {...restoredText.unknown} action={save} />
  const goOn = () => void forgetCopy().finally(() => window.location.reload())
  return (
    <MessageScreen
      title={restoredText.title}
      detail={ready && !watches ? `${restoredText.goesOn} ${sentenceOf(kept)}` : restoredText.goesOn}
      action={
        <>
          <button type="button" className="btn primary" disabled={kept.kind === 'keeping'} onClick={goOn}>
            {restoredText.goOn}
          </button>
          {save}
        </>
      }
    />
  )
}

/** Once, when this screen is a facilitator's. The same plan from two screens is one moment. */
function useKeptPlan(isWanted: boolean): Kept {
  const { id, planStore } = useWorkshop()
  const [kept, setKept] = useState<Kept>({ kind: isWanted ? 'keeping' : 'asFile' })
  useEffect(() => {
    if (!isWanted) return
    void keepEarlierPlan(id, toPlanJson(planStore.getState().plan)).then((answer) =>
      setKept(answer.ok ? { kind: 'kept', name: answer.value.name } : { kind: 'notKept' }),
    )
  }, [isWanted, id, planStore])
  return kept
}

function sentenceOf(kept: Kept): string {
  return kept.kind === 'kept' ? restoredText.kept(kept.name) : restoredText[kept.kind]
}

// The workshop cannot go on as it is: says why, and offers the one thing that helps.

import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { useEffect } from 'react'
import { text } from '../copy/nl.ts'
import { part } from '../parts/part.ts'
import { usePart } from '../parts/usePart.ts'
import type { Ending } from '../store/connectionStore.ts'
import { dropVisit, findVisit } from '../store/visits.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { dropsFiles, shareFile } from '../takeAlong/handOver.ts'
import { saveFile } from '../ui/saveFile.ts'
import { DoorScreen } from './DoorScreen.tsx'
import { MessageScreen } from './MessageScreen.tsx'

const fetchRestored = part(() => import('./RestoredScreen.tsx'))

interface EndedScreenProps {
  readonly ending: Ending
  /** The large screen. */
  readonly onProjector: boolean
}

export function EndedScreen({ ending, onProjector }: EndedScreenProps) {
  const { id, role, forgetCopy, planStore, connectionStore } = useWorkshop()
  const gone = ending.kind === 'closed' && ending.code === closeCodes.deleted.code
  useEffect(() => {
    // The workshop was deleted for everyone, so it should not remain in this browser either.
    if (!gone) return
    dropVisit({ workshop: id, role })
    void forgetCopy()
  }, [gone, id, role, forgetCopy])

  const refetch = () => void forgetCopy().finally(() => window.location.reload())
  const keepOwn = async () => {
    const { plan } = planStore.getState()
    const type = 'application/json'
    const file = new File([planJsonText(plan)], `${text.exporting.fileName}.json`, { type })
    if (!dropsFiles(navigator.userAgent) || !(await shareFile(file))) saveFile(file, file.name)
  }
  if (ending.kind === 'closed' && ending.code === closeCodes.revoked.code) {
    // On a device that was never in the workshop nobody was disconnected.
    const wasHere = connectionStore.getState().ready || findVisit({ workshop: id, role }) !== undefined
    return <DoorScreen workshop={id} reason={wasHere ? 'noLongerIn' : onProjector ? 'projector' : role} />
  }
  if (ending.kind === 'closed' && (ending.code === closeCodes.restored.code || ending.code === closeCodes.unknown.code))
    return (
      <RestoredLater
        isHere={ending.code === closeCodes.restored.code}
        onProjector={onProjector}
        keepOwn={() => void keepOwn()}
      />
    )
  return (
    <MessageScreen
      {...messageOf(ending)}
      action={
        canRefetch(ending) ? (
          <>
            <button type="button" className="btn primary" onClick={refetch}>
              {text.messages.refetch}
            </button>
            <button type="button" className="btn" onClick={() => void keepOwn()}>
              {text.messages.keepOwn}
            </button>
          </>
        ) : undefined
      }
    />
  )
}

/** Rarely needed, so it is fetched then. */
function RestoredLater(props: Parameters<Awaited<ReturnType<typeof fetchRestored>>['RestoredScreen']>[0]) {
  const { state } = usePart(fetchRestored)
  if (state.kind === 'here') return <state.part.RestoredScreen {...props} />
  return <MessageScreen {...text.messages.busy} />
}

function messageOf(ending: Ending): { readonly title: string; readonly detail: string } {
  if (ending.kind === 'newerDocument') return text.messages.newer
  if (ending.kind === 'refused') return { title: text.messages.outOfStep.title, detail: text.refused[ending.reason] }
  switch (ending.code) {
    case closeCodes.deleted.code:
      return text.messages.gone
    case closeCodes.newerDocument.code:
      return text.messages.newer
    default:
      return text.messages.outOfStep
  }
}

function canRefetch(ending: Ending): boolean {
  return ending.kind === 'refused' || (ending.kind === 'closed' && ending.then === 'reload')
}

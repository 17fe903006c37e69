// The facilitator's toolbar: pause, bring everyone here, the door, the invitation and the large screen.

import { useEffect, useId, useState } from 'react'
import { projectorAddress } from '../../address/route.ts'
import { aroundText } from '../../copy/nlAround.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { fetchInvitation, type HttpFailure, noAnswer } from '../../http/api.ts'
import { GatherButton } from '../../pieces/gather/GatherButton.tsx'
import { useConnection, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { usePause } from '../pause/usePause.ts'
import { usePractice } from '../practice/usePractice.ts'
import { onInvitationChanged } from '../share/invitationNews.ts'
import { spaced } from '../share/spaced.ts'
import { useTurnDoor } from '../share/useTurnDoor.ts'
import styles from './Lead.module.css'

export function TableControls() {
  const { view, id, role } = useWorkshop()
  const isPractising = usePlan((plan) => plan.practice !== null)
  const practice = usePractice()
  return (
    <div className={styles.controls}>
      <PauseButton />
      <GatherButton place="board" />
      <Door />
      <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'share' } })}>
        {dialogText.parts.entries.share.label}
      </button>
      <button
        type="button"
        className="btn"
        onClick={() => void window.open(projectorAddress(id, role), '_blank', 'noopener')}
      >
        {aroundText.more.projector.label}
      </button>
      {!isPractising && (
        <button
          type="button"
          className="btn"
          title={aroundText.practice.startHint}
          disabled={practice.busy}
          onClick={practice.start}
        >
          {aroundText.practice.start}
        </button>
      )}
    </div>
  )
}

function PauseButton() {
  const setPaused = usePause()
  const paused = useConnection((connection) => connection.paused)
  return (
    <button type="button" className="btn" aria-pressed={paused} onClick={() => setPaused(!paused)}>
      <Icon name={paused ? 'forward' : 'pause'} />
      {paused ? aroundText.pause.goOn : aroundText.more.pause.label}
    </button>
  )
}

interface DoorState {
  readonly open: boolean
  readonly code: string
}

function Door() {
  const { id, role } = useWorkshop()
  const turnDoor = useTurnDoor()
  const [door, setDoorState] = useState<DoorState | HttpFailure | null>(null)
  const hasLine = useConnection(({ offlineSince }) => offlineSince === null)
  const [changes, setChanges] = useState(0)
  useEffect(() => onInvitationChanged(id, () => setChanges((count) => count + 1)), [id])
  useEffect(() => {
    let here = true
    // Fetched again on every connection: the known state of the door may be outdated, or was never received.
    if (hasLine) {
      void fetchInvitation(id, role).then((answer) => {
        if (!here) return
        setDoorState(answer.ok ? { open: answer.value.doorOpen, code: answer.value.code } : answer.problem)
      })
    }
    return () => {
      here = false
    }
  }, [id, role, changes, hasLine])
  if (!door && hasLine) return null
  if (!door || 'status' in door) return <UnknownDoor failure={door ?? noAnswer} />
  return (
    <button type="button" className="btn" onClick={() => void turnDoor(!door.open)}>
      {door.open ? aroundText.door.shut(spaced(door.code)) : aroundText.door.open}
    </button>
  )
}

/** Nobody knows whether it is open: the switch is disabled, and says why. */
function UnknownDoor({ failure }: { readonly failure: HttpFailure }) {
  const reasonId = useId()
  return (
    <>
      <button type="button" className="btn" disabled aria-describedby={reasonId}>
        {aroundText.door.unknown}
      </button>
      <small id={reasonId} role="status">
        {failureSentence(failure)}
      </small>
    </>
  )
}

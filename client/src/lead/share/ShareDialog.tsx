// How others join: the code and QR for the room, the links for a mail. Links contain keys, so only a facilitator sees
// all three; the code works while the door is open.

import { formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import type { Invitation, WorkshopLinks } from '@draaitafel/shared/protocol/http.ts'
import { useEffect, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { firstRunText } from '../../copy/nlFirstRun.ts'
import { KeepLink } from '../../entry/KeepLink.tsx'
import { fetchInvitation } from '../../http/api.ts'
import { WhatIs } from '../../pieces/words/WhatIs.tsx'
import { openFirstRun, tickFirstRun } from '../../store/keptFirstRun.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { copyFrom } from '../../ui/copyFrom.ts'
import { Modal } from '../../ui/Modal.tsx'
import { Wrong } from '../../ui/TextField.tsx'
import { OnlyHere } from './OnlyHere.tsx'
import { QrCode } from './QrCode.tsx'
import styles from './ShareDialog.module.css'
import { spaced } from './spaced.ts'
import { useTurnDoor } from './useTurnDoor.ts'

export function ShareDialog() {
  const { view, id, role } = useWorkshop()
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  useEffect(() => {
    let open = true
    void fetchInvitation(id, role).then((answer) => {
      if (!open) return
      if (answer.ok) setInvitation(answer.value)
      else setProblem(failureSentence(answer.problem))
    })
    return () => {
      open = false
    }
  }, [id, role])

  return (
    <Modal
      title={dialogText.share.title}
      subtitle={dialogText.share.subtitle}
      wide
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {problem && <Wrong sentence={problem} />}
      {!problem && !invitation && <p>{text.loading}</p>}
      {invitation && <OnlyHere invitation={invitation} />}
      {invitation && (
        <InvitationCard invitation={invitation} onDoor={(doorOpen) => setInvitation({ ...invitation, doorOpen })} />
      )}
    </Modal>
  )
}

interface CardProps {
  readonly invitation: Invitation
  readonly onDoor: (open: boolean) => void
}

function InvitationCard({ invitation, onDoor }: CardProps) {
  const { role } = useWorkshop()
  const { participant } = invitation.links
  return (
    <div className={styles.card}>
      <div className={styles.scan}>
        {participant && <QrCode address={participant} label={dialogText.share.qrLabel} />}
        <p className={styles.code}>
          <span>{dialogText.share.code}</span>
          <b>{spaced(invitation.code)}</b>
        </p>
        <p className={styles.small}>
          {invitation.doorOpen ? dialogText.share.codeHint(window.location.host) : dialogText.share.doorClosed}
        </p>
        {participant && <WhatIs words={[dialogText.share.qrLabel]} />}
      </div>
      <div className={styles.links}>
        {(['participant', 'viewer', 'reader', 'facilitator'] as const).map((kind) => (
          <LinkLine key={kind} kind={kind} links={invitation.links} />
        ))}
        {role === 'facilitator' && (
          <>
            <DoorSwitch open={invitation.doorOpen} onDoor={onDoor} />
            <RenewLine />
            <FirstRunLine />
          </>
        )}
        <p className={styles.small}>{dialogText.share.deletedAfter(formatDay(invitation.deletedAfter))}</p>
      </div>
    </div>
  )
}

export function LinkLine({
  kind,
  links,
}: {
  readonly kind: keyof WorkshopLinks
  readonly links: Partial<WorkshopLinks>
}) {
  const { view, id } = useWorkshop()
  const field = useRef<HTMLInputElement>(null)
  const link = links[kind]
  if (!link) return null
  const copy = async () => {
    if (!field.current) return
    if (!(await copyFrom(field.current))) return view.say('problem', dialogText.share.copyByHand)
    view.say('done', dialogText.share.copied(dialogText.share.linkNames[kind]))
    if (kind === 'facilitator') tickFirstRun(id, 'link')
  }
  return (
    <div className={styles.line}>
      <span>
        <b>{dialogText.share.linkNames[kind]}</b>
        <small>{dialogText.share.linkHints[kind]}</small>
      </span>
      <input
        ref={field}
        className="input"
        readOnly
        value={link}
        aria-label={dialogText.share.linkNames[kind]}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="btn" onClick={() => void copy()}>
        {dialogText.share.copy}
      </button>
      {kind === 'facilitator' && (
        <div className={styles.keep}>
          <KeepLink link={link} onKept={() => tickFirstRun(id, 'link')} />
        </div>
      )}
    </div>
  )
}

function DoorSwitch({ open, onDoor }: { readonly open: boolean; readonly onDoor: (open: boolean) => void }) {
  const turnDoor = useTurnDoor()
  const turn = async () => {
    if (await turnDoor(!open)) onDoor(!open)
  }
  return (
    <button type="button" className="btn" onClick={() => void turn()}>
      {open ? dialogText.share.closeDoor : dialogText.share.openDoor}
    </button>
  )
}

function RenewLine() {
  const { view } = useWorkshop()
  return (
    <div className={styles.renew}>
      <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'renewLinks' } })}>
        {dialogText.share.renew}
      </button>
      <small className={styles.small}>{dialogText.share.renewHint}</small>
    </div>
  )
}

/** What comes before the first step, for a facilitator who put it away or uses another device. */
function FirstRunLine() {
  const { view, id } = useWorkshop()
  const isBefore = usePlan((plan) => plan.now === null && plan.practice === null)
  if (!isBefore) return null
  const open = () => {
    openFirstRun(id)
    view.setState({ dialog: null })
  }
  return (
    <button type="button" className="btn" onClick={open}>
      {firstRunText.open}
    </button>
  )
}

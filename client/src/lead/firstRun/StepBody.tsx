// The text of the open item, and what can be done about it.

import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { scriptOf } from '@draaitafel/shared/nouns/step.ts'
import type { ReactNode } from 'react'
import { useNavigation } from '../../address/navigation.tsx'
import { projectorAddress, scriptAddress } from '../../address/route.ts'
import { entry } from '../../copy/nlEntry.ts'
import { firstRunText } from '../../copy/nlFirstRun.ts'
import { lead } from '../../copy/nlLead.ts'
import { KeepLink } from '../../entry/KeepLink.tsx'
import type { FirstStep } from '../../store/firstRun.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { usePractice } from '../practice/usePractice.ts'
import { useGoToStep } from '../script/useGoToStep.ts'
import { opensOnlyHere } from '../share/OnlyHere.tsx'
import { spaced } from '../share/spaced.ts'
import styles from './FirstRun.module.css'
import { useInvitationNow } from './useInvitationNow.ts'

interface BodyProps {
  /** When it is not already shown next to its number. */
  readonly title: string | null
  /** Then its button is the main one. */
  readonly isNow: boolean
  /** It was just done, by a button of its own. */
  readonly onDone: () => void
}

export function StepBody({ step, ...props }: BodyProps & { readonly step: FirstStep }) {
  switch (step) {
    case 'link':
      return <KeepTheLink {...props} />
    case 'screen':
      return <OpenTheScreen {...props} />
    case 'invite':
      return <Invite {...props} />
    case 'practice':
      return <Practise {...props} />
    case 'begin':
      return <Begin {...props} />
  }
}

function Words({ title, children }: { readonly title: string | null; readonly children: ReactNode }) {
  return (
    <p className={styles.words}>
      {title && <b>{title}</b>} <span>{children}</span>
    </p>
  )
}

function KeepTheLink({ title, onDone }: BodyProps) {
  const invitation = useInvitationNow()
  const link = invitation?.links.facilitator
  return (
    <>
      <Words title={title}>{entry.keep.why}</Words>
      {link && <KeepLink link={link} withCopy onKept={onDone} />}
    </>
  )
}

/** Ticked off by the window that opens. */
function OpenTheScreen({ title, isNow }: BodyProps) {
  const { id, role } = useWorkshop()
  return (
    <>
      <Words title={title}>{firstRunText.screen.hint}</Words>
      <button
        type="button"
        className={look(isNow)}
        onClick={() => void window.open(projectorAddress(id, role), '_blank', 'noopener')}
      >
        {firstRunText.screen.open}
      </button>
    </>
  )
}

/** Ticked off when the first person joins. */
function Invite({ title, isNow }: BodyProps) {
  const { view } = useWorkshop()
  return (
    <>
      <Words title={title}>
        <WhereTo />
      </Words>
      <button type="button" className={look(isNow)} onClick={() => view.setState({ dialog: { kind: 'share' } })}>
        {firstRunText.invite.show}
      </button>
    </>
  )
}

function WhereTo() {
  const invitation = useInvitationNow()
  if (!invitation) return null
  const { participant = '' } = invitation.links
  if (opensOnlyHere(participant)) {
    const reachable = /PUBLIC_URL=["']?https?:\/\/([^\s"']+)/.exec(invitation.startCommand ?? '')?.[1]
    return (
      <>
        <b>{firstRunText.invite.onlyHere}</b> {reachable && firstRunText.invite.elsewhere(reachable)}
      </>
    )
  }
  if (!invitation.doorOpen) return firstRunText.invite.shut
  return (
    <>
      {firstRunText.invite.where(new URL(participant).host)} <b>{spaced(invitation.code)}</b>
    </>
  )
}

/** Ticked off when the practice round ends. */
function Practise({ title, isNow }: BodyProps) {
  const { busy, start } = usePractice()
  return (
    <>
      <Words title={title}>{firstRunText.practice.hint}</Words>
      <button type="button" className={look(isNow)} disabled={busy} onClick={start}>
        {firstRunText.practice.start}
      </button>
    </>
  )
}

function Begin({ title, isNow }: BodyProps) {
  const { id, role } = useWorkshop()
  const { go } = useNavigation()
  const script = usePlan((plan) => plan.script)
  const goTo = useGoToStep()
  const first = scriptOf({ script }).find(({ skipped }) => !skipped)
  if (!first) return null
  return (
    <>
      <Words title={title}>{firstRunText.begin.hint(stepName(first))}</Words>
      <button type="button" className={look(isNow)} onClick={() => goTo(first)}>
        {firstRunText.begin.start}
      </button>
      <button type="button" className="btn quiet" onClick={() => go(scriptAddress(id, role))}>
        {lead.editScript}
      </button>
    </>
  )
}

function look(isNow: boolean): string {
  return isNow ? 'btn primary' : 'btn'
}

// What a party answers: it adopts with one press, an objection asks which one. Anyone of the party may change it until the plan is
// sealed; the facilitator can note it for a party.

import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { fingerprintOf } from '@draaitafel/shared/derive/adoption.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { VerdictAnswer } from '@draaitafel/shared/nouns/verdict.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { type FormEvent, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useDraft } from '../../pieces/useDraft.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Adoption.module.css'
import { useVerdicts } from './useVerdicts.ts'

interface Draft {
  readonly isAsking: boolean
  readonly reason: string
}

const nothingAsked: Draft = { isAsking: false, reason: '' }
const typed = ({ isAsking, reason }: Draft) => (isAsking ? reason.trim() : '')

interface VerdictFormProps {
  readonly party: string
  /** Of whoever sits here; otherwise the facilitator notes it. */
  readonly isOwn?: boolean
}

export function VerdictForm({ party, isOwn = false }: VerdictFormProps) {
  const { dispatch, planStore } = useWorkshop()
  const { asked } = useVerdicts()
  const who = usePlan((plan) => findParty(plan, party))
  const given = asked.find((one) => one.party.id === party)?.verdict ?? null
  const [{ isAsking, reason }, setDraft] = useDraft(`verdict ${party}`, nothingAsked, typed)
  const [problem, setProblem] = useState<string | null>(null)
  const objecting = useRef<HTMLButtonElement>(null)
  if (!who) return null
  const give = (answer: VerdictAnswer, why = '') => {
    // About the plan as it is at the moment of the press.
    const print = fingerprintOf(planStore.getState().plan)
    const done = dispatch({ type: 'verdict.give', party, answer, reason: why, print }).ok
    if (done) setDraft(nothingAsked)
    return done
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() === '') return setProblem(problemSentence({ kind: 'text.empty', field: 'reason' }))
    setProblem(null)
    if (give('bezwaar', reason.trim())) objecting.current?.focus()
  }
  return (
    <section className={styles.answer} aria-label={`${adoptionText.onBehalfOf} ${who.name}`}>
      <p className={styles.who}>
        <PartyToken kind={who.kind} />
        <span>
          {adoptionText.onBehalfOf} <b>{who.name}</b>
        </span>
      </p>
      <button
        type="button"
        className={`btn primary ${styles.huge}`}
        aria-pressed={given?.answer === 'stelt-vast'}
        onClick={() => give('stelt-vast')}
      >
        {given?.answer === 'stelt-vast' && <Icon name="check" />}
        {adoptionText.adopt}
      </button>
      <button
        ref={objecting}
        type="button"
        className={`btn ${styles.wide}`}
        aria-pressed={given?.answer === 'bezwaar'}
        aria-expanded={isAsking}
        onClick={() =>
          setDraft((before) => ({ isAsking: !before.isAsking, reason: before.reason || (given?.reason ?? '') }))
        }
      >
        {given?.answer === 'bezwaar' && <Icon name="check" />}
        {adoptionText.adoptObjecting}
      </button>
      {isAsking && (
        <form className={styles.objection} onSubmit={submit} noValidate>
          <TextField
            label={adoptionText.whichObjection}
            hint={adoptionText.objectionHint}
            value={reason}
            maxLength={planLimits.reasonLength}
            autoFocus
            problem={problem}
            onChange={(words) => setDraft((before) => ({ ...before, reason: words }))}
          />
          <div className={styles.ways}>
            <button type="submit" className="btn primary">
              {adoptionText.keepObjection}
            </button>
            <button type="button" className="btn quiet" onClick={() => setDraft(nothingAsked)}>
              {text.cancel}
            </button>
          </div>
        </form>
      )}
      <button
        type="button"
        className={`btn ${styles.wide}`}
        aria-pressed={given?.answer === 'nog-niet'}
        onClick={() => give('nog-niet')}
      >
        {given?.answer === 'nog-niet' && <Icon name="check" />}
        {adoptionText.notYetButton}
      </button>
      {isOwn && <p className={styles.quiet}>{adoptionText.changeable}</p>}
    </section>
  )
}

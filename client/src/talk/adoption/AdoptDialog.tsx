// Before the plan is decided on: lists what is still open, and saves a moment. Nothing here prevents the decision but
// one thing: someone leads it afterwards, or the table says why nobody does.

import { moneyDoubtWords } from '@draaitafel/shared/copy/nl/agreements.ts'
import { waitingWords } from '@draaitafel/shared/copy/nl/certainties.ts'
import { capital } from '@draaitafel/shared/copy/nl/format.ts'
import { missingSentence } from '@draaitafel/shared/copy/nl/missing.ts'
import { moneyInFull } from '@draaitafel/shared/copy/nl/moneyWords.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { whoLong } from '@draaitafel/shared/copy/nl/who.ts'
import { agreementsOf } from '@draaitafel/shared/derive/agreed.ts'
import { hasLead, whyNoLead } from '@draaitafel/shared/derive/lead.ts'
import { missingOf } from '@draaitafel/shared/derive/missing.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { waitsForWord } from '@draaitafel/shared/nouns/promise.ts'
import { findParty, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { type FormEvent, type ReactNode, useMemo, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { adoptText } from '../../copy/nlAdopt.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Adoption.module.css'
import { useAdopt } from './useAdopt.ts'

/** More is a list of its own. */
const MISSING_SHOWN = 5

export function AdoptDialog() {
  const { view } = useWorkshop()
  const { busy, adopt } = useAdopt()
  const close = () => view.setState({ dialog: null })
  const isLed = usePlan((plan) => hasLead(plan) || whyNoLead(plan) !== '')
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isLed && reason.trim() === '') return setProblem(problemSentence({ kind: 'adoption.noLead' }))
    adopt(isLed ? '' : reason.trim())
  }
  return (
    <Modal title={adoptText.title} subtitle={adoptText.lead} form closeLabel={text.close} onClose={close}>
      <form className={styles.form} onSubmit={submit}>
        <StillOpen />
        {!isLed && (
          <TextField
            label={adoptText.whyNoLead}
            value={reason}
            maxLength={planLimits.answerLength}
            problem={problem}
            onChange={setReason}
          />
        )}
        <p className={styles.kept}>{adoptText.kept}</p>
        <FormFoot cancel={text.cancel} submit={adoptText.submit} disabled={busy} onCancel={close} />
      </form>
    </Modal>
  )
}

function StillOpen() {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const objections = useMemo(() => objectionsIn(plan), [plan])
  const missing = useMemo(() => missingOf(plan, new Date().toISOString()), [plan])
  const doubts = useMemo(() => doubtsIn(plan), [plan])
  const waiting = plan.investments.filter(waitsForWord)
  if (objections.length + doubts.length + waiting.length + missing.length === 0) {
    return (
      <p className={styles.whole}>
        <Icon name="check" />
        {adoptText.nothingOpen}
      </p>
    )
  }
  return (
    <>
      {objections.length > 0 && (
        <Part title={adoptText.objections(objections.length)} isGrave>
          {objections.map(({ id, words, who, reason }) => (
            <li key={id}>
              <b>{who}</b>: {reason || adoptText.noReason}
              <small>{words}</small>
            </li>
          ))}
        </Part>
      )}
      {doubts.length > 0 && (
        <Part title={adoptText.doubts(doubts.length)} isGrave>
          {doubts.map(({ id, words, why }) => (
            <li key={id}>
              {capital(why)}.<small>{words}</small>
            </li>
          ))}
        </Part>
      )}
      {waiting.length > 0 && (
        <Part title={adoptText.waiting(waiting.length)}>
          {waiting.map((one) => (
            <li key={one.id}>
              {findParty(plan, one.party)?.name}: {moneyInFull(plan, one)}
              <small>{waitingWords(plan, one)}</small>
            </li>
          ))}
        </Part>
      )}
      {missing.length > 0 && (
        <Part title={adoptText.missing(missing.length)}>
          {missing.slice(0, MISSING_SHOWN).map((one) => (
            <li key={one.kind}>{missingSentence(one)}</li>
          ))}
          {missing.length > MISSING_SHOWN && (
            <li>
              <button
                type="button"
                className={styles.all}
                onClick={() => view.setState({ dialog: { kind: 'missing' } })}
              >
                {adoptText.allMissing(missing.length - MISSING_SHOWN)}
              </button>
            </li>
          )}
        </Part>
      )}
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly isGrave?: boolean
  readonly children: ReactNode
}

function Part({ title, isGrave = false, children }: PartProps) {
  return (
    <section className={styles.part} data-grave={isGrave || undefined}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  )
}

/** Agreements whose money is not firm. */
function doubtsIn(plan: Plan) {
  return plan.agreements
    .map((agreement) => ({ id: agreement.id, words: agreement.text, why: moneyDoubtWords(plan, agreement) }))
    .filter(({ why }) => why !== '')
}

function objectionsIn(plan: Plan) {
  return agreementsOf(plan).open.flatMap(({ agreement, objections }) =>
    objections.map((one) => ({
      id: one.id,
      words: agreement.text,
      who: whoLong(plan, one),
      reason: one.reason.trim(),
    })),
  )
}

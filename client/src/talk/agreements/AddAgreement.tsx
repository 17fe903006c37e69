// Writing down an agreement, or making one out of a promised investment or out of hours of volunteers.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { agreementFrom, agreementFromHours } from '@draaitafel/shared/copy/nl/agreements.ts'
import type { AgreementFacts } from '@draaitafel/shared/nouns/agreement.ts'
import { unkept } from '@draaitafel/shared/nouns/agreement.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { isPromised } from '@draaitafel/shared/nouns/promise.ts'
import type { FormEvent } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { useDraft } from '../../pieces/useDraft.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Agreements.module.css'

const trimmed = (words: string) => words.trim()

export function AddAgreement() {
  const { dispatch } = useWorkshop()
  const [words, setWords] = useDraft<string>('agreement', '', trimmed)
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') return
    const done = dispatch({ type: 'agreement.add', id: newId(), facts: { text: words.trim(), ...unkept } })
    if (done.ok) setWords('')
  }
  return (
    <form className={styles.add} onSubmit={add}>
      <TextField
        label={dialogText.agreements.new}
        hint={text.privacyHint}
        value={words}
        maxLength={planLimits.agreementLength}
        onChange={setWords}
      />
      <button type="submit" className={words === '' ? 'btn' : 'btn primary'}>
        {dialogText.agreements.add}
      </button>
    </form>
  )
}

/** Promised, and not yet in an agreement. */
export function FromInvestments() {
  const plan = usePlan((whole) => whole)
  const used = new Set(plan.agreements.map(({ investment }) => investment))
  const ready = plan.investments.filter((one) => isPromised(one) && !used.has(one.id))
  const offers = ready.map((one) => ({ text: agreementFrom(plan, one), ...unkept, investment: one.id }))
  return (
    <Offers
      title={dialogText.agreements.fromInvestments(offers.length)}
      offers={offers}
      all={dialogText.agreements.allPromises}
    />
  )
}

/** Hours of volunteers, apart from money: those that no agreement says as they are now. */
export function FromHours() {
  const plan = usePlan((whole) => whole)
  const said = new Set(plan.agreements.map(({ text: words }) => words))
  const offers = plan.volunteering
    .map((line) => ({ text: agreementFromHours(plan, line), ...unkept }))
    .filter((offer) => !said.has(offer.text))
  return (
    <Offers
      title={dialogText.agreements.fromHours(offers.length)}
      offers={offers}
      all={dialogText.agreements.allHours}
    />
  )
}

interface OffersProps {
  readonly title: string
  readonly offers: readonly AgreementFacts[]
  /** Makes all of them at once. */
  readonly all: string
}

function Offers({ title, offers, all }: OffersProps) {
  const { dispatch } = useWorkshop()
  const makeAll = () => dispatch({ type: 'agreements.add', lines: offers.map((facts) => ({ ...facts, id: newId() })) })
  if (offers.length === 0) return null
  return (
    <details className={styles.from}>
      <summary className="btn">{title}</summary>
      {offers.length > 1 && (
        <button type="button" className={`btn primary ${styles.all}`} onClick={makeAll}>
          {all}
        </button>
      )}
      <ul>
        {offers.map((facts) => (
          <li key={facts.investment ?? facts.text}>
            <span>{facts.text}</span>
            <button
              type="button"
              className="btn"
              aria-label={`${dialogText.agreements.make}: ${facts.text}`}
              onClick={() => dispatch({ type: 'agreement.add', id: newId(), facts })}
            >
              {dialogText.agreements.make}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

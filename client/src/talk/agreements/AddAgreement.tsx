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

interface MakeProps {
  /** Told the id of the first that was made. */
  readonly onMade?: ((agreement: string) => void) | undefined
}

export function AddAgreement({ onMade }: MakeProps) {
  const { dispatch } = useWorkshop()
  const [words, setWords] = useDraft<string>('agreement', '', trimmed)
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (words.trim() === '') return
    const id = newId()
    const done = dispatch({ type: 'agreement.add', id, facts: { text: words.trim(), ...unkept } })
    if (!done.ok) return
    setWords('')
    onMade?.(id)
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
export function FromInvestments({ onMade }: MakeProps) {
  const plan = usePlan((whole) => whole)
  const used = new Set(plan.agreements.map(({ investment }) => investment))
  const ready = plan.investments.filter((one) => isPromised(one) && !used.has(one.id))
  const offers = ready.map((one) => ({ text: agreementFrom(plan, one), ...unkept, investment: one.id }))
  return (
    <Offers
      title={dialogText.agreements.fromInvestments(offers.length)}
      offers={offers}
      onMade={onMade}
      all={dialogText.agreements.allPromises}
    />
  )
}

/** Hours of volunteers, apart from money: those that no agreement says as they are now. */
export function FromHours({ onMade }: MakeProps) {
  const plan = usePlan((whole) => whole)
  const said = new Set(plan.agreements.map(({ text: words }) => words))
  const offers = plan.volunteering
    .map((line) => ({ text: agreementFromHours(plan, line), ...unkept }))
    .filter((offer) => !said.has(offer.text))
  return (
    <Offers
      title={dialogText.agreements.fromHours(offers.length)}
      offers={offers}
      onMade={onMade}
      all={dialogText.agreements.allHours}
    />
  )
}

interface OffersProps extends MakeProps {
  readonly title: string
  readonly offers: readonly AgreementFacts[]
  /** Makes all of them at once. */
  readonly all: string
}

function Offers({ title, offers, all, onMade }: OffersProps) {
  const { dispatch } = useWorkshop()
  const makeAll = () => {
    const lines = offers.map((facts) => ({ ...facts, id: newId() }))
    const [first] = lines
    if (dispatch({ type: 'agreements.add', lines }).ok && first) onMade?.(first.id)
  }
  const make = (facts: AgreementFacts) => {
    const id = newId()
    if (dispatch({ type: 'agreement.add', id, facts }).ok) onMade?.(id)
  }
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
              onClick={() => make(facts)}
            >
              {dialogText.agreements.make}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

// Writing down an agreement, or making one out of a promised investment.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { agreementFrom } from '@draaitafel/shared/copy/nl/agreements.ts'
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
    const done = dispatch({ type: 'agreement.add', id: newId(), facts: { text: words.trim(), investment: null } })
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
  const { dispatch } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const used = new Set(plan.agreements.map(({ investment }) => investment))
  const ready = plan.investments.filter((one) => isPromised(one) && !used.has(one.id))
  if (ready.length === 0) return null
  return (
    <details className={styles.from}>
      <summary className="btn">{dialogText.agreements.fromInvestments(ready.length)}</summary>
      <ul>
        {ready.map((investment) => {
          const words = agreementFrom(plan, investment)
          return (
            <li key={investment.id}>
              <span>{words}</span>
              <button
                type="button"
                className="btn"
                aria-label={`${dialogText.agreements.make}: ${words}`}
                onClick={() =>
                  dispatch({ type: 'agreement.add', id: newId(), facts: { text: words, investment: investment.id } })
                }
              >
                {dialogText.agreements.make}
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

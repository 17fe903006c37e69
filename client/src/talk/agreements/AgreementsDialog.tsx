// What the table agrees, line by line, with what each party says to it. Made by hand or out of a promised investment.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { agreementFrom } from '@draaitafel/shared/copy/nl/agreements.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { isPromised } from '@draaitafel/shared/nouns/promise.ts'
import { standingsOf } from '@draaitafel/shared/plan/agreement.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { GatherButton } from '../../pieces/gather/GatherButton.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
import { AgreementItem } from './AgreementItem.tsx'
import styles from './Agreements.module.css'

export function AgreementsDialog() {
  const { view } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const plan = usePlan((whole) => whole)
  const standings = standingsOf(plan)
  return (
    <Modal
      title={dialogText.agreements.title}
      subtitle={dialogText.agreements.subtitle}
      wide
      form
      actions={<GatherButton place="agreements" short />}
      closeLabel={text.close}
      onClose={() => view.setState({ dialog: null })}
    >
      {standings.length === 0 && <p className={styles.none}>{dialogText.agreements.none}</p>}
      <ol className={styles.list}>
        {standings.map((standing) => (
          <AgreementItem key={standing.agreement.id} standing={standing} />
        ))}
      </ol>
      {mayWrite && <AddAgreement />}
      {mayWrite && <FromInvestments />}
    </Modal>
  )
}

function AddAgreement() {
  const { dispatch } = useWorkshop()
  const [words, setWords] = useState('')
  useUnsaved(words.trim(), text.unsaved)
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
      <button type="submit" className="btn">
        {dialogText.agreements.add}
      </button>
    </form>
  )
}

/** Promised, and not yet in an agreement. */
function FromInvestments() {
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

// What is decided on: the ten dials, the money, what was agreed and what was not.

import { keptWords, moneyRemark } from '@draaitafel/shared/copy/nl/agreements.ts'
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { MadeDials } from '../kit/MadeDials.tsx'
import styles from './Adoption.module.css'
import { useDecided } from './useDecided.ts'

export function DecidedOn() {
  const { further, agreed, open, promisedCents, lackingCents, ideaCents } = useDecided()
  const plan = usePlan((whole) => whole)
  return (
    <section className={styles.decided} aria-label={adoptionText.decided}>
      <h3>{adoptionText.decided}</h3>
      <MadeDials />
      <dl className={styles.figures}>
        <Figure value={String(further)} words={adoptionText.further(further)} />
        <Figure value={formatEuro(promisedCents)} words={adoptionText.covered} />
        <Figure value={formatEuro(lackingCents)} words={adoptionText.lacking} />
        {ideaCents > 0 && <Figure value={formatEuro(ideaCents)} words={adoptionText.idea} />}
      </dl>
      <h4>
        {agreed.length} {adoptionText.agreements(agreed.length)}
      </h4>
      <ul className={styles.agreed}>
        {agreed.map((agreement) => (
          <li key={agreement.id}>
            <b>{agreement.text}</b>
            <span>{keptWords(plan, agreement)}</span>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <p className={styles.open}>
          <b>{adoptionText.notAgreed}:</b>{' '}
          {open
            .map(({ agreement }) => `${agreement.text.replace(/[.\s]+$/u, '')}${moneyRemark(plan, agreement)}`)
            .join(' · ')}
          . {adoptionText.apart}
        </p>
      )}
    </section>
  )
}

function Figure({ value, words }: { readonly value: string; readonly words: string }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{value}</dd>
    </div>
  )
}

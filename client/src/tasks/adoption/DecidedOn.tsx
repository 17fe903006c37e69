// What is decided on: the ten dials, the money, what was agreed and what was not.

import { keptWords, moneyRemark } from '@draaitafel/shared/copy/nl/agreements.ts'
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { knobWords } from '@draaitafel/shared/copy/nl/knobWords.ts'
import { knobFacts } from '@draaitafel/shared/model/knobs.ts'
import { isSet } from '@draaitafel/shared/nouns/knobState.ts'
import { adoptionText } from '../../copy/nlAdoption.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { DialFace } from '../../ui/DialFace.tsx'
import styles from './Adoption.module.css'
import { useDecided } from './useDecided.ts'

export function DecidedOn() {
  const { knobs, further, agreed, open, promisedCents, lackingCents, ideaCents } = useDecided()
  const plan = usePlan((whole) => whole)
  return (
    <section className={styles.decided} aria-label={adoptionText.decided}>
      <h3>{adoptionText.decided}</h3>
      <ol className={styles.dials}>
        {knobs.map((knob) => (
          <li key={knob.number} data-group={knobFacts(knob.number).group}>
            <DialFace
              size="s"
              position={isSet(knob) ? knob.setting : null}
              baseline={isSet(knob) ? knob.baseline : null}
              look="rest"
            />
            <span aria-hidden="true">{knobCopy[knob.number].word}</span>
            <span className="sr">
              {knobCopy[knob.number].name}: {knobWords(knob)}
            </span>
          </li>
        ))}
      </ol>
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

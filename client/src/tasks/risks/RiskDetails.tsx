// What to do about one bottleneck: where it comes from, its knobs, what is advised, and the measures of this table.

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { adviceCopy, causeCopy } from '@draaitafel/shared/copy/nl/library/bottlenecks.ts'
import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { suggestionsFor } from '@draaitafel/shared/copy/nl/risks.ts'
import type { Risk } from '@draaitafel/shared/derive/risks.ts'
import { bottleneckCitation, bottlenecks } from '@draaitafel/shared/library/bottlenecks.ts'
import { riskText } from '../../copy/nlRiskTasks.ts'
import { useMayWrite } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { MeasureForm } from './MeasureForm.tsx'
import { Measures } from './Measures.tsx'
import styles from './Risks.module.css'
import { type MeasureDraft, useMeasure } from './useMeasure.ts'

const words = riskText.risks

export function RiskDetails({ risk }: { readonly risk: Risk }) {
  const { number, measures } = risk
  const mayWrite = useMayWrite({ area: 'parkeren' })
  const measure = useMeasure(number)
  const { causes, knobs } = bottlenecks[number]
  return (
    <div className={styles.details}>
      <details>
        <summary className="btn">{words.causes}</summary>
        <ul className={styles.causes}>
          {causes.map((cause) => (
            <li key={cause}>{causeCopy[cause]}</li>
          ))}
        </ul>
        <p className={styles.small}>{words.from(citationWords(bottleneckCitation(number)))}</p>
      </details>
      <div className={styles.knobs}>
        <p>{words.knobs}</p>
        {knobs.map((knob) => (
          <OpenPart key={knob} dialog={{ kind: 'knob', knob }}>
            {`Knop ${knob}, ${knobCopy[knob].shortName}`}
          </OpenPart>
        ))}
      </div>
      <Suggestions risk={risk} measure={mayWrite ? measure : null} />
      {measures.length > 0 && <Measures measures={measures} onChange={mayWrite ? measure.change : null} />}
      {mayWrite && <MeasureForm measure={measure} />}
    </div>
  )
}

interface SuggestionsProps {
  readonly risk: Risk
  /** Null for who may not write. */
  readonly measure: MeasureDraft | null
}

function Suggestions({ risk: { number, measures }, measure }: SuggestionsProps) {
  const advices = suggestionsFor(number)
  return (
    <section className={styles.advised} aria-label={words.advised}>
      <h3>{words.advised}</h3>
      {advices.map(({ advice, suggestions, from }) => (
        <details key={advice} open={advices.length === 1}>
          <summary className="btn">{adviceCopy[advice]}</summary>
          <ul>
            {suggestions.map(({ action, words: said }) => (
              <li key={action}>
                <span>{said}</span>
                {measures.some(({ text }) => text === said) ? (
                  <span className={styles.onTable}>
                    <Icon name="check" />
                    {words.onTable}
                  </span>
                ) : (
                  measure && (
                    <button
                      type="button"
                      className="btn"
                      aria-label={words.takeIt(said)}
                      onClick={() => measure.take(said)}
                    >
                      {words.take}
                    </button>
                  )
                )}
              </li>
            ))}
          </ul>
          <p className={styles.small}>{words.from(from)}</p>
        </details>
      ))}
      <p className={styles.small}>{words.advisedOurs}</p>
    </section>
  )
}

// The measures of the table against one bottleneck, as they are on the parking lot: whose, by when, and whether done.

import { formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import { measureFrom } from '@draaitafel/shared/copy/nl/risks.ts'
import type { Parked } from '@draaitafel/shared/nouns/parked.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { riskText } from '../../copy/nlRiskTasks.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Risks.module.css'

const words = riskText.risks

interface MeasuresProps {
  readonly measures: readonly Parked[]
  /** Null for who may not write. */
  readonly onChange: ((measure: Parked) => void) | null
}

export function Measures({ measures, onChange }: MeasuresProps) {
  return (
    <section aria-label={words.measures}>
      <h3>{words.measures}</h3>
      <ul className={styles.measures}>
        {measures.map((measure) => (
          <Measure key={measure.id} measure={measure} onChange={onChange} />
        ))}
      </ul>
    </section>
  )
}

interface MeasureProps {
  readonly measure: Parked
  readonly onChange: ((measure: Parked) => void) | null
}

function Measure({ measure, onChange }: MeasureProps) {
  const { dispatch } = useWorkshop()
  const { id, text: said, owner, day, done } = measure
  const whose = usePlan(({ parties }) => parties.find((party) => party.id === owner)?.name)
  const from = measureFrom(said)
  const tick = (isDone: boolean) => dispatch({ type: 'parked.change', id, changes: { done: isDone } })
  return (
    <li data-done={done || undefined}>
      <label>
        <input
          type="checkbox"
          aria-label={dialogText.parked.done(said)}
          checked={done}
          disabled={onChange === null}
          onChange={(event) => tick(event.target.checked)}
        />
      </label>
      <span>
        <b>{said}</b>
        <small>
          {whose ?? dialogText.proofs.noOwner} · {day === '' ? words.noDay : formatDay(day)}
        </small>
        {from !== null && <small>{words.from(from)}</small>}
        {onChange && (
          <span className={styles.buttons}>
            <button
              type="button"
              className="btn quiet"
              aria-label={words.changeIt(said)}
              onClick={() => onChange(measure)}
            >
              {words.change}
            </button>
            <button
              type="button"
              className="btn quiet icon-only"
              aria-label={dialogText.parked.remove(said)}
              onClick={() => dispatch({ type: 'parked.remove', id })}
            >
              <Icon name="bin" />
            </button>
          </span>
        )}
      </span>
    </li>
  )
}

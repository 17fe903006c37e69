// The steps as a row of dots, and the number of the present one; pressed, the script.

import { scriptOf } from '@draaitafel/shared/nouns/step.ts'
import { text } from '../../copy/nl.ts'
import type { NowView } from '../../pieces/useStepNow.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './StepBar.module.css'

/** More of them would take the room of the words. */
const MOST_DOTS = 10

export function StepRail({ now }: { readonly now: NowView | null }) {
  const { view } = useWorkshop()
  const steps = usePlan((plan) => scriptOf(plan).filter(({ skipped }) => !skipped).length)
  const total = now?.total ?? steps
  const place = now?.place ?? 0
  return (
    <button
      type="button"
      className={styles.where}
      aria-label={now ? text.script.rail(place, total) : text.script.railBefore(total)}
      aria-haspopup="dialog"
      onClick={() => view.setState({ dialog: { kind: 'script' } })}
    >
      {total <= MOST_DOTS && (
        <span className={styles.rail} aria-hidden="true">
          {Array.from({ length: total }, (_, at) => (
            <i key={at} data-is={at + 1 < place ? 'done' : at + 1 === place ? 'now' : undefined} />
          ))}
        </span>
      )}
      <span aria-hidden="true">{now ? text.script.of(place, total) : text.script.count(total)}</span>
      <Icon name="down" />
    </button>
  )
}

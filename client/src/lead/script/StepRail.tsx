// The steps as a row of dots, the present one as a pill with a part for each of its tasks, and its number; pressing
// it opens the script.

import { scriptOf, tasksOf } from '@draaitafel/shared/nouns/step.ts'
import { taskInStep } from '@draaitafel/shared/nouns/stepNow.ts'
import { text } from '../../copy/nl.ts'
import type { NowView } from '../../pieces/useStepNow.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './StepBar.module.css'

/** More dots would take the space of the words. */
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
          {Array.from({ length: total }, (_, at) =>
            now && at + 1 === place ? (
              <Pill key={at} now={now} />
            ) : (
              <i key={at} data-done={at + 1 < place || undefined} />
            ),
          )}
        </span>
      )}
      <span aria-hidden="true">{now ? text.script.of(place, total) : text.script.count(total)}</span>
      <Icon name="down" />
    </button>
  )
}

function Pill({ now }: { readonly now: NowView }) {
  const tasks = tasksOf(now.step)
  const present = usePlan(taskInStep)
  const at = present ? tasks.indexOf(present) : 0
  return (
    <b>
      {tasks.map((task, index) => (
        <i key={task} data-done={index < at || undefined} data-now={index === at || undefined} />
      ))}
    </b>
  )
}

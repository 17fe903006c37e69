// The steps as a row of dots, the present one as a pill with a part for each of its tasks, and its number; pressing
// it opens the script.

import { hasNumber } from '@draaitafel/shared/nouns/numbering.ts'
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
  const { view, role } = useWorkshop()
  const steps = usePlan((plan) => scriptOf(plan).filter(hasNumber).length)
  const total = now?.total ?? steps
  return (
    <button
      type="button"
      className={styles.where}
      aria-label={now ? text.script.rail(now) : text.script.railBefore(total)}
      aria-haspopup="dialog"
      title={role === 'facilitator' ? text.script.railTitle : text.script.railTitleToRead}
      onClick={() => view.setState({ dialog: { kind: 'script' } })}
    >
      {total <= MOST_DOTS && (
        <span className={styles.rail} aria-hidden="true">
          <Dots count={now?.passed ?? 0} isDone />
          {now && <Pill now={now} />}
          <Dots count={total - (now?.place ?? now?.passed ?? 0)} />
        </span>
      )}
      <span aria-hidden="true">{now ? text.script.of(now) : text.script.count(total)}</span>
      <Icon name="down" />
    </button>
  )
}

function Dots({ count, isDone }: { readonly count: number; readonly isDone?: boolean }) {
  return Array.from({ length: count }, (_, at) => <i key={at} data-done={isDone} />)
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

// What this device chose alone and brought too late, where something else stood by then: both side by side, and one press to put
// one's own on the plan.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './Kit.module.css'
import { useSeenKey } from './seenKey.ts'
import type { Task } from './task.ts'
import { useHeld } from './useHeld.ts'

interface LateAnswersProps extends Required<Pick<Task, 'actionsOf' | 'stands'>> {
  /** What it is about, my answer, and the one on the plan; null for what is no answer. */
  readonly wordsOf: (action: Action, plan: Plan) => readonly [about: string, mine: string, now: string] | null
}

export function LateAnswers({ actionsOf, stands, wordsOf }: LateAnswersProps) {
  const { held, seat, dispatch } = useWorkshop()
  const key = useSeenKey()
  const { choices, isShown } = useHeld()
  const plan = usePlan((whole) => whole)
  const late = actionsOf(choices, seat, plan).filter((action) => stands(action, seat, plan) === 'other')
  if (!isShown || key === null || late.length === 0) return null
  const put = () => {
    held.letGo(key)
    for (const action of late) dispatch(action)
  }
  return (
    <section className={styles.facts} aria-label={taskText.putMine}>
      <ul>
        {late.map((action) => {
          const words = wordsOf(action, plan)
          return words && <li key={words[0]}>{workText.standsOther(...words)}</li>
        })}
      </ul>
      <div className={styles.asks}>
        <button type="button" className="btn primary" onClick={put}>
          {taskText.putMine}
        </button>
        <button type="button" className="btn quiet" onClick={() => held.letGo(key)}>
          {workText.leaveIt}
        </button>
      </div>
    </section>
  )
}

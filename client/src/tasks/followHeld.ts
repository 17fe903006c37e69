// What becomes of what this device chose alone. When the facilitator shows it all, it goes on the plan. A device that was away
// at that moment is too late: the others have seen each other's answers by then. Until then it waits, whatever the table does.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { choicesShown, taskKey, taskNow } from '@draaitafel/shared/nouns/stepNow.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { ConnectionStore } from '../store/connectionStore.ts'
import type { Choices, HeldChoices } from '../store/heldChoices.ts'
import type { PlanStore } from '../store/planStore.ts'

interface Following {
  readonly held: HeldChoices
  readonly planStore: PlanStore
  readonly connectionStore: ConnectionStore
  readonly actionsOf: (task: TaskId, choices: Choices, plan: Plan) => readonly Action[]
  readonly dispatch: (action: Action) => unknown
  readonly onTooLate: () => void
}

/** Returns how to stop. */
export function followHeld(parts: Following): () => void {
  const { held, planStore, connectionStore, onTooLate } = parts
  /** The task that this device saw while nothing of it was shown, on this connection. */
  let seenOpen: string | null = null
  const look = () => {
    const { synced, paused } = connectionStore.getState()
    if (!synced) {
      seenOpen = null
      return
    }
    const { plan } = planStore.getState()
    const key = taskKey(plan)
    if (!choicesShown(plan)) {
      seenOpen = key
      return
    }
    if (key === null || held.getState().held[key] === undefined) return
    if (seenOpen !== key) {
      held.letGo(key)
      onTooLate()
      // In a pause nothing can be written: it waits until the pause is over.
    } else if (!paused) release(parts, key)
  }
  const stops = [planStore.subscribe(look), connectionStore.subscribe(look)]
  look()
  return () => {
    for (const stop of stops) stop()
  }
}

function release({ held, planStore, actionsOf, dispatch }: Following, key: string): void {
  const { plan } = planStore.getState()
  const task = taskNow(plan)
  const choices = held.getState().held[key] ?? {}
  // First: each action is a change of the plan, which comes by here again.
  held.letGo(key)
  for (const action of task ? actionsOf(task, choices, plan) : []) dispatch(action)
}

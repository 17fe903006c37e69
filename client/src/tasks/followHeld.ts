// What becomes of what this device chose alone. When the facilitator shows it all, it goes on the plan. A device that was away
// at that moment adds its own once it is back, where the plan has no answer of it yet; what stands there otherwise by then is
// not overwritten but offered. Until then it waits, whatever the table does.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { choicesShown, taskInStep, taskKey, taskNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { isTaskId, type TaskId } from '@draaitafel/shared/nouns/task.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { ConnectionStore } from '../store/connectionStore.ts'
import type { Choices, HeldChoices } from '../store/heldChoices.ts'
import type { PlanStore } from '../store/planStore.ts'
import type { Stands } from './kit/stands.ts'

interface Following {
  readonly held: HeldChoices
  readonly planStore: PlanStore
  readonly connectionStore: ConnectionStore
  readonly actionsOf: (task: TaskId, choices: Choices, plan: Plan) => readonly Action[]
  readonly stands: (task: TaskId, action: Action, plan: Plan) => Stands
  readonly dispatch: (action: Action) => unknown
  /** After the table saw the choices. `rest`: puts on the plan what stands there otherwise; null where nothing does. */
  readonly onLate: (added: number, rest: (() => void) | null) => void
  /** The table went on to another task while this device was away; `put` puts on the plan what was chosen in that one. */
  readonly onPassed: (task: TaskId, put: () => void) => void
}

/** Returns how to stop. */
export function followHeld(parts: Following): () => void {
  const { held, planStore, connectionStore, actionsOf, stands, dispatch, onLate, onPassed } = parts
  /** The task that this device saw while nothing of it was shown, on this connection. */
  let seenOpen: string | null = null
  let wasSynced = false
  /** What its owner heard of already. */
  const told = new Set<string>()
  const actions = (task: TaskId, key: string) =>
    actionsOf(task, held.getState().held[key] ?? {}, planStore.getState().plan)
  const put = (task: TaskId, key: string) => {
    const all = actions(task, key)
    // First: each action is a change of the plan, which comes by here again.
    held.letGo(key)
    for (const action of all) dispatch(action)
  }
  const comeLate = (task: TaskId, key: string) => {
    const { plan } = planStore.getState()
    const standing = actions(task, key).map((action) => ({ action, now: stands(task, action, plan) }))
    const added = standing.filter(({ now }) => now === 'nothing')
    const isLeft = standing.some(({ now }) => now === 'other')
    const isTold = told.has(key)
    told.add(key)
    if (!isLeft) held.letGo(key)
    for (const { action } of added) dispatch(action)
    if (!isTold && (added.length > 0 || isLeft)) onLate(added.length, isLeft ? () => put(task, key) : null)
  }
  const lookBack = (plan: Plan) => {
    const key = Object.keys(held.getState().held).at(-1)
    const task = key?.slice(0, key.indexOf('-'))
    if (key === undefined || !isTaskId(task) || told.has(key) || isAt(plan, key)) return
    if (!actions(task, key).some((action) => stands(task, action, plan) !== 'same')) return
    told.add(key)
    onPassed(task, () => put(task, key))
  }
  const look = () => {
    const { synced, paused } = connectionStore.getState()
    const isBack = synced && !wasSynced
    wasSynced = synced
    if (!synced) {
      seenOpen = null
      return
    }
    const { plan } = planStore.getState()
    const key = taskKey(plan)
    const task = taskNow(plan)
    if (isBack) lookBack(plan)
    if (!choicesShown(plan)) {
      seenOpen = key
      return
    }
    // In a pause nothing can be written: it waits until the pause is over.
    if (paused || task === null || key === null || held.getState().held[key] === undefined) return
    if (seenOpen === key) put(task, key)
    else comeLate(task, key)
  }
  const stops = [planStore.subscribe(look), connectionStore.subscribe(look)]
  look()
  return () => {
    for (const stop of stops) stop()
  }
}

/** Also during a task in between: the table comes back to that of the script. */
function isAt(plan: Plan, key: string): boolean {
  const inScript = taskInStep(plan)
  return key === taskKey(plan) || (inScript !== null && key === taskKey({ ...plan, now: withoutAside(plan) }))
}

function withoutAside({ now }: Plan): Plan['now'] {
  if (now === null) return null
  const { aside: _, ...inStep } = now
  return inStep
}

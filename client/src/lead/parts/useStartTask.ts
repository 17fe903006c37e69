// Starts a task with everyone, outside the script; the clock of the step is stopped for as long as that lasts. In place of
// another one it asks first.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { withAside } from '@draaitafel/shared/nouns/stepNow.ts'
import { type TaskId, taskFacts } from '@draaitafel/shared/nouns/task.ts'
import { text } from '../../copy/nl.ts'
import { useLockLead } from '../../pieces/locks/useLocks.ts'
import { tableNow } from '../../store/connectionStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

/** `minutes`: the usual duration, unless given. */
export function useStartTask(): (task: TaskId, minutes?: number) => void {
  const { planStore, view } = useWorkshop()
  const begin = useBeginTask()
  return (task, minutes = taskFacts[task].minutes) => {
    const present = planStore.getState().plan.now?.aside ?? task
    if (present === task) begin(task, minutes)
    else view.setState({ dialog: { kind: 'insteadOf', task, minutes } })
  }
}

/** Without a question. */
export function useBeginTask(): (task: TaskId, minutes: number) => void {
  const { dispatch, planStore, connectionStore, view } = useWorkshop()
  const { allow } = useLockLead()
  return (task, minutes) => {
    const { now } = planStore.getState().plan
    const tableMs = tableNow(connectionStore.getState())
    if (!dispatch({ type: 'step.go', now: withAside(now, task, minutes, tableMs) }).ok) return
    // The restrictions of a step do not apply to a task in between.
    allow('alles')
    view.setState({ dialog: null })
    view.say('done', text.script.wentTo(taskCopy[task].name))
  }
}

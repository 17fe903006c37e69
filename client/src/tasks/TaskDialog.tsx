// The work of a task for one person alone, without bringing the table along: the same work, in a dialog.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { text } from '../copy/nl.ts'
import { Fetched } from '../pieces/Fetched.tsx'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { Modal } from '../ui/Modal.tsx'
import { tasks } from './tasks.ts'

export function TaskDialog({ task }: { readonly task: TaskId }) {
  const { view } = useWorkshop()
  const { name, ask } = taskCopy[task]
  return (
    <Modal title={name} subtitle={ask} closeLabel={text.close} onClose={() => view.setState({ dialog: null })}>
      <Fetched fetchPart={tasks[task].fetchWork}>{({ Work }) => <Work />}</Fetched>
    </Modal>
  )
}

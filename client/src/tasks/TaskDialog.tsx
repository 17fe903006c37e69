// The work of a task for one person alone, without bringing the table along: the same work, in a dialog.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { text } from '../copy/nl.ts'
import { firstText } from '../copy/nlFirst.ts'
import { usePart } from '../parts/usePart.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { Modal } from '../ui/Modal.tsx'
import { tasks } from './tasks.ts'

export function TaskDialog({ task }: { readonly task: TaskId }) {
  const { view } = useWorkshop()
  const { state, again } = usePart(tasks[task].fetchWork)
  const { name, ask } = taskCopy[task]
  return (
    <Modal title={name} subtitle={ask} closeLabel={text.close} onClose={() => view.setState({ dialog: null })}>
      {state.kind === 'coming' && <p aria-busy="true">{firstText.loading}</p>}
      {state.kind === 'here' && <state.part.Work />}
      {state.kind === 'missing' && (
        <>
          <p role="alert">{text.parts[state.why].detail}</p>
          <button type="button" className="btn" onClick={again}>
            {text.messages.again}
          </button>
        </>
      )}
    </Modal>
  )
}

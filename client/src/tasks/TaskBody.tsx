// The work of a task, loaded when it is needed; and below it the facilitator's own part.

import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { text } from '../copy/nl.ts'
import { firstText } from '../copy/nlFirst.ts'
import { taskText } from '../copy/nlTasks.ts'
import { usePart } from '../parts/usePart.ts'
import { Part } from '../people/problems/Part.tsx'
import { DraftPlaceContext } from '../pieces/useDraft.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import { Late } from './Further.tsx'
import { Heading } from './Heading.tsx'
import styles from './Task.module.css'
import { tasks } from './tasks.ts'
import type { FollowedTask } from './useFollowedTask.ts'

interface TaskBodyProps {
  readonly followed: FollowedTask
}

/** Title, question and work: the same next to the board and on a phone. */
export function TaskBody({ followed }: TaskBodyProps) {
  const { task, key } = followed
  return (
    <>
      <Late followed={followed} />
      <Part>
        <DraftPlaceContext value={key}>
          {/* Another task is another part. */}
          <Work key={task} task={task} />
        </DraftPlaceContext>
      </Part>
    </>
  )
}

function Work({ task }: { readonly task: TaskId }) {
  const { role } = useWorkshop()
  const { state, again } = usePart(tasks[task].fetchWork)
  if (state.kind === 'coming') {
    return (
      <>
        <Heading task={task} />
        <p className={styles.coming}>{text.loading}</p>
      </>
    )
  }
  if (state.kind === 'missing') {
    return (
      <>
        <Heading task={task} />
        <div role="alert" className={styles.coming}>
          <p>
            {taskText.missing} {firstText.parts[state.why].detail}
          </p>
          <button type="button" className="btn" onClick={again}>
            {text.messages.again}
          </button>
        </div>
      </>
    )
  }
  const { Work: TheWork, Head, Lead } = state.part
  return (
    <>
      {Head ? <Head /> : <Heading task={task} />}
      <TheWork />
      {role === 'facilitator' && Lead && (
        <div className={styles.lead}>
          <Lead />
        </div>
      )}
    </>
  )
}

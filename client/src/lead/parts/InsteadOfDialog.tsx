// Asks a facilitator whether something else in between may take the place of what the table is doing in between now.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { isRest } from '@draaitafel/shared/nouns/step.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { type FormEvent, useEffect } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { useBeginTask } from './useStartTask.ts'

const words = dialogText.insteadOf

interface InsteadOfDialogProps {
  readonly task: TaskId
  readonly minutes: number
}

export function InsteadOfDialog({ task, minutes }: InsteadOfDialogProps) {
  const { view } = useWorkshop()
  const begin = useBeginTask()
  const present = usePlan((plan) => plan.now?.aside ?? null)
  const close = () => view.setState({ dialog: null })
  // Another facilitator brought everyone back in the meantime, or began this one.
  const isOver = present === null || present === task
  useEffect(() => {
    if (isOver) view.setState({ dialog: null })
  }, [isOver, view])
  if (isOver) return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    begin(task, minutes)
  }
  const { name } = taskCopy[present]
  const { title, what, stay } = isRest(present)
    ? words.rest
    : { title: words.title(name), what: words.what(name), stay: words.stay(name) }
  return (
    <Modal title={title} closeLabel={text.close} onClose={close}>
      <form onSubmit={submit}>
        <p>{what}</p>
        <FormFoot cancel={stay} submit={words.begin(taskCopy[task].name)} onCancel={close} />
      </form>
    </Modal>
  )
}

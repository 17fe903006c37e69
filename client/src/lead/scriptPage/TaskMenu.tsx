// A button that lets one choose a task, each with what it asks of people.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import type { TaskId } from '@draaitafel/shared/nouns/task.ts'
import { text } from '../../copy/nl.ts'
import { sayMissing } from '../../parts/sayMissing.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu } from '../../ui/Menu.tsx'

interface TaskMenuProps {
  readonly label: string
  readonly tasks: readonly TaskId[]
  readonly onChoose: (task: string) => void
  readonly quiet?: boolean
}

export function TaskMenu({ label, tasks, onChoose, quiet }: TaskMenuProps) {
  const { view } = useWorkshop()
  const entries = tasks.map((id) => ({ id, label: taskCopy[id].name, hint: taskCopy[id].ask }))
  return (
    <Menu
      label={label}
      className={quiet ? 'btn quiet' : 'btn'}
      choices={{ entries, onChoose }}
      onUnavailable={(error) => sayMissing(view, error, text.parts.broken.detail)}
    >
      <Icon name="plus" />
      {label}
    </Menu>
  )
}

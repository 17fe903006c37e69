// Less common clock controls: five minutes more, and a break with the time at which everyone is back.

import { text } from '../../copy/nl.ts'
import { sayMissing } from '../../parts/sayMissing.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { MenuEntry } from '../../ui/menuEntries.ts'
import { useStartTask } from '../parts/useStartTask.ts'
import { fiveMinutesMore } from './clockChanges.ts'
import { useStepClock } from './useStepClock.ts'

const breaks = [5, 10, 15, 20] as const
const LONGER = 'longer'

export function ClockMenu() {
  const { view } = useWorkshop()
  const change = useStepClock()
  const startTask = useStartTask()
  const entries: MenuEntry[] = [
    { id: LONGER, label: text.script.fiveMore },
    ...breaks.map((minutes) => ({ id: String(minutes), label: text.script.breakOf(minutes) })),
  ]
  const choose = (id: string) => (id === LONGER ? change(fiveMinutesMore) : startTask('break', Number(id)))
  return (
    <Menu
      label={text.script.clockMenu}
      className="btn quiet icon-only"
      choices={{ entries, onChoose: choose }}
      onUnavailable={(error) => sayMissing(view, error, text.parts.broken.detail)}
    >
      <Icon name="down" />
    </Menu>
  )
}

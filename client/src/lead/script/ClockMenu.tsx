// Less common controls: back to where the table was before, five minutes more, and a break with the time at which everyone is back.

import { saidAt } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { previousStop } from '@draaitafel/shared/nouns/stepNow.ts'
import { useShallow } from 'zustand/react/shallow'
import { text } from '../../copy/nl.ts'
import { sayMissing } from '../../parts/sayMissing.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { MenuEntry } from '../../ui/menuEntries.ts'
import { useStartTask } from '../parts/useStartTask.ts'
import { fiveMinutesMore } from './clockChanges.ts'
import { useGoToStop } from './useGoToStep.ts'
import { useStepClock } from './useStepClock.ts'

const breaks = [5, 10, 15, 20] as const
const LONGER = 'longer'
const BACK = 'back'

export function ClockMenu() {
  const { view } = useWorkshop()
  const change = useStepClock()
  const startTask = useStartTask()
  const goToStop = useGoToStop()
  const previous = usePlan(useShallow(previousStop))
  const entries: MenuEntry[] = [
    ...(previous ? [{ id: BACK, label: text.script.backTo(saidAt(previous).name) }] : []),
    { id: LONGER, label: text.script.fiveMore },
    ...breaks.map((minutes) => ({ id: String(minutes), label: text.script.breakOf(minutes) })),
  ]
  const choose = (id: string) => {
    if (id === LONGER) change(fiveMinutesMore)
    else if (id !== BACK) startTask('break', Number(id))
    else if (previous) goToStop(previous)
  }
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

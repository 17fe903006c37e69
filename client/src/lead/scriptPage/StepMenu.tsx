// What else can be done with a step: move it, copy it, leave it out, take it away.

import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import type { Step } from '@draaitafel/shared/nouns/step.ts'
import { text } from '../../copy/nl.ts'
import { scriptText } from '../../copy/nlScript.ts'
import { sayMissing } from '../../parts/sayMissing.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu } from '../../ui/Menu.tsx'
import type { ScriptHands } from './useScript.ts'

interface StepMenuProps {
  readonly step: Step
  readonly place: number
  readonly hands: ScriptHands
}

type Choice = keyof typeof scriptText.menu

export function StepMenu({ step, place, hands }: StepMenuProps) {
  const { view } = useWorkshop()
  const { steps, running } = hands
  const mayDo: readonly Choice[] = [
    ...(place > 0 ? (['up'] as const) : []),
    ...(place < steps.length - 1 ? (['down'] as const) : []),
    'copy',
    // The step that the workshop is in stays where everyone is.
    ...(step.id === running ? [] : ([step.skipped ? 'takeBack' : 'skip'] as const)),
    ...(step.id === running || steps.length === 1 ? [] : (['remove'] as const)),
  ]
  const choose = (chosen: string) => {
    switch (chosen as Choice) {
      case 'up':
        return hands.move(step.id, place - 1)
      case 'down':
        return hands.move(step.id, place + 1)
      case 'copy':
        return hands.copy(step)
      case 'remove':
        return hands.remove(step)
      default:
        return hands.change(step.id, { skipped: !step.skipped })
    }
  }
  const entries = mayDo.map((id) => ({ id, label: scriptText.menu[id] }))
  return (
    <Menu
      label={scriptText.row.more(stepName(step))}
      className="btn quiet icon-only"
      choices={{ entries, onChoose: choose }}
      onUnavailable={(error) => sayMissing(view, error, text.parts.broken.detail)}
    >
      <Icon name="more" />
    </Menu>
  )
}

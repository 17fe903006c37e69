// How much each value counts for my own party: alone first, and then beside each other.

import { strengthWords } from '@draaitafel/shared/copy/nl/aims.ts'
import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { type Strength, strengths } from '@draaitafel/shared/nouns/aim.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { useHeld } from '../kit/useHeld.ts'

const options = ['' as const, ...strengths].map((value: Strength | '') => ({
  value,
  label: value === '' ? 'nee' : strengthWords[value],
}))

export function Work() {
  const { seat } = useWorkshop()
  const { choices, choose, isShown } = useHeld()
  if (isShown || seat.party === null) return <OpenPart dialog={{ kind: 'aims' }}>{dialogText.aims.title}</OpenPart>
  return coreValueIds.map((id) => (
    <Choice
      key={id}
      label={coreValueCopy[id].name}
      even
      value={(choices[id] ?? 'unsaid') as Strength}
      options={options}
      onChange={(strength) => choose(id, strength)}
    />
  ))
}

// Selects the knob that something is for, or none: the value is '' or '1' to '10'.

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { moneyText } from '../copy/nlMoneyForm.ts'
import { SelectField } from '../ui/SelectField.tsx'

const knobs = knobNumbers.map((number) => ({
  value: String(number),
  label: `${number}. ${knobCopy[number].shortName}`,
}))

interface KnobSelectProps {
  readonly value: string
  readonly onChange: (value: string) => void
}

export function KnobSelect({ value, onChange }: KnobSelectProps) {
  const options = [{ value: '', label: moneyText.noKnob }, ...knobs]
  return <SelectField label={moneyText.knob} value={value} options={options} onChange={onChange} />
}

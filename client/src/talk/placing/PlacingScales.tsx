// The two scales of one party, five steps each, by tap or with the arrow keys.

import { scaleCopy, stepWords } from '@draaitafel/shared/copy/nl/placing.ts'
import { type PlacingScale, type PlacingStep, placingScales, placingSteps } from '@draaitafel/shared/nouns/placing.ts'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { Choice } from '../../ui/Choice.tsx'

interface PlacingScalesProps {
  /** Null: not chosen yet. */
  readonly chosen: Readonly<Record<PlacingScale, PlacingStep | null>>
  readonly disabled?: boolean
  /** Where there is little room: what is asked stands beside the name, in short. */
  readonly short?: boolean
  /** Its name, where it stands too far away to be heard with the scale. */
  readonly party?: string
  readonly onChoose: (scale: PlacingScale, step: PlacingStep) => void
}

const options = placingSteps.map((step) => ({ value: String(step), label: stepWords[step] }))

export function PlacingScales({ chosen, disabled = false, short = false, party, onChoose }: PlacingScalesProps) {
  return placingScales.map((scale) => (
    <Choice
      key={scale}
      label={scaleCopy[scale].name}
      about={party}
      {...(short ? { note: peopleText.placing.note[scale] } : { hint: scaleCopy[scale].question })}
      value={String(chosen[scale] ?? '')}
      options={options}
      even
      disabled={disabled}
      onChange={(value) => {
        const step = placingSteps.find((one) => String(one) === value)
        if (step !== undefined) onChoose(scale, step)
      }}
    />
  ))
}

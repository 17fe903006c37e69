// Where the value of an investment mostly lands, and whether it weighs up for who brings it in: the same questions in its form
// and in the task about it.

import { domainCopy, landingWords, weighingAnswerCopy, weighingQuestion } from '@draaitafel/shared/copy/nl/landing.ts'
import { domainIds } from '@draaitafel/shared/model/domains.ts'
import { type Weighing, weighingAnswers, weighingParts } from '@draaitafel/shared/nouns/weighing.ts'
import { Choice } from '../../ui/Choice.tsx'

interface WeighingFieldsProps {
  readonly weighing: Weighing
  /** Name of who brings it in. */
  readonly party: string
  readonly disabled?: boolean
  readonly onChange: (change: Partial<Weighing>) => void
}

export function WeighingFields({ weighing, party, disabled = false, onChange }: WeighingFieldsProps) {
  return (
    <>
      <Choice
        label={landingWords.where}
        disabled={disabled}
        value={weighing.lands ?? ''}
        options={domainIds.map((value) => ({ value, label: domainCopy[value] }))}
        onChange={(lands) => lands !== '' && onChange({ lands })}
      />
      {weighingParts.map((part) => (
        <Choice
          key={part}
          label={weighingQuestion(part, party)}
          disabled={disabled}
          value={weighing[part] ?? ''}
          options={weighingAnswers.map((value) => ({ value, label: weighingAnswerCopy[value] }))}
          onChange={(answer) => answer !== '' && onChange({ [part]: answer })}
        />
      ))}
    </>
  )
}

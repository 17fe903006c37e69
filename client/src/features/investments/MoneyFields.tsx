// Amount, once or per year, years and knob: the fields that investments and needs share.

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { text } from '../../copy/nl.ts'
import { Choice } from '../../ui/Choice.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './MoneyFields.module.css'
import type { FieldProblem, MoneyDraft, MoneyField } from './moneyForm.ts'

interface MoneyFieldsProps {
  readonly draft: MoneyDraft
  readonly problem: FieldProblem | null
  readonly onChange: (change: Partial<MoneyDraft>) => void
}

export function MoneyFields({ draft, problem, onChange }: MoneyFieldsProps) {
  const sentence = (field: MoneyField) => (problem?.field === field ? problemSentence(problem.problem) : null)
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={text.investment.amount}
          value={draft.amount}
          inputMode="decimal"
          autoComplete="off"
          placeholder={text.investment.amountExample}
          problem={sentence('amount')}
          onChange={(amount) => onChange({ amount })}
        />
        <Choice
          label={text.investment.perLabel}
          value={draft.per}
          options={[
            { value: 'year', label: text.investment.per.year },
            { value: 'once', label: text.investment.per.once },
          ]}
          onChange={(per) => onChange({ per })}
        />
      </div>
      <div className={styles.years}>
        <TextField
          label={text.investment.from}
          value={draft.from}
          inputMode="numeric"
          autoComplete="off"
          problem={sentence('from')}
          onChange={(from) => onChange({ from })}
        />
        {draft.per === 'year' && (
          <TextField
            label={text.investment.until}
            value={draft.until}
            inputMode="numeric"
            autoComplete="off"
            placeholder={text.investment.noEnd}
            problem={sentence('until')}
            onChange={(until) => onChange({ until })}
          />
        )}
        <SelectField
          label={text.investment.knob}
          value={draft.knob}
          options={[
            { value: '', label: text.investment.noKnob },
            ...knobNumbers.map((number) => ({
              value: String(number),
              label: `${number}. ${knobCopy[number].shortName}`,
            })),
          ]}
          onChange={(knob) => onChange({ knob })}
        />
      </div>
    </>
  )
}

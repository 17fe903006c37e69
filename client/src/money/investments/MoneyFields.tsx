// Amount, once or per year, years and knob: the fields that investments and needs share.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { KnobSelect } from '../../pieces/KnobSelect.tsx'
import { Explained } from '../../pieces/words/Explained.tsx'
import { WhatIs } from '../../pieces/words/WhatIs.tsx'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { Check } from '../../ui/Check.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Spoken } from '../../ui/Spoken.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { HoursInstead } from './HoursInstead.tsx'
import { hoursTyped } from './hoursTyped.ts'
import styles from './MoneyFields.module.css'
import {
  type FieldProblem,
  inUnit,
  type MoneyDraft,
  type MoneyField,
  type MoneyUnit,
  readKnob,
  roundedAmount,
  worthOf,
} from './moneyForm.ts'

const moneyUnits: readonly MoneyUnit[] = ['euro', 'fte', 'uur']

interface MoneyFieldsProps {
  readonly draft: MoneyDraft
  readonly problem: FieldProblem | null
  /** Of what and whose it is, for hours that do not belong here. */
  readonly about: { readonly label: string; readonly party: string }
  readonly onChange: (change: Partial<MoneyDraft>) => void
}

export function MoneyFields({ draft, problem, about, onChange }: MoneyFieldsProps) {
  const indexation = usePlan((plan) => plan.workshop.indexation)
  const sentence = sentenceOf(problem)
  return (
    <>
      <AmountOrWork draft={draft} problem={problem} about={about} onChange={onChange} />
      <Choice
        label={moneyText.unitLabel}
        value={draft.unit}
        options={moneyUnits.map((value) => ({ value, label: moneyText.unit[value] }))}
        onChange={(unit) => onChange(inUnit(draft, unit))}
      />
      <WhatIs words={Object.values(moneyText.unit)} />
      <div className={styles.years}>
        <TextField
          label={moneyText.from}
          {...(draft.per === 'once' && { hint: moneyText.onceHint })}
          value={draft.from}
          inputMode="numeric"
          autoComplete="off"
          problem={sentence('from')}
          onChange={(from) => onChange({ from })}
        />
        {draft.per === 'year' && (
          <TextField
            label={moneyText.until}
            value={draft.until}
            inputMode="numeric"
            autoComplete="off"
            placeholder={moneyText.noEnd}
            problem={sentence('until')}
            onChange={(until) => onChange({ until })}
          />
        )}
        <KnobSelect value={draft.knob} onChange={(knob) => onChange({ knob })} />
      </div>
      {indexation > 0 && draft.per === 'year' && (
        <Check
          label={moneyText.indexed(indexation)}
          checked={draft.indexed}
          onChange={(indexed) => onChange({ indexed })}
        />
      )}
    </>
  )
}

/** How much, in euros or as work, and how often. */
function AmountOrWork({ draft, problem, about, onChange }: MoneyFieldsProps) {
  const [tookHours, setTookHours] = useState(false)
  const areHours = hoursTyped(draft.amount) !== null
  const sentence = sentenceOf(problem)
  return (
    <>
      <div className={styles.pair}>
        {draft.unit === 'euro' ? (
          <TextField
            label={moneyText.amount}
            value={draft.amount}
            inputMode="decimal"
            autoComplete="off"
            placeholder={moneyText.amountExample}
            remark={roundedWords(draft.amount)}
            problem={areHours ? null : sentence('amount')}
            onChange={(amount) => onChange({ amount })}
          />
        ) : (
          <WorkFields draft={draft} asksRate={tookHours} sentence={sentence} onChange={onChange} />
        )}
        <Choice
          label={moneyText.perLabel}
          value={draft.per}
          options={[
            { value: 'year', label: text.investment.per.year },
            { value: 'once', label: text.investment.per.once },
          ]}
          onChange={(per) => onChange({ per })}
        />
      </div>
      {draft.unit === 'euro' && (
        <HoursInstead
          typed={draft.amount}
          about={{ party: about.party, label: about.label, knob: readKnob(draft.knob) }}
          paidHint={moneyText.paidByUnit}
          onPaid={(hours) => {
            setTookHours(true)
            onChange({ ...inUnit(draft, 'uur'), amount: '', quantity: hours })
          }}
        />
      )}
    </>
  )
}

function sentenceOf(problem: FieldProblem | null) {
  return (field: MoneyField) => (problem?.field === field ? problemSentence(problem.problem) : null)
}

/** The amount after rounding a fraction of a cent; '' for all others. */
function roundedWords(typed: string): string {
  const cents = roundedAmount(typed)
  return cents === null ? '' : moneyText.rounded(formatEuro(cents))
}

interface WorkFieldsProps extends Pick<MoneyFieldsProps, 'draft' | 'onChange'> {
  readonly sentence: (field: MoneyField) => string | null
  /** The hours came along from the field for money: what is left to fill in is the rate. */
  readonly asksRate: boolean
}

/** How much work, at what rate, and the resulting amount. */
function WorkFields({ draft, asksRate, sentence, onChange }: WorkFieldsProps) {
  const unit = draft.unit === 'uur' ? 'uur' : 'fte'
  const worth = worthOf(draft)
  return (
    <div>
      <div className={styles.work}>
        <TextField
          label={moneyText.quantity[unit]}
          value={draft.quantity}
          inputMode="decimal"
          autoComplete="off"
          placeholder={moneyText.quantityExample[unit]}
          problem={sentence('quantity')}
          onChange={(quantity) => onChange({ quantity })}
        />
        <TextField
          label={moneyText.rate[unit]}
          value={draft.rate}
          autoFocus={asksRate}
          inputMode="decimal"
          autoComplete="off"
          remark={roundedWords(draft.rate)}
          problem={sentence('rate')}
          onChange={(rate) => onChange({ rate })}
        />
      </div>
      <p className={styles.worth}>
        <Spoken words={worth === null ? '' : moneyText.worth(formatEuro(worth), draft.per)} />
        {unit === 'fte' && (
          <small>
            <Explained>{moneyText.rateSource}</Explained>
          </small>
        )}
      </p>
    </div>
  )
}

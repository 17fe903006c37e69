// A first sum for one source of money, and its way onto the table as an idea: who pays it, how much and how long. The figures
// stay on this device until then.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { parseAmount } from '@draaitafel/shared/base/money.ts'
import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { checkPeriod, parseYear } from '@draaitafel/shared/base/years.ts'
import { choiceCopy } from '@draaitafel/shared/copy/nl/choices.ts'
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { durationWords } from '@draaitafel/shared/copy/nl/room/income.ts'
import { incomeSources } from '@draaitafel/shared/model/room/incomeSources.ts'
import type { Duration, IncomeId } from '@draaitafel/shared/model/roomIds.ts'
import { isNamedForSource } from '@draaitafel/shared/model/sources.ts'
import { isChosen } from '@draaitafel/shared/nouns/chosen.ts'
import type { InvestmentFacts } from '@draaitafel/shared/nouns/investment.ts'
import { nothingWeighed } from '@draaitafel/shared/nouns/weighing.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { roomText } from '../../copy/nlRoom.ts'
import { useDraft } from '../../pieces/useDraft.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import place from '../../talk/place/Place.module.css'
import { Check } from '../../ui/Check.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { FormFoot } from '../../ui/FormFoot.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { calculators, type Figures, type Sum, sumOf, tenantOptions } from './calculate.ts'
import styles from './Room.module.css'

const words = roomText.money
const LONG = 14

type Wrong = { readonly field: 'amount' | 'payer' | 'first' | 'last'; readonly sentence: string }

export function IncomeForm({ id, onDone }: { readonly id: IncomeId; readonly onDone: () => void }) {
  const { dispatch, view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const { source, durations } = incomeSources[id]
  const named = plan.parties.find(({ kind }) => isNamedForSource(source, kind))
  const mayLay = useMayWrite({ area: 'geld', parties: [named?.id ?? ''] })
  const [started] = useState<Figures>(() => ({
    payer: named?.id ?? '',
    duration: durations[0],
    first: String(plan.workshop.firstYear),
    last: String(Math.min(plan.workshop.firstYear + 2, plan.workshop.lastYear)),
    amount: '',
  }))
  const [figures, setFigures] = useDraft<Figures>(`income ${id}`, started)
  const [wrong, setWrong] = useState<Wrong | null>(null)
  const set = (field: string) => (value: string) => setFigures((before) => ({ ...before, [field]: value }))
  const at = (field: string) => figures[field] ?? ''
  const sum = sumOf(
    id,
    figures,
    isChosen(plan, 'geldbron', 'servicekosten') || isChosen(plan, 'inkomsten', 'huur-bewoners'),
  )
  const duration = durationIn(id, figures)
  const amount = at('amount') !== '' ? at('amount') : sum?.cents ? String(sum.cents / 100).replace('.', ',') : ''
  const label = choiceCopy.inkomsten.options[id]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = factsIn({ ...figures, amount }, duration)
    if ('field' in read) return setWrong(read)
    setWrong(null)
    const facts: InvestmentFacts = {
      ...{ source, party: at('payer'), label, knob: 3, need: null, certainty: 'idee' },
      ...{ effort: null, indexed: false, way: '', note: '', ...nothingWeighed, ...read },
    }
    if (!dispatch({ type: 'investment.add', id: newId(), facts }).ok) return
    setFigures(started)
    view.say('done', words.putDone(label))
    onDone()
  }
  return (
    <form className={place.form} aria-label={words.work(label)} onSubmit={submit} noValidate>
      <FirstSum id={id} figures={figures} sum={sum} onChange={set} />
      <Terms id={id} figures={figures} amount={amount} wrong={wrong} onChange={set} />
      <p className={place.small}>
        {id === 'koffie' && `${words.drinksTemporary} `}
        {words.putAs}
      </p>
      {mayLay && <FormFoot cancel={text.cancel} submit={words.put} onCancel={onDone} />}
    </form>
  )
}

interface FirstSumProps {
  readonly id: IncomeId
  readonly figures: Figures
  readonly sum: Sum | null
  readonly onChange: (field: string) => (value: string) => void
}

function FirstSum({ id, figures, sum, onChange }: FirstSumProps) {
  const notes: Partial<Record<IncomeId, string>> = roomText.notes
  const note = notes[id]
  return (
    <>
      {id === 'soo' && (
        <p className={styles.state}>
          <b>{roomText.soo.closed}</b>
          {roomText.soo.looked}
        </p>
      )}
      {note && <p className={place.small}>{note}</p>}
      {calculators[id].asksTenant && (
        <SelectField
          label={roomText.tenant}
          value={figures.tenant ?? ''}
          options={[{ value: '', label: '…' }, ...tenantOptions]}
          onChange={onChange('tenant')}
        />
      )}
      {calculators[id].fields.map((field) => (
        <TextField
          key={field}
          label={roomText.field[field]}
          inputMode="decimal"
          maxLength={LONG}
          value={figures[field] ?? ''}
          onChange={onChange(field)}
        />
      ))}
      <Conditions id={id} figures={figures} onChange={onChange} />
      {sum && sum.lines.length > 0 && (
        <dl className={styles.sum}>
          {sum.lines.map((one) => (
            <div key={one.words} className={one.isLowest ? styles.low : undefined}>
              <dt>
                {one.words}
                {one.isLowest && <small> ({roomText.soo.lowest})</small>}
              </dt>
              <dd>{formatEuro(one.cents)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p role="status">{sum && <b>{sum.result}</b>}</p>
      <p className={place.small}>{words.test}</p>
    </>
  )
}

interface TermsProps {
  readonly id: IncomeId
  readonly figures: Figures
  readonly amount: string
  readonly wrong: Wrong | null
  readonly onChange: (field: string) => (value: string) => void
}

/** How much, from whom, and how long. */
function Terms({ id, figures, amount, wrong, onChange }: TermsProps) {
  const parties = usePlan((plan) => plan.parties)
  const { durations } = incomeSources[id]
  const duration = durationIn(id, figures)
  const at = (field: string) => figures[field] ?? ''
  const problemAt = (field: Wrong['field']) => (wrong?.field === field ? wrong.sentence : null)
  return (
    <>
      {durations.length > 1 && (
        <Choice
          label={words.duration}
          even
          value={duration}
          options={durations.map((value) => ({ value, label: durationWords[value] }))}
          onChange={onChange('duration')}
        />
      )}
      <TextField
        label={words.amount}
        hint={words.amountHint[duration]}
        inputMode="decimal"
        maxLength={LONG}
        value={amount}
        problem={problemAt('amount')}
        onChange={onChange('amount')}
      />
      <SelectField
        label={words.payer}
        problem={problemAt('payer')}
        value={at('payer')}
        options={[{ value: '', label: words.noPayer }, ...parties.map((one) => ({ value: one.id, label: one.name }))]}
        onChange={onChange('payer')}
      />
      <TextField
        label={words.first}
        inputMode="numeric"
        value={at('first')}
        problem={problemAt('first')}
        onChange={onChange('first')}
      />
      {duration === 'meerjarig' && (
        <TextField
          label={words.last}
          hint={words.after}
          inputMode="numeric"
          value={at('last')}
          problem={problemAt('last')}
          onChange={onChange('last')}
        />
      )}
    </>
  )
}

function durationIn(id: IncomeId, figures: Figures): Duration {
  const { durations } = incomeSources[id]
  return durations.find((one) => one === figures.duration) ?? durations[0]
}

interface ConditionsProps {
  readonly id: IncomeId
  readonly figures: Figures
  readonly onChange: (field: string) => (value: string) => void
}

function Conditions({ id, figures, onChange }: ConditionsProps) {
  const all = Object.entries(calculators[id].conditions ?? {})
  if (all.length === 0) return null
  const met = all.filter(([condition]) => figures[condition] === '1')
  return (
    <fieldset className="field">
      <legend>{roomText.conditions}</legend>
      {all.map(([condition, sentence]) => (
        <Check
          key={condition}
          label={sentence}
          checked={figures[condition] === '1'}
          onChange={(checked) => onChange(condition)(checked ? '1' : '')}
        />
      ))}
      <small role="status">{roomText.counted(met.length, all.length)}</small>
    </fieldset>
  )
}

function factsIn(
  figures: Figures,
  duration: Duration,
): Pick<InvestmentFacts, 'amountCents' | 'per' | 'from' | 'until'> | Wrong {
  const wrong = (field: Wrong['field'], problem: Problem): Wrong => ({ field, sentence: problemSentence(problem) })
  const per = duration === 'incidenteel' ? 'once' : 'year'
  const amount = parseAmount(figures.amount ?? '', per === 'year')
  if (!amount.ok) return wrong('amount', amount.problem)
  if ((figures.payer ?? '') === '') return { field: 'payer', sentence: roomText.money.noPayer }
  const from = parseYear(figures.first ?? '')
  if (!from.ok) return wrong('first', from.problem)
  if (per === 'once') return { amountCents: amount.value, per, from: from.value, until: from.value }
  if (duration === 'structureel') return { amountCents: amount.value, per, from: from.value, until: null }
  const until = parseYear(figures.last ?? '')
  if (!until.ok) return wrong('last', until.problem)
  const period = checkPeriod({ from: from.value, until: until.value })
  return period.ok
    ? { amountCents: amount.value, per, from: from.value, until: until.value }
    : wrong('last', period.problem)
}

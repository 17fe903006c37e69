// Adding an investment for one cost: which card, how much, in which years and how certain. Everything else about it
// is in its own form.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { certaintyCopy } from '@draaitafel/shared/copy/nl/certainties.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { isNamedForSource, type SourceNumber, sourceNumbers } from '@draaitafel/shared/model/sources.ts'
import type { Need } from '@draaitafel/shared/nouns/need.ts'
import { certainties } from '@draaitafel/shared/nouns/promise.ts'
import { findParty, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { type FormEvent, useId, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { AfterCard } from '../../money/investments/AfterCard.tsx'
import { asLaid, factsOf, type InvestmentDraft, startDraft } from '../../money/investments/investmentDraft.ts'
import { type FieldProblem, type MoneyField, readMoneyDraft } from '../../money/investments/moneyForm.ts'
import { OpenAmountLine } from '../../money/investments/OpenAmountLine.tsx'
import { WillWait } from '../../money/promises/PromiseLine.tsx'
import { AtFoot } from '../../pieces/AtFoot.tsx'
import { useDraft } from '../../pieces/useDraft.ts'
import { Explained } from '../../pieces/words/Explained.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from '../kit/Kit.module.css'
import { OpenPart } from '../kit/OpenPart.tsx'
import { toTop } from '../kit/toTop.ts'

const nothing = () => null
const amountOf = ({ amount }: InvestmentDraft) => amount

export function CardForm({ need }: { readonly need: Need }) {
  const { dispatch, role, seat, view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const [party, setParty] = useDraft(`card ${need.id} party`, seat.party ?? plan.parties[0]?.id ?? '', nothing)
  const cards = cardsFor(plan, party)
  const [chosen, setSource] = useDraft<SourceNumber | null>(`card ${need.id} source`, null, nothing)
  const source = chosen ?? cards[0] ?? 'I'
  const [draft, setDraft] = useDraft(`card ${need.id}`, () => draftFor(plan, need, party, source), amountOf)
  const [problem, setProblem] = useState<FieldProblem | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const change = (changes: Partial<InvestmentDraft>) => setDraft((before) => ({ ...before, ...changes }))
  const money = readMoneyDraft(draft)
  const facts = money.ok ? factsOf({ ...draft, party }, source, money.value) : null
  const subject = { kind: 'new', source, party } as const
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!money.ok) return setProblem(money.problem)
    if (!facts || !dispatch({ type: 'investment.add', id: newId(), facts }).ok) return
    setProblem(null)
    setDraft(draftFor(plan, need, party, source))
    // Where the card is now: in the bar of the cost.
    toTop(form.current)
    view.say('done', taskText.laid(findParty(plan, party)?.name ?? ''))
  }
  if (plan.parties.length === 0) return <p className={styles.none}>{text.parties.none}</p>
  return (
    <form ref={form} id={id} className={styles.form} onSubmit={submit} noValidate>
      {seat.party === null && (
        <SelectField
          label={taskText.forParty}
          value={party}
          options={plan.parties.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setParty}
        />
      )}
      <SelectField
        label={taskText.ourCard}
        value={source}
        options={cards.map((value) => ({ value, label: `${value}. ${sourceCopy[value].shortName}` }))}
        onChange={(value) => setSource(sourceNumbers.find((one) => one === value) ?? source)}
      />
      <p className={styles.meaning}>
        <Explained>{`${sourceCopy[source].meaning}.`}</Explained>
      </p>
      <TextField
        label={taskText.howMuch[draft.per]}
        value={draft.amount}
        inputMode="decimal"
        autoComplete="off"
        placeholder={moneyText.amountExample}
        problem={sentenceAt(problem, 'amount')}
        onChange={(amount) => change({ amount })}
      />
      <OpenAmountLine need={need.id} draft={draft} investment={null} onFill={change} />
      <Years draft={draft} problem={problem} onChange={change} />
      <Choice
        label={moneyText.certainty}
        value={draft.certainty}
        options={certainties.map((value) => ({ value, label: certaintyCopy[value].name }))}
        onChange={(certainty) => change({ certainty })}
      />
      <WillWait before={null} {...draft} party={party} />
      {draft.amount !== '' && <AfterCard investment={facts && asLaid(facts, subject, { role, party: seat.party })} />}
      <AtFoot>
        <button type="submit" form={id} className={draft.amount === '' ? 'btn' : 'btn primary'}>
          {taskText.lay}
        </button>
      </AtFoot>
      <div className={styles.ways}>
        <OpenPart dialog={{ kind: 'newInvestment', source, party }}>{taskText.otherCard}</OpenPart>
      </div>
    </form>
  )
}

interface YearsProps {
  readonly draft: InvestmentDraft
  readonly problem: FieldProblem | null
  readonly onChange: (changes: Partial<InvestmentDraft>) => void
}

function Years({ draft, problem, onChange }: YearsProps) {
  return (
    <div className={styles.two}>
      <TextField
        label={taskText.firstYear}
        value={draft.from}
        inputMode="numeric"
        autoComplete="off"
        problem={sentenceAt(problem, 'from')}
        onChange={(from) => onChange({ from })}
      />
      {draft.per === 'year' && (
        <TextField
          label={taskText.lastYear}
          value={draft.until}
          inputMode="numeric"
          autoComplete="off"
          placeholder={moneyText.noEnd}
          problem={sentenceAt(problem, 'until')}
          onChange={(until) => onChange({ until })}
        />
      )}
    </div>
  )
}

function sentenceAt(problem: FieldProblem | null, field: MoneyField): string | null {
  return problem?.field === field ? problemSentence(problem.problem) : null
}

/** Those that the model names for this kind of party first. */
function cardsFor(plan: Plan, party: string): readonly SourceNumber[] {
  const kind = findParty(plan, party)?.kind
  const isNamed = (source: SourceNumber) => kind !== undefined && isNamedForSource(source, kind)
  return [...sourceNumbers.filter(isNamed), ...sourceNumbers.filter((source) => !isNamed(source))]
}

/** For the years of the cost, as far as they are in the plan. */
function draftFor(plan: Plan, need: Need, party: string, source: SourceNumber): InvestmentDraft {
  const { firstYear, lastYear } = plan.workshop
  const isOver = need.until !== null && need.until < firstYear
  const from = isOver ? need.from : Math.max(need.from, firstYear)
  return {
    ...startDraft({ kind: 'new', source, party }, plan),
    need: need.id,
    knob: need.knob === null ? '' : String(need.knob),
    per: need.per,
    from: String(from),
    until: String(need.until ?? Math.max(lastYear, from)),
  }
}

// Adding an investment for one cost: which card, how much, in which years and how certain. Everything else about it
// is in its own form.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { certaintyCopy } from '@draaitafel/shared/copy/nl/certainties.ts'
import { formatAmount } from '@draaitafel/shared/copy/nl/format.ts'
import { problemSentence } from '@draaitafel/shared/copy/nl/problems.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { isNamedForSource, isSourceNumber, type SourceNumber, sourceNumbers } from '@draaitafel/shared/model/sources.ts'
import type { Need } from '@draaitafel/shared/nouns/need.ts'
import { certainties } from '@draaitafel/shared/nouns/promise.ts'
import { findParty, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { type FormEvent, useId, useRef, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { AfterCard } from '../../money/investments/AfterCard.tsx'
import { HoursInstead } from '../../money/investments/HoursInstead.tsx'
import { hoursTyped } from '../../money/investments/hoursTyped.ts'
import { asLaid, factsOf, type InvestmentDraft, newDraft } from '../../money/investments/investmentDraft.ts'
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
import { toTop } from '../../ui/toTop.ts'
import styles from '../kit/Kit.module.css'
import { OpenPart } from '../kit/OpenPart.tsx'
import { type Gives, HoursOrMoney } from './HoursOrMoney.tsx'

const nothing = () => null
const amountOf = ({ amount }: InvestmentDraft) => amount

export function CardForm({ need }: { readonly need: Need }) {
  const { seat } = useWorkshop()
  const parties = usePlan((plan) => plan.parties)
  const [party, setParty] = useDraft(`card ${need.id} party`, seat.party ?? parties[0]?.id ?? '', nothing)
  const [gives, setGives] = useDraft<Gives>('gives', '', nothing)
  const areResidents = parties.find(({ id }) => id === party)?.kind === 'bewoners'
  if (parties.length === 0) return <p className={styles.none}>{text.parties.none}</p>
  return (
    <div className={styles.form}>
      {seat.party === null && (
        <SelectField
          label={workText.forParty}
          value={party}
          options={parties.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setParty}
        />
      )}
      {areResidents && <HoursOrMoney need={need} party={party} value={gives} onChange={setGives} />}
      {(!areResidents || gives === 'money') && <MoneyForm need={need} party={party} suggests={!areResidents} />}
    </div>
  )
}

interface MoneyFormProps {
  readonly need: Need
  readonly party: string
  /** Not to residents, for whom the model names rent and prices at the door: they choose a card themselves. */
  readonly suggests: boolean
}

function MoneyForm({ need, party, suggests }: MoneyFormProps) {
  const { dispatch, role, seat, view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const cards = cardsFor(plan, party)
  const [chosen, setSource] = useDraft<SourceNumber | null>(`card ${need.id} source`, null, nothing)
  const source = chosen ?? (suggests ? (cards[0] ?? null) : null)
  const [draft, setDraft] = useDraft(`card ${need.id}`, () => draftFor(plan, need, party), amountOf)
  const [problem, setProblem] = useState<FieldProblem | null>(null)
  const [lacksCard, setLacksCard] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  const change = (changes: Partial<InvestmentDraft>) => {
    setDraft((before) => ({ ...before, ...changes }))
    // What is being corrected is not called wrong until it is sent again.
    setProblem((wrong) => (wrong && wrong.field in changes ? null : wrong))
  }
  const money = readMoneyDraft(draft)
  const facts = money.ok && source !== null ? factsOf({ ...draft, party }, source, money.value) : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setLacksCard(source === null)
    if (!money.ok) return setProblem(money.problem)
    if (!facts || !dispatch({ type: 'investment.add', id: newId(), facts }).ok) return
    setProblem(null)
    setDraft(draftFor(plan, need, party))
    // Where the card is now: in the bar of the cost.
    toTop(form.current)
    view.say('done', workText.laid(findParty(plan, party)?.name ?? '', formatAmount(facts)))
  }
  return (
    <form ref={form} id={id} className={styles.form} onSubmit={submit} noValidate>
      <Card cards={cards} source={source} isMissing={lacksCard} onChange={setSource} />
      <Amount draft={draft} problem={problem} onChange={change} />
      <HoursInstead
        typed={draft.amount}
        about={hoursFor(need, party)}
        paidHint={suggests ? moneyText.paidElsewhere : ''}
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
      {draft.amount !== '' && facts && (
        <AfterCard
          investment={asLaid(facts, { kind: 'new', source: facts.source, party }, { role, party: seat.party })}
        />
      )}
      <AtFoot>
        <button type="submit" form={id} className={draft.amount === '' ? 'btn' : 'btn primary'}>
          {workText.lay}
        </button>
      </AtFoot>
      <div className={styles.ways}>
        {source !== null && <OpenPart dialog={{ kind: 'newInvestment', source, party }}>{workText.otherCard}</OpenPart>}
        {suggests && (
          <OpenPart dialog={{ kind: 'volunteering', adds: hoursFor(need, party) }} quiet>
            {workText.alsoHours}
          </OpenPart>
        )}
      </div>
    </form>
  )
}

interface CardProps {
  readonly cards: readonly SourceNumber[]
  readonly source: SourceNumber | null
  /** It was to be laid without one. */
  readonly isMissing: boolean
  readonly onChange: (source: SourceNumber) => void
}

function Card({ cards, source, isMissing, onChange }: CardProps) {
  const options = cards.map((value) => ({ value, label: `${value}. ${sourceCopy[value].shortName}` }))
  return (
    <>
      <SelectField
        label={workText.ourCard}
        value={source ?? ''}
        options={source === null ? [{ value: '', label: workText.noCard }, ...options] : options}
        problem={isMissing && source === null ? workText.cardMissing : null}
        onChange={(value) => {
          if (isSourceNumber(value)) onChange(value)
        }}
      />
      {source !== null && (
        <p className={styles.meaning}>
          <Explained>{`${sourceCopy[source].meaning}.`}</Explained>
        </p>
      )}
    </>
  )
}

interface FieldsProps {
  readonly draft: InvestmentDraft
  readonly problem: FieldProblem | null
  readonly onChange: (changes: Partial<InvestmentDraft>) => void
}

function Amount({ draft, problem, onChange }: FieldsProps) {
  const areHours = hoursTyped(draft.amount) !== null
  return (
    <TextField
      label={workText.howMuch[draft.per]}
      value={draft.amount}
      inputMode="decimal"
      autoComplete="off"
      placeholder={moneyText.amountExample}
      problem={areHours ? null : sentenceAt(problem, 'amount')}
      onChange={(amount) => onChange({ amount })}
    />
  )
}

function Years({ draft, problem, onChange }: FieldsProps) {
  return (
    <div className={styles.two}>
      <TextField
        label={workText.firstYear}
        value={draft.from}
        inputMode="numeric"
        autoComplete="off"
        problem={sentenceAt(problem, 'from')}
        onChange={(from) => onChange({ from })}
      />
      {draft.per === 'year' && (
        <TextField
          label={workText.lastYear}
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

/** What is known of hours for this cost: what people will do is not what the cost is called. */
function hoursFor({ knob }: Need, party: string) {
  return { party, label: '', knob, hours: '' }
}

/** For the years of the cost, as far as they are in the plan. */
function draftFor(plan: Plan, need: Need, party: string): InvestmentDraft {
  const { firstYear, lastYear } = plan.workshop
  const isOver = need.until !== null && need.until < firstYear
  const from = isOver ? need.from : Math.max(need.from, firstYear)
  return {
    ...newDraft(party, plan.workshop),
    need: need.id,
    knob: need.knob === null ? '' : String(need.knob),
    per: need.per,
    from: String(from),
    until: String(need.until ?? Math.max(lastYear, from)),
  }
}

// The open questions of a plan as sentences. They ask and never judge; the answer is up to the group. questionSource
// says where the question comes from: chapters as listed in the seed inventory (C-20, C-24, C-30, D9, E-07).

import { assertNever } from '../../base/assertNever.ts'
import { sumOverYears } from '../../derive/amounts.ts'
import { type CostCover, coverageOf } from '../../derive/coverage.ts'
import type { Question } from '../../derive/questions.ts'
import { costsLeftOpen } from '../../derive/stopsEarly.ts'
import { tooMuchOf } from '../../derive/tooMuch.ts'
import type { KnobNumber } from '../../model/knobs.ts'
import type { Answer } from '../../nouns/answer.ts'
import type { Investment } from '../../nouns/investment.ts'
import { isSet } from '../../nouns/knobState.ts'
import { findParty, type Plan } from '../../plan/plan.ts'
import { costName, costTooMuch, unpaidSentence } from './costCover.ts'
import { costNames, lackingSentence } from './coverage.ts'
import { formatAmount, formatEuro, formatYears } from './format.ts'
import { knobCopy, notSetWords } from './knobs.ts'
import { sourceCopy } from './sources.ts'
import { tensionCopy } from './tensions.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/** `plan`: the plan the question came from. Something removed in the meantime gets a general name; this never throws. */
export function questionSentence(question: Question, plan: Plan): string {
  switch (question.kind) {
    case 'gap':
      return `${lackingSentence(question)} Waar kan dit geld vandaan komen?`
    case 'unpaid':
      return unpaidQuestion(plan, question.need)
    case 'paidTooMuch':
      return paidTooMuchSentence(plan, question.need)
    case 'outsideYears':
      return outsideYearsSentence(plan, question)
    case 'unassigned':
      return unassignedSentence(plan, question.investments)
    case 'ownAddition':
      return ownAdditionSentence(plan, question.investment)
    case 'temporaryMoney':
      return temporaryMoneySentence(plan, question)
    case 'emptyChair':
      return `${partyName(plan, question.party)} zit niet aan tafel. Wie praat met deze partij?`
    case 'closedWithoutReason':
      return closedSentence(plan, question.knob)
    case 'tension':
      return tensionCopy[question.tension.id].question
    default:
      return assertNever(question)
  }
}

function unpaidQuestion(plan: Plan, need: string): string {
  const coverage = coverageOf(plan)
  const cost = coverage.costs.find((one) => one.need.id === need)
  const words = cost ? unpaidSentence(cost, coverage) : `${needName(plan, need)}: niemand betaalt nog.`
  return `${words} Wie kan dat doen?`
}

/** Shut is a choice, and not to have set it is none. */
function closedSentence({ knobs }: Plan, number: KnobNumber): string {
  const knob = knobs.find((one) => one.number === number)
  const name = `Knop ${number}, ${knobCopy[number].name},`
  return knob && !isSet(knob)
    ? `${name} is ${notSetWords}. Gebruiken jullie die?`
    : `${name} staat dicht. Waarom gebruiken jullie die niet?`
}

/** Precedes what the group said when the question was about less money than now. */
export function aboutLess({ cents }: Pick<Answer, 'cents'>): string {
  return `Het gaat nu om meer geld. Toen het om ${formatEuro(cents ?? 0)} ging, was dit het antwoord:`
}

/** The source of the question, shown next to it. */
export function questionSource(question: Question): string {
  switch (question.kind) {
    case 'tension':
      return tensionCopy[question.tension.id].source
    case 'gap':
    case 'unpaid':
    case 'paidTooMuch':
    case 'outsideYears':
    case 'unassigned':
      return 'Corpovenista-model, hoofdstuk 7'
    case 'ownAddition':
    case 'temporaryMoney':
    case 'closedWithoutReason':
      return 'Corpovenista-model, hoofdstuk 6'
    case 'emptyChair':
      return 'EHA-notitie, hoofdstuk 3'
    default:
      return assertNever(question)
  }
}

function needName(plan: Plan, id: string): string {
  const need = plan.needs.find((one) => one.id === id)
  return need ? costName({ need }) : 'Een kost'
}

function paidTooMuchSentence(plan: Plan, id: string): string {
  const cost = coverageOf(plan).costs.find(({ need }) => need.id === id)
  const much = (cost && costTooMuch(cost)) || 'er is meer toegezegd dan nodig'
  return `${needName(plan, id)}: ${much}. ${(cost && otherYearQuestion(cost)) ?? 'Waar kan dat geld wel voor zijn?'}`
}

/** Money promised for a year that does not need it could move to a year that does; null if there is none. */
function otherYearQuestion({ years }: CostCover): string | null {
  const short = years.filter(({ neededCents, promisedCents }) => promisedCents < neededCents).map(({ year }) => year)
  if (short.length === 0 || tooMuchOf(years).notNeeded.length === 0) return null
  return `Kan dat geld komen in ${formatYears(short)}?`
}

function outsideYearsSentence(plan: Plan, question: { readonly investment: string; readonly need: string }): string {
  const investment = plan.investments.find(({ id }) => id === question.investment)
  const what = investment ? `${nameOf(investment)} (${partyName(plan, investment.party)})` : 'Toegezegd geld'
  const amount = investment ? `, ${formatAmount(investment)},` : ''
  return `${what} voor ${needName(plan, question.need)}${amount} valt buiten de jaren van het plan. Klopt dat?`
}

const MOST_PARTIES = 3

/** Only the parties with money in these years, with their amounts. */
function unassignedSentence(plan: Plan, ids: readonly string[]): string {
  const own = plan.investments.filter(({ id }) => ids.includes(id))
  const parties = [...new Set(own.map(({ party }) => party))]
  const euros = (of: readonly Investment[]) => formatEuro(sumOverYears(of, plan.workshop))
  const named = parties.map((id) => `${partyName(plan, id)} (${euros(own.filter(({ party }) => party === id))})`)
  if (named.length === 0) return 'Geld noemt nog geen kost. Waar is het voor?'
  const from = named.length > MOST_PARTIES ? `${named.length} partijen, samen ${euros(own)},` : list.format(named)
  return `Geld van ${from} noemt nog geen kost. Waar is het voor?`
}

function ownAdditionSentence(plan: Plan, id: string): string {
  const investment = plan.investments.find((candidate) => candidate.id === id)
  if (!investment) return 'Bij een bron noemt het model de partij niet. Hoe zien jullie dat?'
  const { shortName } = sourceCopy[investment.source]
  const party = partyName(plan, investment.party)
  return `Bij bron ${investment.source}, ${shortName}, noemt het model deze partij niet: ${party}. Hoe zien jullie dat?`
}

function temporaryMoneySentence(
  plan: Plan,
  question: { readonly investment: string; readonly endsIn: number | null; readonly knob: KnobNumber | null },
): string {
  const investment = plan.investments.find((candidate) => candidate.id === question.investment)
  const what = investment ? `${nameOf(investment)} (${partyName(plan, investment.party)})` : 'Tijdelijk geld'
  const goal = investment ? goingOnWords(plan, investment, question.knob) : ''
  const end = question.endsIn === null ? 'is tijdelijk' : `loopt tot en met ${question.endsIn}`
  return `${what}${goal} ${end}. Waar betalen jullie het daarna van?`
}

/** ' voor Huismeester'; ' voor Huismeester en nog 1 kost (knop 6)' for money that names no cost. */
function goingOnWords(plan: Plan, investment: Investment, knob: KnobNumber | null): string {
  const costs = costsLeftOpen(coverageOf(plan), investment)
  if (costs.length === 0) return knob === null ? '' : ` voor knop ${knob}`
  const isNamed = costs.some(({ need }) => need.id === investment.need)
  const atKnob = isNamed || knob === null ? '' : ` (knop ${knob})`
  return ` voor ${costNames(costs)}${atKnob}`
}

function nameOf(investment: Investment): string {
  return investment.label.trim() === '' ? sourceCopy[investment.source].shortName : `‘${investment.label.trim()}’`
}

function partyName(plan: Plan, id: string): string {
  return findParty(plan, id)?.name ?? 'Een partij'
}

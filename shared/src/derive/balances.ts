// The four balances ("heen-en-weer") of chapter 7 (C-24, D9): between knobs, between money and value, between
// parties, between now and later. Facts side by side and the questions they raise; nothing is weighed, netted or
// scored.

import { type CoreValueId, coreValueIds } from '../model/coreValues.ts'
import { type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { paths } from '../model/links.ts'
import { knobReferences } from '../model/references.ts'
import type { Aim, Arrival } from '../nouns/aim.ts'
import type { Investment } from '../nouns/investment.ts'
import type { Party } from '../nouns/party.ts'
import type { Plan } from '../plan/plan.ts'
import { countingAims } from './aims.ts'
import { besidesMoney } from './besides.ts'
import { coverageOf } from './coverage.ts'
import { hoursOf } from './hours.ts'
import { type OverYears, overYears, type PartyMoney, partyMoneyOf } from './overYears.ts'
import { type Asked, questionsAsked } from './questions.ts'
import { stopsEarly } from './stopsEarly.ts'
import { tensionRules } from './tensions.ts'

export type KnobPair = readonly [KnobNumber, KnobNumber]

export interface BetweenKnobs {
  /** Questions between two knobs that nobody has answered yet. */
  readonly rubbing: readonly { readonly pair: KnobPair; readonly asked: Asked }[]
  /** Pairs of knobs that need each other according to the model, both open, with no open question between them. */
  readonly fitting: readonly KnobPair[]
}

export function betweenKnobs(plan: Plan): BetweenKnobs {
  const rubbing = questionsAsked(plan).flatMap((asked) => {
    const { question, answer } = asked
    if (question.kind !== 'tension' || answer !== null) return []
    const [one, other] = tensionRules[question.tension.id].knobs as readonly KnobNumber[]
    return one === undefined || other === undefined ? [] : [{ pair: [one, other] as const, asked }]
  })
  const rubs = new Set(rubbing.map(({ pair }) => pairName(pair)))
  const isOpen = (knob: KnobNumber) => plan.knobs.some(({ number, setting }) => number === knob && setting > 0)
  const fitting = knobReferences.filter((pair) => isOpen(pair[0]) && isOpen(pair[1]) && !rubs.has(pairName(pair)))
  return { rubbing, fitting }
}

function pairName([one, other]: KnobPair): string {
  return `${Math.min(one, other)}-${Math.max(one, other)}`
}

/** Named: a party said that it counts for them. Reachable: the model has a path from this knob. */
export type Reach = 'named' | 'reachable' | 'none'

export interface KnobBalance {
  readonly knob: KnobNumber
  /** What it costs. */
  readonly costs: OverYears
  readonly reach: Readonly<Record<CoreValueId, Reach>>
  /** It costs money, but no value it can reach was named. */
  readonly asks: boolean
}

/** The knobs that cost money, the most expensive over all years of the plan first. */
export function moneyAndValue(plan: Plan): readonly KnobBalance[] {
  const named = new Set(countingAims(plan).map(({ coreValue }) => coreValue))
  const balances = knobNumbers.flatMap((knob): KnobBalance[] => {
    const needs = plan.needs.filter((need) => need.knob === knob)
    const costs = overYears(needs, plan.workshop)
    if (costs.allCents === 0) return []
    const reach = Object.fromEntries(coreValueIds.map((id) => [id, reachOf(knob, id, named)])) as KnobBalance['reach']
    const asks = Object.values(reach).every((one) => one !== 'named')
    return [{ knob, costs, reach, asks }]
  })
  return balances.sort((a, b) => b.costs.allCents - a.costs.allCents || a.knob - b.knob)
}

/**
 * Named for someone, while no money goes to a knob that reaches it: so how would it come about? In order of the
 * model.
 */
export function valuesWithoutMoney(plan: Plan): readonly CoreValueId[] {
  const funded = new Set([...plan.needs, ...plan.investments].map(({ knob }) => knob))
  const isReached = (id: CoreValueId) => paths.some((path) => path.coreValue === id && funded.has(path.knob))
  return coreValueIds.filter((id) => countingAims(plan).some(({ coreValue }) => coreValue === id) && !isReached(id))
}

/** How far the evidence before the decision is for a value: not asked for, asked for, or found. */
export type Evidence = 'none' | 'open' | 'found'

export function evidenceOf({ proofs }: Pick<Plan, 'proofs'>, coreValue: CoreValueId): Evidence {
  const own = proofs.filter((proof) => proof.coreValue === coreValue && proof.moment === 'vooraf')
  if (own.length === 0) return 'none'
  return own.some(({ state }) => state === 'rond') ? 'found' : 'open'
}

function reachOf(knob: KnobNumber, coreValue: CoreValueId, named: ReadonlySet<CoreValueId>): Reach {
  if (!paths.some((path) => path.knob === knob && path.coreValue === coreValue)) return 'none'
  return named.has(coreValue) ? 'named' : 'reachable'
}

export interface PartyBalance {
  readonly party: Party
  /** What it contributes. */
  readonly money: PartyMoney
  /** Hours of its volunteers in the first year of the plan: next to the money, never added to it. */
  readonly volunteerHours: number
  /** What it brings in without euros. */
  readonly besides: readonly Investment[]
  /** In order of the core values. */
  readonly gets: readonly Aim[]
  /** It contributes something, but nobody named a value for it. */
  readonly asks: boolean
  /** Something was named for it, but nobody of it is at the table to confirm that. */
  readonly isAbsent: boolean
}

/** In order of the parties. What a party contributes and what it gets are side by side; nothing is netted. */
export function partyAndParty(plan: Plan): readonly PartyBalance[] {
  return plan.parties.map((party) => {
    const money = partyMoneyOf(plan, party.id)
    const gets = coreValueIds.flatMap((id) =>
      countingAims(plan).filter((aim) => aim.coreValue === id && aim.party === party.id),
    )
    const volunteerHours = hoursOf(plan.volunteering, party.id, plan.workshop.firstYear)
    const besides = besidesMoney(plan.investments, party.id)
    const brings = money.allCents + volunteerHours + besides.length > 0
    const isAbsent = gets.length > 0 && !party.atTable
    return { party, money, volunteerHours, besides, gets, isAbsent, asks: brings && gets.length === 0 }
  })
}

export interface Ending {
  /** The last year in which these exist. */
  readonly year: number
  readonly investments: readonly Investment[]
}

export interface NowAndLater {
  /** Yearly money that stops before the plan does, while its cost goes on; by year. */
  readonly endings: readonly Ending[]
  /** When the named values are expected; those without a time are left out. */
  readonly arriving: Readonly<Record<Arrival, readonly Aim[]>>
}

export function nowAndLater(plan: Plan): NowAndLater {
  const { firstYear, lastYear } = plan.workshop
  const coverage = coverageOf(plan)
  const byYear = new Map<number, Investment[]>()
  for (const investment of plan.investments) {
    const { until } = investment
    if (until === null || until >= lastYear || until < firstYear || !stopsEarly(coverage, investment)) continue
    byYear.set(until, [...(byYear.get(until) ?? []), investment])
  }
  const endings = [...byYear].sort(([a], [b]) => a - b).map(([year, investments]) => ({ year, investments }))
  const of = (arrival: Arrival) => countingAims(plan).filter((aim) => aim.arrival === arrival)
  const arriving = { meteen: of('meteen'), jaren: of('jaren'), lang: of('lang') }
  return { endings, arriving }
}

// Two plans side by side: what differs between them, as facts. Nothing is called better or worse.

import type { KnobNumber, Setting } from '../model/knobs.ts'
import type { Agreement } from '../nouns/agreement.ts'
import type { Investment } from '../nouns/investment.ts'
import type { Need } from '../nouns/need.ts'
import { waitsForWord } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import { withoutNames } from '../plan/withoutNames.ts'
import { yearsOf } from './amounts.ts'
import { coverageOf } from './coverage.ts'
import { flowOf } from './flow.ts'
import { type PartyMoney, partyMoneyOf } from './overYears.ts'

export interface PlanDifferences {
  readonly knobs: readonly { readonly knob: KnobNumber; readonly before: Setting; readonly after: Setting }[]
  /** Out of 104. */
  readonly openPaths: { readonly before: number; readonly after: number }
  readonly investments: Changes<Investment>
  readonly needs: Changes<Need>
  readonly agreements: Changes<Agreement>
  /**
   * Parties that promise a different amount, over all years; for a party in only one of the plans the other has 0.
   */
  readonly parties: readonly PartyDifference[]
  /** The same for ideas: never in one sum with what is promised. */
  readonly ideas: readonly PartyDifference[]
  /** Years in which a different amount is missing, in both plans. */
  readonly years: readonly { readonly year: number; readonly gapBefore: number; readonly gapAfter: number }[]
  readonly vision: { readonly before: string; readonly after: string } | null
  /** What else differs, by part of the plan. */
  readonly elsewhere: readonly PlanPart[]
}

export const planParts = [
  'workshop',
  'sheets',
  'parties',
  'placings',
  'volunteering',
  'choices',
  'aims',
  'proofs',
  'effects',
  'findings',
  'leverIdeas',
  'ownLinks',
  'answers',
  'consents',
  'verdicts',
  'remarks',
  'parked',
  'promisesBefore',
  'results',
  'script',
  'rounds',
] as const
/** `workshop`: its facts, such as title, years, use and whether amounts are examples. `sheets`: notes, talk and decisions with the knobs. `rounds`: those that were shown. */
export type PlanPart = (typeof planParts)[number]

export interface Changes<T> {
  readonly added: readonly T[]
  readonly removed: readonly T[]
  readonly changed: readonly { readonly before: T; readonly after: T }[]
}

export interface PartyDifference {
  readonly party: string
  readonly name: string
  readonly before: number
  readonly after: number
}

export function differencesBetween(before: Plan, after: Plan): PlanDifferences {
  return {
    knobs: after.knobs.flatMap(({ number, setting }) => {
      const was = before.knobs.find((knob) => knob.number === number)?.setting ?? 0
      return was === setting ? [] : [{ knob: number, before: was, after: setting }]
    }),
    openPaths: { before: flowOf(before.knobs).all.open, after: flowOf(after.knobs).all.open },
    investments: changesBetween(before.investments.map(withWordThatWaits), after.investments.map(withWordThatWaits)),
    needs: changesBetween(before.needs, after.needs),
    agreements: changesBetween(before.agreements, after.agreements),
    parties: partyDifferences(before, after, ({ allCents, ideaCents }) => allCents - ideaCents),
    ideas: partyDifferences(before, after, ({ ideaCents }) => ideaCents),
    years: yearDifferences(before, after),
    vision: before.vision === after.vision ? null : { before: before.vision, after: after.vision },
    elsewhere: partsThatDiffer(withoutNames(before), withoutNames(after)),
  }
}

export function isSame({ knobs, investments, needs, agreements, vision, elsewhere }: PlanDifferences): boolean {
  const lists = [investments, needs, agreements].flatMap(({ added, removed, changed }) => [added, removed, changed])
  return knobs.length + elsewhere.length === 0 && vision === null && lists.every((list) => list.length === 0)
}

/** Who did or said something is not a difference. */
function partsThatDiffer(before: Plan, after: Plan): PlanPart[] {
  return planParts.filter((part) => factsOf(before, part) !== factsOf(after, part))
}

/** As text to compare. The position in a list is not a difference. */
function factsOf(plan: Plan, part: PlanPart): string {
  if (part === 'workshop') {
    // That a plan was decided on is information about it, and changes nothing in it.
    const { adopted: _adopted, sealing: _sealing, ...facts } = plan.workshop
    return sameText(facts)
  }
  if (part === 'sheets') {
    return sameText(plan.knobs.map(({ setting: _setting, lastTurn: _lastTurn, ...sheet }) => sheet))
  }
  if (part === 'script') return sameText(plan.script)
  if (part === 'rounds') {
    return sortedFacts(plan.rounds.filter(({ state }) => state === 'getoond')) + sortedFacts(plan.votes)
  }
  if (part === 'placings' || part === 'consents' || part === 'verdicts') return saidFacts(plan[part])
  return sortedFacts(plan[part])
}

function sortedFacts(list: readonly { readonly id: string }[]): string {
  const plain = list.map((one) => ({ ...one, order: '' }))
  return sameText(plain.sort((one, other) => (one.id < other.id ? -1 : 1)))
}

/** Each is identified by its contents: a file gives them other keys than the document. */
function saidFacts(list: readonly { readonly id: string }[]): string {
  return sameText(list.map(({ id: _id, ...facts }) => sameText(facts)).sort())
}

/** Equal for equal facts, whatever the order of their fields: a file and the document differ in that. */
function sameText(facts: unknown): string {
  return JSON.stringify(facts, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}

/** Who made a promise makes no difference once it counts: a file no longer says so then. */
function withWordThatWaits(investment: Investment): Investment {
  if (waitsForWord(investment)) return investment
  const { word: _word, ...facts } = investment
  return facts
}

interface Entity {
  readonly id: string
  readonly order: string
}

/** The position in a list is not a difference. */
function changesBetween<T extends Entity>(before: readonly T[], after: readonly T[]): Changes<T> {
  const old = new Map(before.map((one) => [one.id, one]))
  const kept = new Set(after.map(({ id }) => id))
  const facts = ({ order: _order, ...rest }: T) => sameText(rest)
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !kept.has(id)),
    changed: after.flatMap((one) => {
      const was = old.get(one.id)
      return was && facts(was) !== facts(one) ? [{ before: was, after: one }] : []
    }),
  }
}

/** Over all years of each plan together. */
function partyDifferences(before: Plan, after: Plan, centsOf: (money: PartyMoney) => number): PartyDifference[] {
  const names = new Map([...before.parties, ...after.parties].map(({ id, name }) => [id, name]))
  return [...names].flatMap(([party, name]) => {
    const [was = 0, is = 0] = [before, after].map((plan) => centsOf(partyMoneyOf(plan, party)))
    return was === is ? [] : [{ party, name, before: was, after: is }]
  })
}

function yearDifferences(before: Plan, after: Plan): PlanDifferences['years'] {
  const gaps = (plan: Plan) => new Map(coverageOf(plan).years.map(({ year, lackingCents }) => [year, lackingCents]))
  const [was, is] = [gaps(before), gaps(after)]
  const years = [...new Set([...yearsOf(before.workshop), ...yearsOf(after.workshop)])].toSorted((a, b) => a - b)
  return years.flatMap((year) => {
    const [gapBefore, gapAfter] = [was.get(year) ?? 0, is.get(year) ?? 0]
    return gapBefore === gapAfter ? [] : [{ year, gapBefore, gapAfter }]
  })
}

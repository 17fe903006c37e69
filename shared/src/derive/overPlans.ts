// Several plans side by side: per party and year what was promised in all of them, what is temporary, what lacks, and which
// knobs stay shut everywhere. Adds up what each plan says of itself, and nothing else.

import { nameKey } from '../base/name.ts'
import { type KnobNumber, knobNumbers, type Setting } from '../model/knobs.ts'
import { MODEL_VERSION } from '../model/modelVersion.ts'
import { type PartyKind, partyKindIds } from '../model/partyKinds.ts'
import { isSet } from '../nouns/knobState.ts'
import type { Plan } from '../plan/plan.ts'
import { addCovers, type Cover } from './cover.ts'
import type { YearCover } from './coverage.ts'
import { type Ending, type InOnePlan, inOnePlan, type Money, type PartyMoneyInPlan } from './inOnePlan.ts'

/** More would not fit beside each other. */
export const MOST_PLANS = 20

export interface PlanBeside {
  readonly plan: Plan
  /** As its file says; null: it says nothing. */
  readonly modelVersion: string | null
}

/** Per year of all plans together; null in a year that this plan does not have. */
type PerYear<T> = readonly (T | null)[]

export interface PartyInPlan {
  /** Which plan, 0-based. */
  readonly at: number
  readonly years: PerYear<Money>
  readonly total: Money
}

export interface PartyOverPlans {
  readonly key: string
  /** Null: parties that are no longer in their plan. */
  readonly kind: PartyKind | null
  readonly name: string
  readonly plans: readonly PartyInPlan[]
  readonly years: readonly Money[]
  readonly total: Money
}

export interface CoverInPlan {
  readonly at: number
  readonly years: PerYear<YearCover>
  readonly total: Cover
}

export interface KnobOverPlans {
  readonly number: KnobNumber
  /** Per plan; null: nobody set it there. */
  readonly settings: readonly (Setting | null)[]
  /** Why it stays shut, where someone said so. */
  readonly reasons: readonly { readonly at: number; readonly reason: string }[]
  /** Open in no plan. */
  readonly isShutEverywhere: boolean
  /** Nor shut by anyone: in no plan somebody set it. */
  readonly isSetNowhere: boolean
}

/** What makes the sums less than certain. */
export interface Doubts {
  /** Different editions of the model, or one that is not ours. */
  readonly models: readonly string[]
  /** Plans with the same title: maybe two versions of one plan. */
  readonly sameTitles: readonly (readonly number[])[]
  readonly examples: readonly number[]
  readonly hasOwnYears: boolean
  readonly hasOwnRise: boolean
}

export interface OverPlans {
  /** Every year that one of the plans has, in order. */
  readonly years: readonly number[]
  readonly parties: readonly PartyOverPlans[]
  readonly total: Money
  readonly totalYears: readonly Money[]
  readonly plans: readonly CoverInPlan[]
  readonly cover: Cover
  readonly coverYears: readonly Cover[]
  /** In order of the year they stop. */
  readonly endings: readonly (Ending & { readonly at: number; readonly partyName: string })[]
  readonly knobs: readonly KnobOverPlans[]
  readonly doubts: Doubts
}

export function overPlans(beside: readonly PlanBeside[]): OverPlans {
  const each = beside.map(({ plan }) => inOnePlan(plan))
  const years = [...new Set(each.flatMap(({ coverage }) => coverage.years.map(({ year }) => year)))].sort(
    (one, other) => one - other,
  )
  const parties = partiesOver(each, years)
  const plans = each.map(({ coverage }, at) => ({
    at,
    years: perYear(years, coverage.years),
    total: coverage.total,
  }))
  return {
    years,
    parties,
    total: addMoney(parties.map(({ total }) => total)),
    totalYears: years.map((_, at) => addMoney(parties.flatMap((one) => one.years.slice(at, at + 1)))),
    plans,
    cover: addCovers(plans.map(({ total }) => total)),
    coverYears: years.map((_, at) => addCovers(plans.flatMap((one) => one.years[at] ?? []))),
    endings: endingsOver(each, parties),
    knobs: knobsOver(beside),
    doubts: doubtsOver(beside),
  }
}

function partiesOver(each: readonly InOnePlan[], years: readonly number[]): PartyOverPlans[] {
  const found = new Map<string, { at: number; one: PartyMoneyInPlan }[]>()
  for (const [at, { parties }] of each.entries()) {
    for (const one of parties) found.set(one.key, [...(found.get(one.key) ?? []), { at, one }])
  }
  return [...found].map(([key, members]) => partyOver(key, members, years)).sort(inOrder)
}

function partyOver(
  key: string,
  members: readonly { readonly at: number; readonly one: PartyMoneyInPlan }[],
  years: readonly number[],
): PartyOverPlans {
  const party = members[0]?.one.party ?? null
  const plans = [...new Set(members.map(({ at }) => at))].map((at): PartyInPlan => {
    // Two parties of one plan with one name are one row.
    const own = members.filter((member) => member.at === at).map(({ one }) => one)
    const perMember = own.map((one) => perYear(years, one.years))
    return {
      at,
      years: years.map((_, year) => {
        const there = perMember.flatMap((one) => one[year] ?? [])
        return there.length === 0 ? null : addMoney(there)
      }),
      total: addMoney(own.map(({ total }) => total)),
    }
  })
  return {
    key,
    kind: party?.kind ?? null,
    name: party?.name ?? '',
    plans,
    years: years.map((_, year) => addMoney(plans.flatMap((one) => one.years[year] ?? []))),
    total: addMoney(plans.map(({ total }) => total)),
  }
}

/** As the board has them: by kind, then by name; who is in no plan any more comes last. */
function inOrder(one: PartyOverPlans, other: PartyOverPlans): number {
  const place = ({ kind }: PartyOverPlans) => (kind === null ? partyKindIds.length : partyKindIds.indexOf(kind))
  return place(one) - place(other) || one.name.localeCompare(other.name, 'nl')
}

function endingsOver(each: readonly InOnePlan[], parties: readonly PartyOverPlans[]): OverPlans['endings'] {
  const nameOf = (key: string) => parties.find((party) => party.key === key)?.name ?? ''
  return each
    .flatMap(({ endings }, at) => endings.map((one) => ({ ...one, at, partyName: nameOf(one.partyKey) })))
    .sort((one, other) => one.until - other.until || one.at - other.at)
}

function knobsOver(beside: readonly PlanBeside[]): KnobOverPlans[] {
  return knobNumbers.map((number) => {
    const states = beside.flatMap(({ plan }) => plan.knobs.filter((knob) => knob.number === number))
    return {
      number,
      settings: states.map((knob) => (isSet(knob) ? knob.setting : null)),
      reasons: states.flatMap(({ setting, reason }, at) =>
        setting === 0 && reason.trim() !== '' ? [{ at, reason: reason.trim() }] : [],
      ),
      isShutEverywhere: states.every(({ setting }) => setting === 0),
      isSetNowhere: !states.some(isSet),
    }
  })
}

function doubtsOver(beside: readonly PlanBeside[]): Doubts {
  const models = [...new Set(beside.map(({ modelVersion }) => modelVersion ?? ''))]
  const isOurs = models.every((one) => one === MODEL_VERSION)
  const byTitle = new Map<string, number[]>()
  for (const [at, { plan }] of beside.entries()) {
    const title = nameKey(plan.workshop.title)
    if (title !== '') byTitle.set(title, [...(byTitle.get(title) ?? []), at])
  }
  const differs = (of: (plan: Plan) => string | number) => new Set(beside.map(({ plan }) => of(plan))).size > 1
  return {
    models: isOurs ? [] : models,
    sameTitles: [...byTitle.values()].filter((some) => some.length > 1),
    examples: beside.flatMap(({ plan }, at) => (plan.workshop.exampleAmounts ? [at] : [])),
    hasOwnYears: differs(({ workshop: { firstYear, lastYear } }) => `${firstYear} ${lastYear}`),
    hasOwnRise: differs(({ workshop }) => workshop.indexation),
  }
}

function perYear<T extends { readonly year: number }>(years: readonly number[], own: readonly T[]): (T | null)[] {
  return years.map((year) => own.find((one) => one.year === year) ?? null)
}

function addMoney(some: readonly Money[]): Money {
  const sum = (of: keyof Money) => some.reduce((all, one) => all + one[of], 0)
  return { promisedCents: sum('promisedCents'), ideaCents: sum('ideaCents'), temporaryCents: sum('temporaryCents') }
}

// Two to four plans side by side, as facts: at which knobs they differ, what is promised per party and what is lacking per
// year in each, by the same functions as in one plan; and what the group chooses from them. Nothing is called better.

import { type KnobNumber, knobNumbers, type Setting } from '../model/knobs.ts'
import type { PartyKind } from '../model/partyKinds.ts'
import type { Need } from '../nouns/need.ts'
import type { Plan } from '../plan/plan.ts'
import type { TableLetter, VariantPick } from '../plan/tables.ts'
import { yearsOf } from './amounts.ts'
import { coverageOf } from './coverage.ts'
import { partyMoneyOf } from './overYears.ts'

export interface Variant {
  readonly letter: TableLetter
  readonly label: string
  readonly plan: Plan
}

export interface KnobRow {
  readonly knob: KnobNumber
  /** One for each variant, in order. */
  readonly settings: readonly Setting[]
}

export interface PartyRow {
  readonly party: string
  readonly name: string
  readonly kind: PartyKind
  /** Over all years, one for each variant. */
  readonly promisedCents: readonly number[]
  readonly ideaCents: readonly number[]
}

export interface YearRow {
  readonly year: number
  readonly lackingCents: readonly number[]
}

export interface SideBySide {
  /** Knobs at which not all variants have the same setting, and the others. */
  readonly different: readonly KnobRow[]
  readonly same: readonly KnobRow[]
  /** Of each variant, over all years. */
  readonly lackingCents: readonly number[]
  /** Every year of any of them. */
  readonly years: readonly YearRow[]
  /** Every party of any of them that brings something in, in order. */
  readonly parties: readonly PartyRow[]
}

export function sideBySide(plans: readonly Plan[]): SideBySide {
  const rows = knobNumbers.map((knob): KnobRow => ({ knob, settings: plans.map((plan) => settingAt(plan, knob)) }))
  const isSame = ({ settings }: KnobRow) => new Set(settings).size <= 1
  const coverages = plans.map(coverageOf)
  const years = [...new Set(plans.flatMap(({ workshop }) => yearsOf(workshop)))].toSorted((a, b) => a - b)
  const lackingIn = (year: number) =>
    coverages.map((coverage) => coverage.years.find((one) => one.year === year)?.lackingCents ?? 0)
  return {
    different: rows.filter((row) => !isSame(row)),
    same: rows.filter(isSame),
    lackingCents: coverages.map(({ total }) => total.lackingCents),
    years: years.map((year) => ({ year, lackingCents: lackingIn(year) })),
    parties: partyRows(plans),
  }
}

function partyRows(plans: readonly Plan[]): PartyRow[] {
  const known = new Map(plans.flatMap(({ parties }) => parties).map((party) => [party.id, party]))
  return [...known].flatMap(([party, { name, kind }]): PartyRow[] => {
    const money = plans.map((plan) => partyMoneyOf(plan, party))
    if (money.every(({ allCents }) => allCents === 0)) return []
    const promisedCents = money.map(({ allCents, ideaCents }) => allCents - ideaCents)
    return [{ party, name, kind, promisedCents, ideaCents: money.map(({ ideaCents }) => ideaCents) }]
  })
}

export interface Choosing {
  /** What was chosen at a knob, as far as the variant still has that setting. */
  readonly chosen: ReadonlyMap<KnobNumber, VariantPick>
  /** Knobs at which the variants differ and nothing is chosen yet. */
  readonly open: readonly KnobNumber[]
}

export function choosingFrom(variants: readonly Variant[], picks: readonly VariantPick[]): Choosing {
  const { different } = sideBySideKnobs(variants)
  const holds = ({ knob, letter, setting }: VariantPick) => {
    const variant = variants.find((one) => one.letter === letter)
    return variant !== undefined && settingAt(variant.plan, knob) === setting
  }
  const chosen = new Map(picks.filter(holds).map((pick) => [pick.knob, pick]))
  return { chosen, open: different.filter((knob) => !chosen.has(knob)) }
}

/** All knobs at which the plan would turn: what was chosen, and what all variants agree on. */
export function knobsToTake(
  plan: Pick<Plan, 'knobs'>,
  variants: readonly Variant[],
  picks: readonly VariantPick[],
): { readonly knob: KnobNumber; readonly setting: Setting }[] {
  const { same } = sideBySideKnobs(variants)
  const { chosen } = choosingFrom(variants, picks)
  const [first] = variants
  if (!first) return []
  return knobNumbers.flatMap((knob) => {
    const setting = chosen.get(knob)?.setting ?? (same.includes(knob) ? settingAt(first.plan, knob) : undefined)
    return setting === undefined || setting === settingAt(plan, knob) ? [] : [{ knob, setting }]
  })
}

/** Everything of one variant, as choices. */
export function picksOfAll(variants: readonly Variant[], letter: TableLetter): Omit<VariantPick, 'id'>[] {
  const variant = variants.find((one) => one.letter === letter)
  if (!variant) return []
  const { different } = sideBySideKnobs(variants)
  return different.map((knob) => ({ knob, letter, setting: settingAt(variant.plan, knob) }))
}

export interface OfferedCost {
  readonly need: Need
  readonly variant: Variant
}

/**
 * Costs that the plan does not have and that come with what was chosen: of the chosen variant at each knob, and where all
 * agree, or without a knob, of any of them. The same cost of two variants once. Money is never taken over by itself.
 */
export function costsOffered(
  plan: Pick<Plan, 'needs'>,
  variants: readonly Variant[],
  picks: readonly VariantPick[],
): OfferedCost[] {
  const { chosen, open } = choosingFrom(variants, picks)
  const known = new Set(plan.needs.map(({ id }) => id))
  return variants.flatMap((variant) =>
    variant.plan.needs.flatMap((need): OfferedCost[] => {
      const letter = need.knob === null ? undefined : chosen.get(need.knob)?.letter
      const isOpen = need.knob !== null && open.includes(need.knob)
      if (known.has(need.id) || isOpen || (letter !== undefined && letter !== variant.letter)) return []
      known.add(need.id)
      return [{ need, variant }]
    }),
  )
}

function sideBySideKnobs(variants: readonly Variant[]): Record<'different' | 'same', readonly KnobNumber[]> {
  const isSame = (knob: KnobNumber) => new Set(variants.map(({ plan }) => settingAt(plan, knob))).size <= 1
  return { different: knobNumbers.filter((knob) => !isSame(knob)), same: knobNumbers.filter(isSame) }
}

function settingAt({ knobs }: Pick<Plan, 'knobs'>, knob: KnobNumber): Setting {
  return knobs.find(({ number }) => number === knob)?.setting ?? 0
}

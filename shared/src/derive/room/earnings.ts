// What a room earns by what happens in it (A-23…A-27; D17.4). Estimates of the group with their own figures: no price,
// no number of people and no tariff is ours. Cents per year.

import { MAX_AMOUNT_CENTS } from '../../base/money.ts'

export const WEEKS_PER_YEAR = 52
/** Mornings, afternoons and evenings of seven days. */
export const DAYPARTS_PER_WEEK = 21

function yearly(cents: number): number {
  return Math.min(Math.max(0, Math.round(cents)), MAX_AMOUNT_CENTS)
}

/** Coffee, tea and other drinks: never counted as lasting income. */
export function drinksCents({ cups, priceCents, weeks }: { cups: number; priceCents: number; weeks: number }): number {
  return yearly(cups * priceCents * Math.min(weeks, WEEKS_PER_YEAR))
}

/** All must be ticked before income from activities is ready. */
export const activityConditions = [
  'geen-commerciele-prijs',
  'geen-horeca',
  'terug-naar-ruimte',
  'leefbaarheid',
] as const
export type ActivityCondition = (typeof activityConditions)[number]

export function openConditions<Condition extends string>(
  all: readonly Condition[],
  met: readonly Condition[],
): readonly Condition[] {
  return all.filter((condition) => !met.includes(condition))
}

export interface WlzCare {
  /** Residents whose Wlz indication includes day activities (VPT or MPT). */
  readonly residents: number
  /** What is left of that in later years, percent of now. */
  readonly stayPercent: number
  /** What the care organisation can pay towards the room for each, cents per year. */
  readonly perResidentCents: number
  /** What it needs to carry its own cost of the day activities, number of residents. */
  readonly needed: number
}

export type WlzOutcome =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'too few'; readonly residents: number; readonly needed: number }
  | { readonly kind: 'carries'; readonly cents: number; readonly residents: number }

/** Rent from day activities under the Wlz: nothing without residents with an indication, or with too few. */
export function wlzOutcome({ residents, stayPercent, perResidentCents, needed }: WlzCare): WlzOutcome {
  const left = Math.floor((Math.max(0, residents) * Math.min(Math.max(0, stayPercent), 100)) / 100)
  if (left < 1) return { kind: 'nobody' }
  if (left < needed) return { kind: 'too few', residents: left, needed }
  return { kind: 'carries', cents: yearly(left * perResidentCents), residents: left }
}

/** Community work as tenant: for some years, so it always has a last one. */
export function communityWorkCents(perMonthCents: number): number {
  return yearly(perMonthCents * 12)
}

export type WmoOutcome =
  | { readonly kind: 'part of the rented' }
  | { readonly kind: 'dayparts'; readonly used: number; readonly free: number; readonly cents: number }

export interface WmoCare {
  /** Residents rent the room with their homes. */
  readonly isPartOfRented: boolean
  /** Dayparts a week that the municipality buys. */
  readonly bought: number
  /** Dayparts a week that the room is open for use. */
  readonly open: number
  readonly perDaypartCents: number
  readonly weeks: number
}

/** Collective day activities under the Wmo: what is left over needs other users. */
export function wmoOutcome({ isPartOfRented, bought, open, perDaypartCents, weeks }: WmoCare): WmoOutcome {
  if (isPartOfRented) return { kind: 'part of the rented' }
  const within = Math.min(Math.max(0, open), DAYPARTS_PER_WEEK)
  const used = Math.min(Math.max(0, bought), within)
  return {
    kind: 'dayparts',
    used,
    free: within - used,
    cents: yearly(used * perDaypartCents * Math.min(weeks, WEEKS_PER_YEAR)),
  }
}

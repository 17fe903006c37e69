// What the subsidy for building a meeting room for older people (SOO) can be at most (A-20, D17.1): the lowest of three.
// One-off, for building only. Dated law: whether it is open is asked at RVO, never assumed here.

import { MAX_AMOUNT_CENTS } from '../../base/money.ts'

const CENTS = 100
/** At most, per square metre. */
export const SOO_PER_M2_CENTS = 2_500 * CENTS
/** With fewer self-contained homes there is no subsidy. */
export const SOO_FEWEST_HOMES = 5

/** Up to and including so many homes, at most so much per application. */
const CEILINGS = [
  { upTo: 20, cents: 100_000 * CENTS },
  { upTo: 50, cents: 150_000 * CENTS },
  { upTo: Number.POSITIVE_INFINITY, cents: 175_000 * CENTS },
] as const

/** Each is to be met; the guide's list, with what is said twice there once. */
export const sooConditions = [
  'nabij',
  'vijf-woningen',
  'open-voor-buurt',
  'helft-55-plus',
  'gericht-op-ontmoeten',
  'activiteiten',
  'plan-voor-beheer',
] as const
export type SooCondition = (typeof sooConditions)[number]

export interface SooQuestion {
  /** Square metres of the room. */
  readonly m2: number
  readonly homes: number
  /** Cost of building, in cents; null while it is not known. */
  readonly buildingCents: number | null
}

export type SooOutcome =
  | { readonly kind: 'too few homes' }
  | {
      readonly kind: 'at most'
      readonly cents: number
      /** By what it is limited; the first of equals, in this order. */
      readonly by: 'm2' | 'ceiling' | 'building'
      readonly byM2Cents: number
      readonly ceilingCents: number
      readonly buildingCents: number | null
    }

export function sooOf({ m2, homes, buildingCents }: SooQuestion): SooOutcome {
  if (!(homes >= SOO_FEWEST_HOMES)) return { kind: 'too few homes' }
  const byM2Cents = Math.min(Math.round(Math.max(0, m2) * SOO_PER_M2_CENTS), MAX_AMOUNT_CENTS)
  const ceilingCents = ceilingOf(homes)
  const cents = Math.min(byM2Cents, ceilingCents, buildingCents ?? ceilingCents)
  const by = cents === byM2Cents ? 'm2' : cents === ceilingCents ? 'ceiling' : 'building'
  return { kind: 'at most', cents, by, byM2Cents, ceilingCents, buildingCents }
}

function ceilingOf(homes: number): number {
  return CEILINGS.find(({ upTo }) => homes <= upTo)?.cents ?? 0
}

// Amounts in thousands of euros, with one decimal if they would not add up without it, or none if one of them is over
// a million: amounts shown together always add up to the total shown with them.

const EURO = 100
const THOUSAND = 100_000
const TENTH = THOUSAND / 10
const MILLION = 1000 * THOUSAND

export interface Thousands {
  /** In cents, each a whole number of units; so that they add up. */
  readonly parts: readonly number[]
  readonly total: number
  /** In cents: a thousand euros or a tenth of that; or a euro. */
  readonly unit: number
}

export function inThousands(cents: readonly number[]): Thousands {
  return together(cents, unitFor(cents))
}

/** The same in whole euros. */
export function inWholeEuros(cents: readonly number[]): Thousands {
  return together(cents, EURO)
}

function together(cents: readonly number[], unit: number): Thousands {
  const total = nearest(sumOf(cents), unit)
  return { parts: addingUp(cents, total, unit), total, unit }
}

/** A tenth if whole thousands would not add up, or would say anything else than the sentence beside them: 5,5 is not 6. */
function unitFor(cents: readonly number[]): number {
  const whole = cents.map((one) => nearest(one, THOUSAND))
  const isAsFine = whole.every((one, at) => one === nearest(cents[at] ?? 0, TENTH) && (one > 0 || cents[at] === 0))
  if (isAsFine && sumOf(whole) === nearest(sumOf(cents), THOUSAND)) return THOUSAND
  return cents.some((one) => one >= MILLION) ? THOUSAND : TENTH
}

/** The largest remainders are rounded up, as many as the total requires. */
function addingUp(cents: readonly number[], total: number, unit: number): number[] {
  const parts = cents.map((one) => Math.floor(one / unit) * unit)
  const short = Math.round((total - sumOf(parts)) / unit)
  const byRemainder = cents.map((one, at) => ({ at, rest: one % unit })).sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of byRemainder.slice(0, short)) parts[at] = (parts[at] ?? 0) + unit
  return parts
}

function sumOf(cents: readonly number[]): number {
  return cents.reduce((sum, one) => sum + one, 0)
}

function nearest(cents: number, unit: number): number {
  return Math.round(cents / unit) * unit
}

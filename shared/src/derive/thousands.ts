// Amounts in thousands of euros, with one decimal where they would not add up without, or none where one of them is over a
// million: what is shown beside each other always comes to the total that is shown with it.

const THOUSAND = 100_000
const TENTH = THOUSAND / 10
const MILLION = 1000 * THOUSAND

export interface Thousands {
  /** In cents, each a whole number of thousands or of tenths of a thousand; so that they add up. */
  readonly parts: readonly number[]
  readonly total: number
}

export function inThousands(cents: readonly number[]): Thousands {
  const total = cents.reduce((sum, one) => sum + one, 0)
  const whole = cents.map((one) => nearest(one, THOUSAND))
  const adds = whole.reduce((sum, one) => sum + one, 0) === nearest(total, THOUSAND)
  const hidesNone = whole.every((one, at) => one > 0 || cents[at] === 0)
  if (adds && hidesNone) return { parts: whole, total: nearest(total, THOUSAND) }
  const unit = cents.some((one) => one >= MILLION) ? THOUSAND : TENTH
  return { parts: addingUp(cents, total, unit), total: nearest(total, unit) }
}

/** The largest remainders are rounded up, as many as the total asks for. */
function addingUp(cents: readonly number[], total: number, unit: number): number[] {
  const parts = cents.map((one) => Math.floor(one / unit) * unit)
  const short = Math.round((nearest(total, unit) - parts.reduce((sum, one) => sum + one, 0)) / unit)
  const byRemainder = cents.map((one, at) => ({ at, rest: one % unit })).sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of byRemainder.slice(0, short)) parts[at] = (parts[at] ?? 0) + unit
  return parts
}

function nearest(cents: number, unit: number): number {
  return Math.round(cents / unit) * unit
}

// Reads positions in a list. What makes new ones is in order.ts: a screen that only shows a plan does without.

/** What the library accepts as a key: only those may be built on. */
export function isOrder(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 200) return false
  const whole = wholeLength(value)
  if (whole === null || value.length < whole || value === SMALLEST) return false
  return value.length === whole || !value.endsWith('0')
}

const SMALLEST = `A${'0'.repeat(26)}`

/** The first letter says how long the part before the fraction is: from `a` up and from `Z` down it gets longer. */
function wholeLength(key: string): number | null {
  const head = key.charCodeAt(0)
  if (/^[a-z]/.test(key)) return head - 'a'.charCodeAt(0) + 2
  if (/^[A-Z]/.test(key)) return 'Z'.charCodeAt(0) - head + 2
  return null
}

/** By order, then by id, so that every device shows the same list. */
export function byOrder(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

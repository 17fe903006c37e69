// The median of some figures: a value that somebody chose, or halfway between two that people chose. Never an
// average.

/** The middle one; for an even number halfway between the two in the middle. 0 for none. */
export function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
}

// The few sums a benchmark needs.

/** The middle of a list, or the value below which a part of it lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

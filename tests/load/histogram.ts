// Durations by the million in a fixed amount of memory, each known to within one percent: buckets that grow with
// their values.

const PER_OCTAVE = 64
/** 2^-10 ms, about a microsecond; everything below counts as this. */
const LOWEST_EXPONENT = -10
const OCTAVES = 28

export class Histogram {
  count = 0
  private readonly buckets = new Float64Array(PER_OCTAVE * OCTAVES)

  add(ms: number): void {
    const index = Math.floor((Math.log2(ms) - LOWEST_EXPONENT) * PER_OCTAVE)
    const bounded = index > 0 ? Math.min(index, this.buckets.length - 1) : 0
    this.buckets[bounded] = (this.buckets[bounded] ?? 0) + 1
    this.count += 1
  }

  /** The value below which this fraction (0–1) is; 0 when there is nothing. */
  quantile(part: number): number {
    let left = part * this.count
    for (const [index, count] of this.buckets.entries()) {
      left -= count
      if (left < 0) return 2 ** ((index + 0.5) / PER_OCTAVE + LOWEST_EXPONENT)
    }
    return 0
  }

  clear(): void {
    this.count = 0
    this.buckets.fill(0)
  }
}

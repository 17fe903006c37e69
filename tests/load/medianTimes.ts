// How long several pieces of work take, in turns: whatever the machine does in the meantime affects all of them
// alike.

import { median } from './figures.ts'

const ROUNDS = 300
const WARM_UP_ROUNDS = 200

/** Median ms of one call of each. `before` runs before each of them, and is not measured. */
export function medianTimes(works: readonly (() => unknown)[], before: (round: number) => void = () => {}): number[] {
  const times: number[][] = works.map(() => [])
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    before(round)
    for (let step = 0; step < works.length; step++) {
      // The first pays for what is left of the round before.
      const at = (round + step) % works.length
      const started = performance.now()
      works[at]?.()
      if (round >= WARM_UP_ROUNDS) times[at]?.push(performance.now() - started)
    }
  }
  return times.map(median)
}

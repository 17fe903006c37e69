// Repeatable randomness: every draw follows from one seed. A test prints its seed; SEED=… in the environment runs it
// again with that one. Not fit for secrets.

export interface RandomSource {
  readonly seed: number
  /** From `min` up to and including `max`. */
  whole(min: number, max: number): number
  /** Throws on an empty list. */
  pick<T>(list: readonly T[]): T
  /** True with this probability, 0–1. */
  chance(share: number): boolean
  bytes(length: number): Uint8Array<ArrayBuffer>
}

export function randomSource(seed = seedFromEnvironment()): RandomSource {
  let state = seed >>> 0
  // Mulberry32: small, even and fast; all that matters is that it can be repeated.
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    seed,
    whole,
    pick: (list) => {
      const picked = list[whole(0, list.length - 1)]
      if (picked === undefined) throw new Error('Nothing to pick from')
      return picked
    },
    chance: (share) => next() < share,
    bytes: (length) => Uint8Array.from({ length }, () => whole(0, 255)),
  }
}

function seedFromEnvironment(): number {
  const given = Number(process.env.SEED)
  return Number.isSafeInteger(given) && given > 0 ? given : Math.ceil(Math.random() * 2 ** 31)
}

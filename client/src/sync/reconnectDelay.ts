// How long to wait before trying again. Randomly spread, so that thirty people behind one access point do not all
// come back at the same moment after the server restarts.

const FIRST_MS = 250
const LONGEST_MS = 5_000
const CALM_MS = 20_000

/** For a place at a full table: ten to twenty seconds. */
export function calmDelay(chance: number): number {
  return spread(CALM_MS, chance)
}

/** `attempt` counts from 0. */
export function reconnectDelay(attempt: number, chance: number): number {
  return spread(Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10)), chance)
}

/** `chance` from 0 up to 1 spreads a wait over half to all of its length. */
function spread(fullMs: number, chance: number): number {
  return Math.round(fullMs * (0.5 + chance / 2))
}

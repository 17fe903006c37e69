// The six digits people type to join. Shown as '482 913', transported as '482913'. Short enough to read out loud,
// so guessing is limited (guessLimiter.ts) and a code counts only while the door is open.

import { randomInt } from 'node:crypto'

export type RandomInt = (max: number) => number

export function newJoinCode(random: RandomInt = randomInt): string {
  return String(random(1_000_000)).padStart(6, '0')
}

/** Spaces and dashes are how people write it down; anything else is not a code. */
export function parseJoinCode(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 40) return null
  const digits = value.replace(/[\s\u00a0\u202f-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : null
}

export function showJoinCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

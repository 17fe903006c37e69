// Volunteers' hours: summed separately, never with money (C-21).

import { coversYear } from '../base/years.ts'
import type { Volunteering } from '../nouns/volunteering.ts'

export function hoursInYear(lines: readonly Volunteering[], year: number): number {
  return lines.reduce((sum, line) => sum + (coversYear(line, year) ? line.hoursPerYear : 0), 0)
}

/** What one party's volunteers give in a year. */
export function hoursOf(lines: readonly Volunteering[], party: string, year: number): number {
  return hoursInYear(
    lines.filter((line) => line.party === party),
    year,
  )
}

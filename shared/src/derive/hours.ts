// Volunteers' hours: summed separately, never with money (C-21).

import { coversYear } from '../base/years.ts'
import type { Volunteering } from '../nouns/volunteering.ts'
import type { Plan } from '../plan/plan.ts'
import { yearsOf } from './amounts.ts'

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

/** The hours of the year with the fewest and of the year with the most, over the years of the plan; null without any. */
export function hoursOverYears({
  volunteering,
  workshop,
}: Pick<Plan, 'volunteering' | 'workshop'>): { readonly least: number; readonly most: number } | null {
  const perYear = yearsOf(workshop).map((year) => hoursInYear(volunteering, year))
  const most = Math.max(...perYear)
  return most > 0 ? { least: Math.min(...perYear), most } : null
}

// Moves a plan to another first year. Timestamps stay: they say when people did something.

import type { Period } from '../base/years.ts'
import type { Plan } from '../plan/plan.ts'

/** All years of the plan and of its lines, this many later. */
export function shiftYears(plan: Plan, years: number): Plan {
  const later = <T extends Period>(line: T): T => ({
    ...line,
    from: line.from + years,
    until: line.until === null ? null : line.until + years,
  })
  const { firstYear, lastYear } = plan.workshop
  return {
    ...plan,
    workshop: { ...plan.workshop, firstYear: firstYear + years, lastYear: lastYear + years },
    needs: plan.needs.map(later),
    investments: plan.investments.map(later),
    volunteering: plan.volunteering.map(later),
  }
}

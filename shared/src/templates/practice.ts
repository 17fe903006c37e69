// A toy case to practise on: small, made up, and clearly so. The people keep their seats, so the parties and the
// script stay those of the real plan.

import type { Plan } from '../plan/plan.ts'
import { planInFile } from './planInFile.ts'
import practice from './practice.json' with { type: 'json' }

export function practicePlan({ parties, script, workshop: { firstYear, lastYear } }: Plan): Plan {
  const plan = planInFile(practice, firstYear)
  return { ...plan, workshop: { ...plan.workshop, lastYear }, parties, script }
}

// What a remark from outside is about, in words.

import type { Plan } from '../../plan/plan.ts'
import { subjectWords } from './subjects.ts'

/** '' for something that is no longer in the plan; the plan as a whole is up to the caller. */
export function remarkAbout(plan: Plan, about: string): string {
  const [kind = '', id = ''] = about.split(/\.(.*)/)
  if (kind === 'need') return plan.needs.find((need) => need.id === id)?.label ?? ''
  if (kind === 'agreement') return plan.agreements.find((agreement) => agreement.id === id)?.text ?? ''
  return subjectWords(plan, about)
}

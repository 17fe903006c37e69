// Whether there is a task on the screen of someone: whoever takes part is welcomed before the first step, and who looks on has
// the board alone.

import { type InScript, taskNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { mayWrite, type Role } from '@draaitafel/shared/protocol/roles.ts'

export function hasTask(plan: InScript, role: Role): boolean {
  return mayWrite(role) && hasPanel(plan, role)
}

/** Beside the board: who looks on sees there what the large screen shows. */
export function hasPanel(plan: InScript, role: Role): boolean {
  return role === 'participant' || taskNow(plan) !== null
}

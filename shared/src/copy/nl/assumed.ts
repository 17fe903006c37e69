// What is said for a party that has nobody at the table is an assumption (E-07), and is marked as one wherever it is read.

import { findParty, type Plan } from '../../plan/plan.ts'

export const assumedMark = 'aanname'

/** 'Zorgkantoor (lege stoel: aanname)', or the name as it is. `name`: also of a party that is gone. */
export function assumedName(plan: Plan, id: string, name: string): string {
  return findParty(plan, id)?.atTable === false ? `${name} (lege stoel: ${assumedMark})` : name
}

/** Who speaks for it, as the table answered; '' while nobody said. */
export function spokenFor({ answers }: Pick<Plan, 'answers'>, id: string): string {
  return answers.find((answer) => answer.id === `empty-chair.${id}`)?.text.trim() ?? ''
}

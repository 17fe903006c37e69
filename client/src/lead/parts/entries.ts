// What there is to open at a table: the parts of a workshop by phase, and a short menu of what belongs to none.

import type { Role } from '@draaitafel/shared/protocol/roles.ts'

/** By phase, in the order in which a workshop comes to it. */
export const phases = {
  prepare: ['script', 'workshop', 'share', 'import'],
  meet: ['parties', 'placing', 'aims'],
  knobs: ['questions', 'baseline'],
  money: ['needs', 'volunteering', 'balances'],
  agree: ['agreements', 'parked'],
  harvest: ['moments', 'missing', 'export'],
} as const
export type Phase = keyof typeof phases
export type PartEntry = (typeof phases)[Phase][number]

/** At most seven for anyone. */
export const menuEntries = ['projector', 'lens', 'log', 'pause', 'seat', 'names', 'leave', 'delete'] as const
export type MenuEntryId = (typeof menuEntries)[number]

const notFor: Readonly<Record<Role, readonly (PartEntry | MenuEntryId)[]>> = {
  facilitator: ['seat'],
  participant: ['projector', 'pause', 'baseline', 'import', 'delete'],
  viewer: ['share', 'pause', 'baseline', 'import', 'seat', 'names', 'delete'],
}

export function isFor(role: Role, entry: PartEntry | MenuEntryId): boolean {
  return !notFor[role].includes(entry)
}

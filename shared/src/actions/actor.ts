// Who does an action, as far as rights and attribution need to know.

import type { Role } from '../protocol/roles.ts'

export interface Actor {
  readonly role: Role
  /** Name or alias, may be empty. */
  readonly name: string
  /** Party id, null for a facilitator who sits for no party. */
  readonly party: string | null
  /** Another device shows this name at this party too, or may do so for all we know. Absent means no. */
  readonly isElsewhere?: () => boolean
}

/** May this person promise for this party? The facilitator speaks for the table. */
export function speaksFor({ role, party }: Pick<Actor, 'role' | 'party'>, whose: string): boolean {
  return role === 'facilitator' || party === whose
}

// Who does an action, as far as rights and attribution need to know.

import type { Role } from '../protocol/roles.ts'

export interface Actor {
  readonly role: Role
  /** Name or alias, may be empty. */
  readonly name: string
  /** Party id, null for a facilitator who sits for no party. */
  readonly party: string | null
}

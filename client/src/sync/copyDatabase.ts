// The database in this browser that a copy of the document is in. Apart from what writes it (offlineCopy.ts): who only
// forgets a workshop, on the start page, needs no Yjs for that.

import type { Role } from '@draaitafel/shared/protocol/roles.ts'

/** Who uses it: someone in this role, or a screen the room looks at. */
export type CopyUser = Role | 'projector'

export function databaseName(workshop: string, user: CopyUser): string {
  return `draaitafel.${workshop}.${user}`
}

/** A window in which it is open keeps it until that closes. */
export function deleteOfflineCopy(workshop: string, user: CopyUser): void {
  try {
    indexedDB.deleteDatabase(databaseName(workshop, user))
  } catch {
    // This browser keeps no copies.
  }
}

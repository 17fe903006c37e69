// The database in this browser with a copy of the document. Separate from the code that writes it (offlineCopy.ts):
// someone who only forgets a workshop, on the start page, does not need Yjs for that.

import type { Role } from '@draaitafel/shared/protocol/roles.ts'

/** Its user: someone in this role, or a projector screen. */
export type CopyUser = Role | 'projector'

export function databaseName(workshop: string, user: CopyUser): string {
  return `draaitafel.${workshop}.${user}`
}

/** A window that has it open keeps it until that closes. */
export function deleteOfflineCopy(workshop: string, user: CopyUser): void {
  try {
    indexedDB.deleteDatabase(databaseName(workshop, user))
  } catch {
    // No IndexedDB in this browser.
  }
}

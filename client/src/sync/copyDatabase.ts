// The database in this browser with a copy of the document. Separate from the code that writes it (offlineCopy.ts):
// someone who only forgets a workshop, on the start page, does not need Yjs for that.

import type { Role } from '@draaitafel/shared/protocol/roles.ts'

/** Its user: someone in this role, or a projector screen. */
export type CopyUser = Role | 'projector'

export function databaseName(workshop: string, user: CopyUser): string {
  return `draaitafel.${workshop}.${user}`
}

/** Which life of the workshop's data the copy is of; undefined while it was never complete. */
export function keptLife(workshop: string, user: CopyUser): string | undefined {
  try {
    return localStorage.getItem(lifeName(workshop, user)) ?? undefined
  } catch {
    // No storage in this browser, and so no copy either.
    return undefined
  }
}

export function keepLife(workshop: string, user: CopyUser, life: string | null): void {
  try {
    if (life === null) localStorage.removeItem(lifeName(workshop, user))
    else localStorage.setItem(lifeName(workshop, user), life)
  } catch {
    // As above, or it is full: then the server looks at what the copy contains.
  }
}

function lifeName(workshop: string, user: CopyUser): string {
  return `${databaseName(workshop, user)}.life`
}

/** A window that has it open keeps it until that closes. */
export function deleteOfflineCopy(workshop: string, user: CopyUser): void {
  keepLife(workshop, user, null)
  try {
    indexedDB.deleteDatabase(databaseName(workshop, user))
  } catch {
    // No IndexedDB in this browser.
  }
}

// Who was seen in a workshop.

import type { Seen, SeenChange, SeenRow } from '../workshopStore.ts'
import type { SqliteFile } from './sqliteFile.ts'

export function sqliteSeen({ statements, inOneTransaction, emptyLog }: SqliteFile): Seen {
  return {
    async loadSeen(workshop: string): Promise<readonly SeenRow[]> {
      return statements.seen.all(workshop).map(({ key, fact }) => ({ key: String(key), fact: String(fact) }))
    },

    async writeSeen(workshop: string, changes: readonly SeenChange[]): Promise<void> {
      inOneTransaction(() => {
        for (const { key, fact } of changes) {
          if (fact === null) statements.deleteSeen.run(workshop, key)
          else statements.writeSeen.run({ workshop, key, fact })
        }
      })
    },

    async wipeSeen(workshop: string, changes: readonly SeenChange[]): Promise<void> {
      await this.writeSeen(workshop, changes)
      emptyLog()
    },
  }
}

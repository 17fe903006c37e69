// The facilitators' reminders for each step of the script.

import type { Cues, StoredCue } from '../workshopStore.ts'
import type { SqliteFile } from './sqliteFile.ts'

export function sqliteCues({ statements, inOneTransaction }: SqliteFile): Cues {
  return {
    async readCues(workshop: string): Promise<readonly StoredCue[]> {
      return statements.cues.all(workshop).map(({ step, text }) => ({ step: String(step), text: String(text) }))
    },

    async writeCues(workshop: string, cues: readonly StoredCue[], most: number): Promise<void> {
      inOneTransaction(() => {
        for (const { step, text } of cues) {
          if (text === '') statements.deleteCue.run(workshop, step)
          else statements.writeCue.run({ workshop, step, text })
        }
        statements.deleteOldestCues.run({ workshop, most })
      })
    },
  }
}

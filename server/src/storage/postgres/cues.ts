// The facilitators' reminders for each step of the script.

import type { Cues, StoredCue } from '../workshopStore.ts'
import { type Lane, textFor } from './lane.ts'
import { statements } from './statements.ts'

export function postgresCues(lane: Lane): Cues {
  return {
    async readCues(workshop: string): Promise<readonly StoredCue[]> {
      const rows = await lane.call((ask) => ask(statements.cues, [workshop]))
      return rows.map(({ step, text }) => ({ step: String(step), text: String(text) }))
    },

    async writeCues(workshop: string, cues: readonly StoredCue[], most: number): Promise<void> {
      await lane.inTransaction(async (ask) => {
        if ((await ask(statements.lockWorkshop, [workshop])).length === 0) return
        for (const { step, text } of cues) {
          if (text === '') await ask(statements.deleteCue, [workshop, step])
          else await ask(statements.writeCue, [workshop, step, textFor(text)])
        }
        await ask(statements.deleteOldestCues, [workshop, most])
      })
    },
  }
}

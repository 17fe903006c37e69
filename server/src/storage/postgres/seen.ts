// Who was seen in a workshop. Written by the server that has it, as its rows are.

import { OwnedElsewhere } from '../ownership.ts'
import type { Seen, SeenChange, SeenRow } from '../workshopStore.ts'
import type { HeldRooms } from './held.ts'
import { type Lane, textFor } from './lane.ts'
import { whyNot } from './rows.ts'
import { statements } from './statements.ts'

export function postgresSeen(lane: Lane, held: HeldRooms): Seen {
  async function write(workshop: string, changes: readonly SeenChange[]): Promise<void> {
    // The last of each key, in the order of writing.
    const latest = new Map<string, string | null>()
    for (const { key, fact } of changes) {
      latest.delete(key)
      latest.set(key, fact === null ? null : textFor(fact))
    }
    await lane.call(async (ask) => {
      const keys = [[...latest.keys()], [...latest.values()]]
      const done = await ask(statements.writeSeen, [workshop, held.node, held.epochOf(workshop), ...keys])
      if (done.length > 0) return
      const [answer] = await whyNot(ask, held, [workshop])
      if (answer === 'elsewhere') throw new OwnedElsewhere('Another server has this workshop')
    })
  }

  return {
    async loadSeen(workshop: string): Promise<readonly SeenRow[]> {
      const rows = await lane.call((ask) => ask(statements.seen, [workshop]))
      return rows.map(({ key, fact }) => ({ key: String(key), fact: String(fact) }))
    },
    writeSeen: write,
    // What it was before stays on disk until PostgreSQL uses the place again, and in backups: see docs/operations.md.
    wipeSeen: write,
  }
}

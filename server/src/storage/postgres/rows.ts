// The rows and snapshots of each document. One statement commits for all rooms together, under a share lock on the row of
// each room: it is wholly before another server takes the room, and then that one reads it, or wholly after, and then it
// writes nothing (docs/decisions/20). So what anyone was shown is in what the next owner loads.

import { OwnedElsewhere } from '../ownership.ts'
import type { Appended, RowStore, StorageEntry, StoredRoom } from '../rowStore.ts'
import type { HeldRooms } from './held.ts'
import { type Ask, bytesFor, bytesIn, type Lane } from './lane.ts'
import { statements } from './statements.ts'

/** What an entry will be in the table; unchanged when it is tried again. */
interface Numbered {
  readonly workshop: string
  readonly epoch: number
  readonly seq: number
  readonly bytes: Buffer
}

interface Attempt {
  /** null: this server does not have its room. */
  readonly rows: readonly (Numbered | null)[]
  /** An earlier try may have written them, before the connection broke. */
  mayBeThere: boolean
}

export function postgresRows(lane: Lane, held: HeldRooms): RowStore {
  /** By the list that was given: who tries again gives the same one. */
  const attempts = new WeakMap<readonly StorageEntry[], Attempt>()

  return {
    async loadRoom(id: string): Promise<StoredRoom> {
      return lane.call(async (ask) => {
        const rows = await ask(statements.roomRows, [id])
        const lastSeq = Math.max(0, ...rows.map(({ seq }) => Number(seq)))
        held.saw(id, lastSeq)
        return {
          updates: rows.map(({ bytes }) => bytesIn(bytes)),
          lastSeq,
          looseRows: rows.filter(({ loose }) => loose === true).length,
        }
      })
    },

    async append(entries: readonly StorageEntry[]): Promise<readonly Appended[]> {
      const given = entries.map(({ workshop, update }) => ({ workshop, bytes: bytesFor(update) }))
      return lane.call(async (ask) => {
        const attempt = attempts.get(entries) ?? { rows: await numbered(ask, held, given), mayBeThere: false }
        attempts.set(entries, attempt)
        try {
          return await write(ask, held, given, attempt)
        } catch (error) {
          attempt.mayBeThere = true
          throw error
        }
      })
    },

    async compact(workshop: string, snapshot: Uint8Array, upToSeq: number): Promise<void> {
      const bytes = bytesFor(snapshot)
      await lane.call(async (ask) => {
        const done = await ask(statements.compact, [workshop, held.node, held.epochOf(workshop), upToSeq, bytes])
        if (done.length > 0) return held.saw(workshop, upToSeq)
        const [answer] = await whyNot(ask, held, [workshop])
        if (answer === 'elsewhere') throw new OwnedElsewhere('Another server has this workshop')
      })
    },
  }
}

async function numbered(
  ask: Ask,
  held: HeldRooms,
  given: readonly { readonly workshop: string; readonly bytes: Buffer }[],
): Promise<readonly (Numbered | null)[]> {
  const uncounted = [...new Set(given.map(({ workshop }) => workshop))].filter((id) => !held.isCounted(id))
  if (uncounted.length > 0) {
    const heads = await ask(statements.heads, [uncounted])
    for (const { id, head } of heads) held.saw(String(id), Number(head))
  }
  return given.map(({ workshop, bytes }) => {
    if (!held.has(workshop) || !held.isCounted(workshop)) return null
    return { workshop, bytes, epoch: held.epochOf(workshop), seq: held.next(workshop) }
  })
}

async function write(
  ask: Ask,
  held: HeldRooms,
  given: readonly { readonly workshop: string }[],
  { rows, mayBeThere }: Attempt,
): Promise<readonly Appended[]> {
  const ours = rows.filter((row) => row !== null)
  const answers = ours.length > 0 ? await ask(statements.append, appendValues(held.node, ours)) : []
  const written = new Map(answers.map(({ id, written }) => [String(id), Number(written)]))
  for (const [workshop, count] of written) {
    const own = ours.filter((row) => row.workshop === workshop)
    if (count === own.length) continue
    // Their numbers were in use. By an earlier try of this: then it is there once. If not, this server does not know what is
    // in the log, and the room has to be loaded anew.
    if (mayBeThere && (await areThere(ask, own))) continue
    written.delete(workshop)
  }
  const refused = [...new Set(given.map(({ workshop }) => workshop))].filter((workshop) => !written.has(workshop))
  const why = new Map(refused.map((workshop) => [workshop, 'gone' as 'gone' | 'elsewhere']))
  if (refused.length > 0) {
    const reasons = await whyNot(ask, held, refused)
    for (const [at, workshop] of refused.entries()) why.set(workshop, reasons[at] ?? 'gone')
  }
  return given.map(({ workshop }, at) => why.get(workshop) ?? rows[at]?.seq ?? 'gone')
}

function appendValues(node: string, rows: readonly Numbered[]): readonly unknown[] {
  const epochs = new Map(rows.map(({ workshop, epoch }) => [workshop, epoch]))
  let end = 0
  const starts = rows.map(({ bytes }) => {
    end += bytes.length
    return end - bytes.length + 1
  })
  return [
    node,
    [...epochs.keys()],
    [...epochs.values()],
    rows.map(({ workshop }) => workshop),
    rows.map(({ seq }) => seq),
    starts,
    rows.map(({ bytes }) => bytes.length),
    // All of them as one value, which goes over as bytes; a list of them would go over as text.
    Buffer.concat(rows.map(({ bytes }) => bytes)),
  ]
}

async function areThere(ask: Ask, rows: readonly Numbered[]): Promise<boolean> {
  for (const { workshop, seq, bytes } of rows) {
    const [row] = await ask(statements.row, [workshop, seq])
    if (!row || !bytes.equals(bytesIn(row.bytes))) return false
  }
  return true
}

/** Why nothing was written there; whatever it is, this server no longer has them. */
export async function whyNot(
  ask: Ask,
  held: HeldRooms,
  workshops: readonly string[],
): Promise<readonly ('gone' | 'elsewhere')[]> {
  const there = new Set((await ask(statements.existing, [workshops])).map(({ id }) => String(id)))
  return workshops.map((workshop) => {
    if (there.has(workshop)) held.lose(workshop)
    else held.drop(workshop)
    return there.has(workshop) ? 'elsewhere' : 'gone'
  })
}

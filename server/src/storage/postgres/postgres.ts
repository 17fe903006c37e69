// Everything the server stores, in a PostgreSQL database. Two connections: one for what people wait for (the rows of
// documents and who owns them), one for the rest. Loaded only when DATABASE_URL is set.

import { randomBytes } from 'node:crypto'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { Storage } from '../storage.ts'
import type { DatabaseAddress } from './address.ts'
import { connectingSentence } from './connect.ts'
import { postgresCues } from './cues.ts'
import { GuessTable } from './guesses.ts'
import { HeldRooms } from './held.ts'
import { Lane } from './lane.ts'
import { postgresMoments } from './moments.ts'
import { postgresNotes } from './notes.ts'
import { RoomOwners } from './owners.ts'
import { postgresRounds } from './rounds.ts'
import { postgresRows } from './rows.ts'
import { migrateSchema } from './schema.ts'
import { postgresSeen } from './seen.ts'
import { statements } from './statements.ts'
import { postgresSubTables } from './subTables.ts'
import { postgresWorkshops } from './workshops.ts'

export interface OpenedPostgres {
  readonly storage: Storage
  /** A document is written only after it was taken. */
  readonly owners: RoomOwners
  readonly guesses: GuessTable
}

/** Makes or updates the tables. Refusals are Dutch sentences for the terminal. */
export async function openPostgres(address: DatabaseAddress): Promise<Result<OpenedPostgres, string>> {
  const [rows, rest] = [new Lane(address), new Lane(address)]
  try {
    await rows.inTransaction(migrateSchema)
  } catch (error) {
    await Promise.all([rows.close(), rest.close()])
    return refused(connectingSentence(error, address))
  }
  const held = new HeldRooms(randomBytes(12).toString('base64url'))
  return accepted({
    storage: storageOn(rows, rest, held),
    owners: new RoomOwners(rows, held),
    guesses: new GuessTable(rest),
  })
}

function storageOn(rows: Lane, rest: Lane, held: HeldRooms): Storage {
  return {
    ...postgresWorkshops(rest, held),
    ...postgresRounds(rest),
    ...postgresMoments(rest),
    ...postgresNotes(rest),
    ...postgresCues(rest),
    ...postgresSeen(rest, held),
    ...postgresSubTables(rest),
    ...postgresRows(rows, held),
    isWritable: async () => {
      try {
        await rest.call((ask) => ask(statements.probe))
        return true
      } catch {
        // Full disk, stopped, another became the primary: any error means no.
        return false
      }
    },
    close: async () => {
      await Promise.all([rows.close(), rest.close()])
    },
  }
}

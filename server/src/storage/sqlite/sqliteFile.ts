// One SQLite file, and what all its tables share.

import type { DatabaseSync } from 'node:sqlite'
import { createStatements, type Statements } from './statements.ts'

export type SqliteRow = Record<string, unknown>

export interface SqliteFile {
  readonly statements: Statements
  inOneTransaction<T>(work: () => T): T
  /** Deleted content is overwritten in the file, but remains in the write-ahead log until that is emptied. */
  emptyLog(): void
}

export function sqliteFile(database: DatabaseSync): SqliteFile {
  const statements = createStatements(database)
  return {
    statements,
    inOneTransaction: (work) => {
      statements.begin.run()
      try {
        const result = work()
        statements.commit.run()
        return result
      } catch (error) {
        // SQLite may already have rolled back by itself (disk full, I/O error); a second rollback would hide the cause.
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    emptyLog: () => {
      try {
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      } catch {
        // Disk full or failing: the deletion is committed, and a later checkpoint empties the log.
      }
    },
  }
}

export function bytesIn(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw new Error('A stored update is not bytes')
}

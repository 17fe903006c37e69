// The tables of the SQLite storage and how older files become this version. migrations[n] brings user_version n to
// n + 1; add to the end, never change one that has been released.

import type { DatabaseSync } from 'node:sqlite'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'

const migrations: readonly string[] = [
  `CREATE TABLE workshops (
     id TEXT PRIMARY KEY,
     code TEXT NOT NULL UNIQUE,
     created_at TEXT NOT NULL,
     last_used_at TEXT NOT NULL,
     door_open INTEGER NOT NULL,
     link_generation INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX workshops_by_use ON workshops (last_used_at);
   CREATE TABLE updates (
     seq INTEGER PRIMARY KEY AUTOINCREMENT,
     workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
     bytes BLOB NOT NULL
   ) STRICT;
   CREATE INDEX updates_by_workshop ON updates (workshop, seq);
   CREATE TABLE snapshots (
     workshop TEXT PRIMARY KEY REFERENCES workshops (id) ON DELETE CASCADE,
     seq INTEGER NOT NULL,
     bytes BLOB NOT NULL
   ) STRICT;
   CREATE TABLE deleted (id TEXT PRIMARY KEY, code TEXT NOT NULL, deleted_at TEXT NOT NULL) STRICT;
   CREATE INDEX deleted_by_code ON deleted (code, deleted_at);
   CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), written INTEGER NOT NULL) STRICT;
   INSERT INTO probe VALUES (1, 0);`,
  'ALTER TABLE workshops ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;',
  // One b-tree instead of a table, an index and a counter: a commit writes one page per room instead of three.
  `CREATE TABLE loose (
     workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
     seq INTEGER NOT NULL,
     bytes BLOB NOT NULL,
     PRIMARY KEY (workshop, seq)
   ) STRICT, WITHOUT ROWID;
   INSERT INTO loose SELECT workshop, seq, bytes FROM updates;
   DROP TABLE updates;
   ALTER TABLE loose RENAME TO updates;`,
  `CREATE TABLE rounds (
     workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
     id TEXT NOT NULL,
     kind TEXT NOT NULL,
     voters TEXT NOT NULL,
     shown INTEGER NOT NULL,
     PRIMARY KEY (workshop, id)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE votes (
     workshop TEXT NOT NULL,
     round TEXT NOT NULL,
     voter TEXT NOT NULL,
     browser TEXT NOT NULL,
     party TEXT NOT NULL,
     name TEXT NOT NULL,
     value INTEGER NOT NULL,
     PRIMARY KEY (workshop, round, voter),
     FOREIGN KEY (workshop, round) REFERENCES rounds (workshop, id) ON DELETE CASCADE
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE moments (
     workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
     id TEXT NOT NULL,
     name TEXT NOT NULL,
     at TEXT NOT NULL,
     automatic INTEGER NOT NULL,
     plan BLOB NOT NULL,
     PRIMARY KEY (workshop, id)
   ) STRICT;`,
  `ALTER TABLE workshops ADD COLUMN locks TEXT NOT NULL DEFAULT '';`,
  `ALTER TABLE votes ADD COLUMN person TEXT NOT NULL DEFAULT '';`,
  `CREATE TABLE notes (
     workshop TEXT PRIMARY KEY REFERENCES workshops (id) ON DELETE CASCADE,
     version INTEGER NOT NULL,
     text TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;`,
  // A workshop that is paused during the migration has no stored clock: it continues from here.
  `ALTER TABLE workshops ADD COLUMN clock INTEGER NOT NULL DEFAULT 0;
   UPDATE workshops SET clock = CAST(strftime('%s', 'now') AS INTEGER) * 1000 WHERE paused = 1;`,
  // Who owns each client id, and under which party and name they were seen: read with the room, every row by its key.
  `CREATE TABLE seen (
     workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
     key TEXT NOT NULL,
     fact TEXT NOT NULL,
     written INTEGER NOT NULL,
     PRIMARY KEY (workshop, key)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX seen_by_order ON seen (workshop, written);`,
  // The facilitators' reminders for each step of the script.
  `CREATE TABLE cues (
     workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
     step TEXT NOT NULL,
     text TEXT NOT NULL,
     written INTEGER NOT NULL,
     PRIMARY KEY (workshop, step)
   ) STRICT, WITHOUT ROWID;`,
  // Sub-tables: each is a workshop of its own. `split`: the how many-eth time its parent split.
  `CREATE TABLE subtables (
     workshop TEXT PRIMARY KEY REFERENCES workshops (id) ON DELETE CASCADE,
     parent TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
     split INTEGER NOT NULL,
     letter TEXT NOT NULL,
     name TEXT NOT NULL,
     may_lead INTEGER NOT NULL,
     leader TEXT NOT NULL,
     UNIQUE (parent, split, letter)
   ) STRICT, WITHOUT ROWID;`,
]

export const SCHEMA_VERSION = migrations.length

/** Brings the file up to date in one transaction; one from a newer version is left alone and refused (Dutch). */
export function migrateSchema(database: DatabaseSync): Result<null, string> {
  const found = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)
  if (found > SCHEMA_VERSION) {
    return refused(
      `De database in DATA_DIR komt van een nieuwere versie van Draaitafel (schema ${found}, deze versie kent ${SCHEMA_VERSION}); start die versie.`,
    )
  }
  if (found === SCHEMA_VERSION) return accepted(null)
  database.exec('BEGIN IMMEDIATE')
  for (const step of migrations.slice(found)) database.exec(step)
  database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
  database.exec('COMMIT')
  return accepted(null)
}

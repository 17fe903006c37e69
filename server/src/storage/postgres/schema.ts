// The tables of the PostgreSQL storage and how an older database becomes this version. migrations[n] brings version n to
// n + 1; add to the end, never change one that has been released. They only add: during a rolling deploy a server of the
// version before is at work in the same database. What must go goes a release later, and raises OLDEST_AT_WORK.

import { DatabaseRefused } from './connect.ts'
import type { Ask } from './lane.ts'

// COLLATE "C" everywhere: sorted and compared by bytes, as SQLite does.
const migrations: readonly string[] = [
  `CREATE TABLE workshops (
     id text COLLATE "C" PRIMARY KEY,
     code text COLLATE "C" NOT NULL UNIQUE,
     created_at text COLLATE "C" NOT NULL,
     last_used_at text COLLATE "C" NOT NULL,
     door_open boolean NOT NULL,
     link_generation integer NOT NULL,
     paused boolean NOT NULL,
     locks text NOT NULL,
     clock bigint NOT NULL
   );
   CREATE INDEX workshops_by_use ON workshops (last_used_at);
   -- The servers that are at work.
   CREATE TABLE nodes (
     id text COLLATE "C" PRIMARY KEY,
     origin text NOT NULL,
     version text NOT NULL,
     mark text NOT NULL, -- differs where the secret differs
     beat_at timestamptz NOT NULL
   );
   -- Which server may write a document. Apart from workshops, so that the lock of a commit never meets other changes.
   CREATE TABLE rooms (
     id text COLLATE "C" PRIMARY KEY REFERENCES workshops (id) ON DELETE CASCADE,
     owner text COLLATE "C",
     epoch bigint NOT NULL DEFAULT 0,
     claimed_at timestamptz
   ) WITH (fillfactor = 50);
   CREATE INDEX rooms_by_owner ON rooms (owner);
   CREATE TABLE updates (
     workshop text COLLATE "C" NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
     seq bigint NOT NULL,
     bytes bytea NOT NULL,
     PRIMARY KEY (workshop, seq)
   );
   CREATE TABLE snapshots (
     workshop text COLLATE "C" PRIMARY KEY REFERENCES rooms (id) ON DELETE CASCADE,
     seq bigint NOT NULL,
     bytes bytea NOT NULL
   );
   CREATE TABLE deleted (
     id text COLLATE "C" PRIMARY KEY,
     code text COLLATE "C" NOT NULL,
     deleted_at text COLLATE "C" NOT NULL
   );
   CREATE INDEX deleted_by_code ON deleted (code, deleted_at);
   CREATE TABLE rounds (
     workshop text COLLATE "C" NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
     id text COLLATE "C" NOT NULL,
     kind text NOT NULL,
     voters text NOT NULL,
     shown boolean NOT NULL,
     PRIMARY KEY (workshop, id)
   );
   CREATE TABLE votes (
     workshop text COLLATE "C" NOT NULL,
     round text COLLATE "C" NOT NULL,
     voter text COLLATE "C" NOT NULL,
     browser text COLLATE "C" NOT NULL,
     party text COLLATE "C" NOT NULL,
     person text COLLATE "C" NOT NULL,
     name text COLLATE "C" NOT NULL,
     value integer NOT NULL,
     PRIMARY KEY (workshop, round, voter),
     FOREIGN KEY (workshop, round) REFERENCES rounds (workshop, id) ON DELETE CASCADE
   );
   CREATE TABLE moments (
     workshop text COLLATE "C" NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
     id text COLLATE "C" NOT NULL,
     name text NOT NULL,
     at text COLLATE "C" NOT NULL,
     automatic boolean NOT NULL,
     plan bytea NOT NULL,
     PRIMARY KEY (workshop, id)
   );
   CREATE TABLE notes (
     workshop text COLLATE "C" PRIMARY KEY REFERENCES workshops (id) ON DELETE CASCADE,
     version integer NOT NULL,
     text text NOT NULL
   );
   CREATE TABLE cues (
     workshop text COLLATE "C" NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
     step text COLLATE "C" NOT NULL,
     text text NOT NULL,
     written bigint NOT NULL,
     PRIMARY KEY (workshop, step)
   );
   CREATE TABLE seen (
     workshop text COLLATE "C" NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
     key text COLLATE "C" NOT NULL,
     fact text NOT NULL,
     written bigint NOT NULL,
     PRIMARY KEY (workshop, key)
   );
   CREATE TABLE subtables (
     workshop text COLLATE "C" PRIMARY KEY REFERENCES workshops (id) ON DELETE CASCADE,
     parent text COLLATE "C" NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
     split integer NOT NULL,
     letter text COLLATE "C" NOT NULL,
     name text NOT NULL,
     may_lead boolean NOT NULL,
     leader text COLLATE "C" NOT NULL,
     UNIQUE (parent, split, letter)
   );
   -- Codes that were guessed wrong in the last minutes, by whom: losing them does no harm.
   CREATE UNLOGGED TABLE guesses (who text COLLATE "C" NOT NULL, at timestamptz NOT NULL);
   CREATE INDEX guesses_by_time ON guesses (at);
   CREATE TABLE probe (id integer PRIMARY KEY CHECK (id = 1), written bigint NOT NULL);
   INSERT INTO probe VALUES (1, 0);`,
]

export const SCHEMA_VERSION = migrations.length
/** The lowest version that still understands what this one stores. */
const OLDEST_AT_WORK = 1
/** Any number, as long as it is the same on all servers. */
const MIGRATION_LOCK = 7_348_201

/** Inside a transaction. Throws DatabaseRefused when the database is of a version that this one does not understand. */
export async function migrateSchema(ask: Ask): Promise<void> {
  // Until the end of the transaction: of servers that start together one does it, and the others find it done.
  await ask({ name: '', text: `SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})` })
  await ask({
    name: '',
    text: 'CREATE TABLE IF NOT EXISTS draaitafel (version integer NOT NULL, oldest integer NOT NULL)',
  })
  const [stored] = await ask({ name: '', text: 'SELECT version, oldest FROM draaitafel' })
  const version = Number(stored?.version ?? 0)
  const oldest = Number(stored?.oldest ?? 0)
  if (oldest > SCHEMA_VERSION) {
    throw new DatabaseRefused(
      `De database in DATABASE_URL komt van een nieuwere versie van Draaitafel (schema ${version}, deze versie kent ${SCHEMA_VERSION}); start die versie.`,
    )
  }
  if (version >= SCHEMA_VERSION) return
  for (const step of migrations.slice(version)) await ask({ name: '', text: step })
  await ask({ name: '', text: 'DELETE FROM draaitafel' })
  await ask({
    name: '',
    text: `INSERT INTO draaitafel VALUES (${SCHEMA_VERSION}, ${Math.max(oldest, OLDEST_AT_WORK)})`,
  })
}

/** For a test: that they only add. */
export function migrationTexts(): readonly string[] {
  return migrations
}

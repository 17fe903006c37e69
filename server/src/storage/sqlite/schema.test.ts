import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { DATABASE_FILE, openSqlite } from './sqlite.ts'

/** The tables of the first version, with a workshop whose first two rows are in a snapshot. */
const firstVersion = `
  CREATE TABLE workshops (id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, created_at TEXT NOT NULL,
    last_used_at TEXT NOT NULL, door_open INTEGER NOT NULL, link_generation INTEGER NOT NULL) STRICT;
  CREATE INDEX workshops_by_use ON workshops (last_used_at);
  CREATE TABLE updates (seq INTEGER PRIMARY KEY AUTOINCREMENT,
    workshop TEXT NOT NULL REFERENCES workshops (id) ON DELETE CASCADE, bytes BLOB NOT NULL) STRICT;
  CREATE INDEX updates_by_workshop ON updates (workshop, seq);
  CREATE TABLE snapshots (workshop TEXT PRIMARY KEY REFERENCES workshops (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
  CREATE TABLE deleted (id TEXT PRIMARY KEY, code TEXT NOT NULL, deleted_at TEXT NOT NULL) STRICT;
  CREATE INDEX deleted_by_code ON deleted (code, deleted_at);
  CREATE TABLE probe (id INTEGER PRIMARY KEY CHECK (id = 1), written INTEGER NOT NULL) STRICT;
  INSERT INTO probe VALUES (1, 0);
  INSERT INTO workshops VALUES ('een', '111111', '2026-03-01', '2026-03-02', 1, 3);
  INSERT INTO snapshots VALUES ('een', 7, x'01');
  INSERT INTO updates (seq, workshop, bytes) VALUES (8, 'een', x'02'), (9, 'een', x'03');
  PRAGMA user_version = 1;`

it('[R37] a file of the first version opens with everything that was in it, and can be used from there', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'draaitafel-'))
  const old = new DatabaseSync(join(dataDir, DATABASE_FILE))
  old.exec(firstVersion)
  old.close()
  const opened = openSqlite(dataDir)
  if (!opened.ok) throw new Error(opened.problem)
  const storage = opened.value
  const room = { updates: [Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)], lastSeq: 9, looseRows: 2 }
  expect(await storage.loadRoom('een')).toEqual(room)
  expect(await storage.findWorkshop('een')).toMatchObject({ record: { linkGeneration: 3, paused: false, clock: 0 } })
  expect(await storage.append([{ workshop: 'een', update: Uint8Array.of(4) }])).toEqual([10])
  await storage.compact('een', Uint8Array.of(5), 10)
  expect(await storage.append([{ workshop: 'een', update: Uint8Array.of(6) }])).toEqual([11])
  await storage.close()
  rmSync(dataDir, { recursive: true, force: true })
})

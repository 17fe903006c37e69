// Every SQL statement of the SQLite storage, prepared once. How they combine: the files beside it.

import type { DatabaseSync, StatementSync } from 'node:sqlite'

const sentences = {
  isTaken: 'SELECT 1 FROM workshops WHERE id = ? OR code = ? UNION ALL SELECT 1 FROM deleted WHERE id = ?',
  insertWorkshop: 'INSERT INTO workshops VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  workshopById: 'SELECT * FROM workshops WHERE id = ?',
  workshopByCode: 'SELECT * FROM workshops WHERE code = ?',
  // A sub-table goes when its parent goes, which is in use as long as one of its tables is.
  unusedSince: `SELECT * FROM workshops WHERE last_used_at < :moment
    AND id NOT IN (SELECT workshop FROM subtables) AND NOT EXISTS (SELECT 1 FROM subtables
      JOIN workshops AS child ON child.id = subtables.workshop
      WHERE subtables.parent = workshops.id AND child.last_used_at >= :moment)
    ORDER BY last_used_at`,
  // Ignored, not failed, when another workshop has the code.
  updateWorkshop: `UPDATE OR IGNORE workshops SET code = coalesce(:code, code),
    last_used_at = coalesce(:lastUsedAt, last_used_at), door_open = coalesce(:doorOpen, door_open),
    clock = CASE WHEN :paused <> paused AND :now IS NOT NULL THEN :now - clock ELSE clock END, -- see tableClock.ts
    paused = coalesce(:paused, paused), locks = coalesce(:locks, locks),
    link_generation = coalesce(:linkGeneration, link_generation)
    WHERE id = :id AND coalesce(:linkGeneration > link_generation, TRUE)`,
  deleteWorkshop: 'DELETE FROM workshops WHERE id = ?',
  bury: 'INSERT OR REPLACE INTO deleted SELECT id, code, ? FROM workshops WHERE id = ?',
  deletedById: 'SELECT deleted_at FROM deleted WHERE id = ?',
  deletedByCode: 'SELECT deleted_at FROM deleted WHERE code = ? ORDER BY deleted_at DESC LIMIT 1',
  snapshot: 'SELECT seq, bytes FROM snapshots WHERE workshop = ?',
  updatesOf: 'SELECT seq, bytes FROM updates WHERE workshop = ? ORDER BY seq',
  // Ignores deleted workshops, existing rows and rows covered by the snapshot.
  insertUpdate: `INSERT OR IGNORE INTO updates SELECT id, :seq, :bytes FROM workshops WHERE id = :workshop
    AND :seq > coalesce((SELECT seq FROM snapshots WHERE workshop = id), 0)`,
  // Gives the number of the row; nothing for a deleted workshop.
  appendUpdate: `INSERT INTO updates SELECT id, 1 + max(
      coalesce((SELECT max(seq) FROM updates WHERE workshop = id), 0),
      coalesce((SELECT seq FROM snapshots WHERE workshop = id), 0)
    ), :bytes FROM workshops WHERE id = :workshop RETURNING seq`,
  deleteUpdates: 'DELETE FROM updates WHERE workshop = ? AND seq <= ?',
  writeSnapshot: 'INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?)',
  insertRound: `INSERT OR IGNORE INTO rounds SELECT id, :round, :kind, :voters, 0 FROM workshops WHERE id = :workshop
    AND (SELECT count(*) FROM rounds WHERE workshop = :workshop) < :most`,
  round: 'SELECT * FROM rounds WHERE workshop = ? AND id = ?',
  forgetLostVotes: `DELETE FROM votes WHERE workshop = :workshop AND round = :round AND party = :party AND person = :person
    AND person <> '' AND voter <> :voter AND browser NOT IN (SELECT value FROM json_each(:present))
    AND EXISTS (SELECT 1 FROM rounds WHERE workshop = :workshop AND id = :round AND shown = 0)`,
  castVote: `INSERT INTO votes SELECT workshop, id, :voter, :browser, :party, :name, :value, :person FROM rounds
    WHERE workshop = :workshop AND id = :round AND shown = 0
    AND (SELECT count(*) FROM votes WHERE workshop = :workshop AND round = :round AND voter <> :voter) < :most
    ON CONFLICT DO UPDATE SET browser = excluded.browser, party = excluded.party, person = excluded.person, name = excluded.name,
      value = excluded.value`,
  vote: 'SELECT * FROM votes WHERE workshop = ? AND round = ? AND voter = ?',
  showRound: 'UPDATE rounds SET shown = 1 WHERE workshop = ? AND id = ?',
  votesOf: 'SELECT * FROM votes WHERE workshop = ? AND round = ? ORDER BY party, value, name',
  countVotes: 'SELECT count(*) AS choices FROM votes WHERE workshop = ? AND round = ?',
  namedVotes:
    "SELECT round, voter, person, name, browser FROM votes WHERE workshop = ? AND (name <> '' OR person <> '')",
  unnameVote: "UPDATE votes SET name = '', person = '' WHERE workshop = ? AND round = ? AND voter = ?",
  deleteRound: 'DELETE FROM rounds WHERE workshop = ? AND id = ?',
  countMoments: 'SELECT count(*) AS count FROM moments WHERE workshop = ?',
  insertMoment: `INSERT OR IGNORE INTO moments SELECT id, :moment, :name, :at, :automatic, :plan FROM workshops
    WHERE id = :workshop`,
  oldestAutomatic: 'SELECT id FROM moments WHERE workshop = ? AND automatic = 1 ORDER BY at LIMIT 1',
  moments: 'SELECT workshop, id, name, at, automatic FROM moments WHERE workshop = ? ORDER BY at DESC, id',
  moment: 'SELECT plan FROM moments WHERE workshop = ? AND id = ?',
  rewriteMoment: 'UPDATE moments SET plan = ? WHERE workshop = ? AND id = ?',
  deleteMoment: 'DELETE FROM moments WHERE workshop = ? AND id = ?',
  notes: 'SELECT version, text FROM notes WHERE workshop = ?',
  writeNotes: `INSERT INTO notes SELECT id, :basedOn + 1, :text FROM workshops WHERE id = :workshop
    AND :basedOn = coalesce((SELECT version FROM notes WHERE workshop = :workshop), 0)
    ON CONFLICT DO UPDATE SET version = excluded.version, text = excluded.text`,
  cues: 'SELECT step, text FROM cues WHERE workshop = ? ORDER BY written',
  writeCue: `INSERT OR REPLACE INTO cues SELECT id, :step, :text,
    coalesce((SELECT max(written) FROM cues WHERE workshop = :workshop), 0) + 1 FROM workshops WHERE id = :workshop`,
  deleteCue: 'DELETE FROM cues WHERE workshop = ? AND step = ?',
  deleteOldestCues: `DELETE FROM cues WHERE workshop = :workshop AND step NOT IN
    (SELECT step FROM cues WHERE workshop = :workshop ORDER BY written DESC LIMIT :most)`,
  seen: 'SELECT key, fact FROM seen WHERE workshop = ? ORDER BY written',
  writeSeen: `INSERT OR REPLACE INTO seen SELECT id, :key, :fact,
    coalesce((SELECT max(written) FROM seen WHERE workshop = :workshop), 0) + 1 FROM workshops WHERE id = :workshop`,
  deleteSeen: 'DELETE FROM seen WHERE workshop = ? AND key = ?',
  insertSubTable: 'INSERT INTO subtables VALUES (:workshop, :parent, :split, :letter, :name, :mayLead, :leader)',
  subTables: 'SELECT * FROM subtables WHERE parent = ? ORDER BY split, letter',
  subTable: 'SELECT * FROM subtables WHERE workshop = ?',
  leadSubTable: `UPDATE subtables SET leader = :browser WHERE workshop = :workshop AND may_lead = 1
    AND leader IN ('', :browser)`,
  begin: 'BEGIN IMMEDIATE',
  commit: 'COMMIT',
  probe: 'UPDATE probe SET written = written + 1',
} as const

export type Statements = Readonly<Record<keyof typeof sentences, StatementSync>>

export function createStatements(database: DatabaseSync): Statements {
  const prepared = Object.entries(sentences).map(([name, sql]) => [name, database.prepare(sql)])
  return Object.fromEntries(prepared) as Statements
}

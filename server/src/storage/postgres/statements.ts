// Every SQL statement of the PostgreSQL storage. How they combine: the files beside it. Columns are always named: a newer
// server may have added one.

import type { Statement } from './lane.ts'

const RECORD = 'id, code, created_at, last_used_at, door_open, link_generation, paused, locks, clock'
const ROUND = 'workshop, id, kind, voters, shown'
const VOTE = 'workshop, round, voter, browser, party, person, name, value'
const SUB_TABLE = 'workshop, parent, split, letter, name, may_lead, leader'

const sentences = {
  isCodeOrIdTaken: `SELECT 1 FROM workshops WHERE id = $1 OR code = $2 UNION ALL SELECT 1 FROM deleted WHERE id = $1`,
  insertWorkshop: `INSERT INTO workshops (${RECORD}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT DO NOTHING RETURNING id`,
  insertRoom: 'INSERT INTO rooms (id, owner, epoch, claimed_at) VALUES ($1, $2, $3, clock_timestamp())',
  insertFirst: 'INSERT INTO updates (workshop, seq, bytes) VALUES ($1, 1, $2)',
  workshopById: `SELECT ${RECORD} FROM workshops WHERE id = $1`,
  workshopByCode: `SELECT ${RECORD} FROM workshops WHERE code = $1`,
  lockWorkshop: `SELECT ${RECORD} FROM workshops WHERE id = $1 FOR NO KEY UPDATE`,
  // A sub-table goes when its parent goes, which is in use as long as one of its tables is.
  unusedSince: `SELECT ${RECORD} FROM workshops WHERE last_used_at < $1
    AND id NOT IN (SELECT workshop FROM subtables) AND NOT EXISTS (SELECT 1 FROM subtables
      JOIN workshops AS child ON child.id = subtables.workshop
      WHERE subtables.parent = workshops.id AND child.last_used_at >= $1)
    ORDER BY last_used_at`,
  updateWorkshop: `UPDATE workshops SET code = coalesce($2, code), last_used_at = coalesce($3, last_used_at),
    door_open = coalesce($4::boolean, door_open),
    clock = CASE WHEN $5::boolean <> paused AND $6::bigint IS NOT NULL THEN $6::bigint - clock ELSE clock END, -- see tableClock.ts
    paused = coalesce($5::boolean, paused), locks = coalesce($7, locks), link_generation = coalesce($8::integer, link_generation)
    WHERE id = $1 AND coalesce($8::integer > link_generation, TRUE) RETURNING id`,
  bury: `INSERT INTO deleted (id, code, deleted_at) SELECT id, code, $2 FROM workshops WHERE id = ANY($1::text[])
    ON CONFLICT (id) DO UPDATE SET code = excluded.code, deleted_at = excluded.deleted_at`,
  deleteWorkshops: 'DELETE FROM workshops WHERE id = ANY($1::text[])',
  deletedById: 'SELECT deleted_at FROM deleted WHERE id = $1',
  deletedByCode: 'SELECT deleted_at FROM deleted WHERE code = $1 ORDER BY deleted_at DESC LIMIT 1',
  existing: 'SELECT id FROM workshops WHERE id = ANY($1::text[])',

  // All in one statement, so that they are of one moment: another server may be replacing rows by a snapshot.
  roomRows: `SELECT seq, bytes, false AS loose FROM snapshots WHERE workshop = $1
    UNION ALL SELECT seq, bytes, true FROM updates WHERE workshop = $1 ORDER BY loose, seq`,
  heads: `SELECT id, greatest((SELECT max(seq) FROM updates WHERE workshop = id),
    (SELECT seq FROM snapshots WHERE workshop = id), 0) AS head FROM rooms WHERE id = ANY($1::text[])`,
  row: 'SELECT bytes FROM updates WHERE workshop = $1 AND seq = $2',
  // `held` waits for whoever takes the room at this moment, and then looks again whether it still is ours.
  append: `WITH held AS (SELECT r.id FROM rooms r JOIN unnest($2::text[], $3::bigint[]) AS own(id, epoch) ON own.id = r.id
      WHERE r.owner = $1 AND r.epoch = own.epoch ORDER BY r.id FOR SHARE OF r),
    put AS (INSERT INTO updates (workshop, seq, bytes)
      SELECT e.workshop, e.seq, substring($8::bytea FROM e.start FOR e.length)
      FROM unnest($4::text[], $5::bigint[], $6::integer[], $7::integer[]) AS e(workshop, seq, start, length)
      JOIN held ON held.id = e.workshop ON CONFLICT DO NOTHING RETURNING workshop)
    SELECT held.id, (SELECT count(*) FROM put WHERE put.workshop = held.id) AS written FROM held`,
  compact: `WITH held AS (SELECT id FROM rooms WHERE id = $1 AND owner = $2 AND epoch = $3 FOR SHARE),
    put AS (INSERT INTO snapshots (workshop, seq, bytes) SELECT id, $4, $5 FROM held
      ON CONFLICT (workshop) DO UPDATE SET seq = excluded.seq, bytes = excluded.bytes),
    gone AS (DELETE FROM updates WHERE workshop IN (SELECT id FROM held) AND seq <= $4)
    SELECT id FROM held`,

  // Until the end of the transaction nobody takes it.
  holdRoom: 'SELECT id, owner, epoch FROM rooms WHERE id = $1 FOR SHARE',
  lockFamily: `SELECT id, owner, epoch FROM rooms
    WHERE id = $1 OR id IN (SELECT workshop FROM subtables WHERE parent = $1) ORDER BY id FOR UPDATE`,

  insertRound: `INSERT INTO rounds (${ROUND}) SELECT $1, $2, $3, $4, false
    WHERE (SELECT count(*) FROM rounds WHERE workshop = $1) < $5 ON CONFLICT DO NOTHING RETURNING id`,
  round: `SELECT ${ROUND} FROM rounds WHERE workshop = $1 AND id = $2`,
  lockRound: `SELECT ${ROUND} FROM rounds WHERE workshop = $1 AND id = $2 FOR NO KEY UPDATE`,
  forgetLostVotes: `DELETE FROM votes WHERE workshop = $1 AND round = $2 AND party = $3 AND person = $4
    AND person <> '' AND voter <> $5 AND browser <> ALL($6::text[])`,
  castVote: `INSERT INTO votes (${VOTE}) SELECT $1, $2, $3, $4, $5, $6, $7, $8
    WHERE (SELECT count(*) FROM votes WHERE workshop = $1 AND round = $2 AND voter <> $3) < $9
    ON CONFLICT (workshop, round, voter) DO UPDATE SET browser = excluded.browser, party = excluded.party,
      person = excluded.person, name = excluded.name, value = excluded.value RETURNING voter`,
  vote: `SELECT ${VOTE} FROM votes WHERE workshop = $1 AND round = $2 AND voter = $3`,
  showRound: 'UPDATE rounds SET shown = true WHERE workshop = $1 AND id = $2 RETURNING id',
  votesOf: `SELECT ${VOTE} FROM votes WHERE workshop = $1 AND round = $2 ORDER BY party, value, name`,
  countVotes: 'SELECT count(*) AS choices FROM votes WHERE workshop = $1 AND round = $2',
  namedVotes: `SELECT round, voter, person, name, browser FROM votes WHERE workshop = $1
    AND (name <> '' OR person <> '') FOR NO KEY UPDATE`,
  unnameVote: `UPDATE votes SET name = '', person = '' WHERE workshop = $1 AND round = $2 AND voter = $3`,
  deleteRound: 'DELETE FROM rounds WHERE workshop = $1 AND id = $2',

  countMoments: 'SELECT count(*) AS count FROM moments WHERE workshop = $1',
  insertMoment: `INSERT INTO moments (workshop, id, name, at, automatic, plan) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT DO NOTHING RETURNING id`,
  oldestAutomatic: 'SELECT id FROM moments WHERE workshop = $1 AND automatic ORDER BY at LIMIT 1',
  moments: 'SELECT workshop, id, name, at, automatic FROM moments WHERE workshop = $1 ORDER BY at DESC, id',
  moment: 'SELECT plan FROM moments WHERE workshop = $1 AND id = $2',
  rewriteMoment: 'UPDATE moments SET plan = $3 WHERE workshop = $1 AND id = $2',
  deleteMoment: 'DELETE FROM moments WHERE workshop = $1 AND id = $2',

  notes: 'SELECT version, text FROM notes WHERE workshop = $1',
  writeNotes: `INSERT INTO notes (workshop, version, text) SELECT $1, $3::integer + 1, $2
    WHERE $3::integer = coalesce((SELECT version FROM notes WHERE workshop = $1), 0)
    ON CONFLICT (workshop) DO UPDATE SET version = excluded.version, text = excluded.text RETURNING version`,

  cues: 'SELECT step, text FROM cues WHERE workshop = $1 ORDER BY written',
  writeCue: `INSERT INTO cues (workshop, step, text, written)
    SELECT $1, $2, $3, coalesce(max(written), 0) + 1 FROM cues WHERE workshop = $1
    ON CONFLICT (workshop, step) DO UPDATE SET text = excluded.text, written = excluded.written`,
  deleteCue: 'DELETE FROM cues WHERE workshop = $1 AND step = $2',
  deleteOldestCues: `DELETE FROM cues WHERE workshop = $1 AND step NOT IN
    (SELECT step FROM cues WHERE workshop = $1 ORDER BY written DESC LIMIT $2)`,

  seen: 'SELECT key, fact FROM seen WHERE workshop = $1 ORDER BY written',
  // Each key once; a fact that is null is deleted.
  writeSeen: `WITH held AS (SELECT id FROM rooms WHERE id = $1 AND owner = $2 AND epoch = $3 FOR SHARE),
    top AS (SELECT coalesce(max(written), 0) AS written FROM seen WHERE workshop = $1),
    given AS (SELECT key, fact, nr FROM unnest($4::text[], $5::text[]) WITH ORDINALITY AS g(key, fact, nr)),
    gone AS (DELETE FROM seen USING given, held WHERE seen.workshop = held.id AND seen.key = given.key AND given.fact IS NULL),
    put AS (INSERT INTO seen (workshop, key, fact, written) SELECT held.id, given.key, given.fact, top.written + given.nr
      FROM held, top, given WHERE given.fact IS NOT NULL
      ON CONFLICT (workshop, key) DO UPDATE SET fact = excluded.fact, written = excluded.written)
    SELECT id FROM held`,

  insertSubTable: `INSERT INTO subtables (${SUB_TABLE}) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
  subTables: `SELECT ${SUB_TABLE} FROM subtables WHERE parent = $1 ORDER BY split, letter`,
  subTable: `SELECT ${SUB_TABLE} FROM subtables WHERE workshop = $1`,
  leadSubTable: `UPDATE subtables SET leader = $2 WHERE workshop = $1 AND may_lead AND leader IN ('', $2) RETURNING workshop`,

  probe: 'UPDATE probe SET written = written + 1',

  // The parent of a table, or the workshop itself: they belong to one server.
  familyOf: 'SELECT coalesce((SELECT parent FROM subtables WHERE workshop = $1), $1) AS root',
  takeRooms: `UPDATE rooms SET owner = $2, epoch = epoch + 1, claimed_at = clock_timestamp()
    WHERE id = ANY($1::text[]) RETURNING id, epoch`,
  freeRooms: 'UPDATE rooms SET owner = NULL WHERE owner = $1 AND id = ANY($2::text[])',
  ownersOf: `SELECT rooms.id, rooms.owner, rooms.epoch, nodes.origin,
    extract(epoch FROM clock_timestamp() - nodes.beat_at) * 1000 AS silent_ms,
    extract(epoch FROM clock_timestamp() - rooms.claimed_at) * 1000 AS held_ms
    FROM rooms LEFT JOIN nodes ON nodes.id = rooms.owner WHERE rooms.id = ANY($1::text[])`,
  beat: `WITH beat AS (INSERT INTO nodes (id, origin, version, mark, beat_at) VALUES ($1, $2, $3, $4, clock_timestamp())
      ON CONFLICT (id) DO UPDATE SET origin = excluded.origin, version = excluded.version, mark = excluded.mark,
        beat_at = excluded.beat_at),
    forgotten AS (DELETE FROM nodes WHERE beat_at < clock_timestamp() - interval '1 hour' AND id <> $1)
    SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now, nodes.id, nodes.origin, nodes.mark,
      extract(epoch FROM clock_timestamp() - nodes.beat_at) * 1000 AS silent_ms
    FROM (SELECT 1) AS always LEFT JOIN nodes ON nodes.id <> $1`,
  noteGuess: `WITH forgotten AS (DELETE FROM guesses WHERE at < clock_timestamp() - $2::float8 * interval '1 millisecond')
    INSERT INTO guesses (who, at) VALUES ($1, clock_timestamp())`,
  guessesLeft: `WITH recent AS (SELECT who, 1000 * extract(epoch FROM at - clock_timestamp()) + $2::float8 AS ms
      FROM guesses WHERE at > clock_timestamp() - $2::float8 * interval '1 millisecond')
    SELECT (SELECT ms FROM recent WHERE who = $1 ORDER BY ms DESC OFFSET $3::integer LIMIT 1) AS own,
      (SELECT ms FROM recent ORDER BY ms DESC OFFSET $4::integer LIMIT 1) AS everyone`,

  forgetNode: 'DELETE FROM nodes WHERE id = $1',
} as const

type Statements = Readonly<Record<keyof typeof sentences, Statement>>

export const statements = Object.fromEntries(
  Object.entries(sentences).map(([name, text]) => [name, { name, text }]),
) as Statements

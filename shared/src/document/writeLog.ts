// Adds one entry to the activity log. Uses the fact writer like everything else, but discards its journal: the entry
// is not part of the undo step, so undoing adds an entry and removes none. When there are too many the server removes
// the oldest (trimLog.ts): only its author may change an entry.

import type * as Y from 'yjs'
import type { Actor } from '../actions/actor.ts'
import type { LogFacts, LoggedType, LogMove } from '../actions/logEntry.ts'
import { newId } from '../base/ids.ts'
import { cleanName } from '../base/name.ts'
import type { LogValue } from '../nouns/logParts.ts'
import { createFactWriter, isWrittenHere, readFact } from './factWriter.ts'
import { rootMap } from './schema.ts'

export interface LogEntry {
  readonly facts: LogFacts
  readonly move: LogMove
  readonly who: Pick<Actor, 'name' | 'party'>
  /** ISO 8601. */
  readonly now: string
}

/** Repeating the same thing within this time extends the same entry. */
const goesOnFor: Partial<Record<LoggedType, number>> = { 'knob.turn': 10_000, 'text.edit': 120_000 }
/**
 * While someone types, the time of their entry is updated at most this often: a write per character would be larger
 * than the text.
 */
const TEXT_TIME_MS = 15_000
/** Milliseconds since 1970 in this many characters, until the year 5000. */
const TIME_LENGTH = 9
const CHANCE_LENGTH = 5

/** Use inside a `doc.transact`. */
export function writeLogLine(doc: Y.Doc, entry: LogEntry): void {
  const { facts, now } = entry
  const writer = createFactWriter(doc)
  const earlier = lineGoneOnWith(doc, entry)
  if (!earlier) {
    writer.setFact('log', newKey(now), recordOf(entry))
    return
  }
  const { key, at, from } = earlier
  if (facts.type === 'text.edit' && Date.parse(now) - Date.parse(at) < TEXT_TIME_MS) return
  writer.setFact('log', key, recordOf({ ...entry, facts: { ...facts, from } }))
}

type LogRecord = Readonly<Record<string, LogValue>>

interface Earlier {
  readonly key: string
  readonly at: string
  readonly from: LogValue
}

/**
 * My own last entry about the same thing, if it is recent enough to be the same activity. A turn is only extended
 * when nobody turned that knob in between; a text always is, or two people who write in it together would add an
 * entry per character. An entry with my name from another device may be someone else's: the server refuses to have it
 * overwritten (rights.ts).
 */
function lineGoneOnWith(doc: Y.Doc, { facts, move, who, now }: LogEntry): Earlier | null {
  const within = goesOnFor[facts.type]
  if (within === undefined || move !== 'do') return null
  let last: { readonly key: string; readonly at: string; readonly line: LogRecord } | null = null
  const isMine = (key: string, line: LogRecord) => isBy(line, who) && isWrittenHere(doc, 'log', key)
  for (const key of rootMap(doc, 'log').keys()) {
    const line = readFact(doc, 'log', null, key)
    if (typeof line !== 'object' || line === null || typeof line.at !== 'string') continue
    if (line.type !== facts.type || line.subject !== facts.subject || (last && last.at > line.at)) continue
    if (facts.type === 'text.edit' && !isMine(key, line)) continue
    last = { key, at: line.at, line }
  }
  if (!last || last.line.move !== undefined || !isMine(last.key, last.line)) return null
  const { key, at, line } = last
  const age = Date.parse(now) - Date.parse(at)
  return age >= 0 && age <= within ? { key, at, from: line.from ?? null } : null
}

function isBy({ name, party }: LogRecord, who: LogEntry['who']): boolean {
  return name === cleanName(who.name) && party === who.party
}

/** Empty fields are left out: there may be five hundred entries on every device. */
function recordOf({ facts, move, who, now }: LogEntry): LogRecord {
  const said = Object.entries({ ...facts, move: move === 'do' ? null : move }).filter(
    ([, value]) => value !== '' && value !== null,
  )
  return { at: now, name: cleanName(who.name), party: who.party, ...Object.fromEntries(said) }
}

/** In order of time, and never the same on two devices. */
function newKey(now: string): string {
  const time = Math.max(0, Date.parse(now) || 0)
  return time.toString(36).padStart(TIME_LENGTH, '0') + newId().slice(0, CHANCE_LENGTH)
}

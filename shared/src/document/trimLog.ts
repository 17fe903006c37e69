// Trims the activity log to its limit. Runs in one place only, on the server: only its writer may remove an entry.

import type * as Y from 'yjs'
import { planLimits } from '../nouns/limits.ts'
import { readLog } from './readLog.ts'
import { rootMap } from './schema.ts'

/** Slack above the limit: removing lines one by one would scan the whole document each time. */
const SPARE_LINES = 50

export function isLogTooLong(doc: Y.Doc): boolean {
  const log = rootMap(doc, 'log')
  const most = planLimits.logLines + SPARE_LINES
  // Called after every change, so it does not count all keys, including deleted ones.
  return log._map.size > most && log.size > most
}

/**
 * Invalid entries go first, then the oldest for parties that are not in the plan: anyone can invent many. After that,
 * each time, the oldest entry of the party that has most: someone who writes a great many pushes out their own.
 */
export function trimLog(doc: Y.Doc): void {
  const log = rootMap(doc, 'log')
  const lines = readLog(doc)
  const readable = new Set(lines.map(({ id }) => id))
  const garbage = [...log.keys()].filter((key) => !readable.has(key))
  const present = rootMap(doc, 'parties')
  const strangers: string[] = []
  const ofParty = new Map<string | null, string[]>()
  for (const { id, party } of lines) {
    if (party !== null && !present.has(party)) strangers.push(id)
    else ofParty.set(party, [...(ofParty.get(party) ?? []), id])
  }
  const parties = [...ofParty.values()]
  for (const key of garbage) log.delete(key)
  for (let tooMany = lines.length - planLimits.logLines; tooMany > 0; tooMany--) {
    const longest = parties.reduce((most, one) => (one.length > most.length ? one : most), [])
    const oldest = strangers.shift() ?? longest.shift()
    if (oldest !== undefined) log.delete(oldest)
  }
}

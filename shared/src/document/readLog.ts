// Document → activity log, oldest first. Separate from the plan on purpose: every screen reads the plan at every
// change, but only an open list reads the log. Invalid entries are left out.

import type * as Y from 'yjs'
import { isLoggedType, knobSubject, type LogEntry, logMoves } from '../actions/logEntry.ts'
import { isId } from '../base/ids.ts'
import { isMoment } from '../base/moment.ts'
import { cleanName } from '../base/name.ts'
import { shortText } from '../base/text.ts'
import { knobNumbers } from '../model/knobs.ts'
import { isSourceNumber } from '../model/sources.ts'
import { planLimits } from '../nouns/limits.ts'
import { type LogValue, logParts } from '../nouns/logParts.ts'
import { rootMap } from './schema.ts'

/** In order of time, then of key. There may be more than the maximum: two devices may write at once. */
export function readLog(doc: Y.Doc): LogEntry[] {
  const lines = [...rootMap(doc, 'log')].flatMap(([key, value]) => lineOf(key, value) ?? [])
  return lines.sort(byTime)
}

/** Calls back whenever an entry was added, changed or removed; returns how to stop. */
export function watchLog(doc: Y.Doc, listener: () => void): () => void {
  const log = rootMap(doc, 'log')
  log.observe(listener)
  return () => log.unobserve(listener)
}

function byTime(one: LogEntry, other: LogEntry): number {
  const apart = Date.parse(one.at) - Date.parse(other.at)
  return apart !== 0 ? apart : one.id < other.id ? -1 : 1
}

function lineOf(id: string, value: unknown): LogEntry | null {
  if (typeof value !== 'object' || value === null) return null
  const { type, at, name, party, move, subject, label, part, from, to, per, source, whose } = value as Record<
    string,
    unknown
  >
  if (!isLoggedType(type) || !isMoment(at)) return null
  const line: LogEntry = {
    id,
    at,
    type,
    name: cleanName(name),
    party: isId(party) ? party : null,
    move: oneOf(logMoves, move) ?? 'do',
    subject: words(subject),
    label: words(label),
    part: oneOf(logParts, part) ?? '',
    from: logValue(from),
    to: logValue(to),
    per: per === 'once' || per === 'year' ? per : null,
    source: isSourceNumber(source) ? source : null,
    whose: words(whose),
  }
  return isAboutNoKnob(line) ? null : line
}

/** It claims to be about a knob that does not exist. */
function isAboutNoKnob(line: LogEntry): boolean {
  const knob = knobSubject(line)
  return knob !== null && !knobNumbers.some((number) => String(number) === knob)
}

function oneOf<T>(known: readonly T[], value: unknown): T | undefined {
  return known.find((one) => one === value)
}

function words(value: unknown): string {
  return shortText(value, planLimits.labelLength)
}

function logValue(value: unknown): LogValue {
  if (typeof value === 'string') return words(value)
  return typeof value === 'boolean' || Number.isFinite(value) ? (value as LogValue) : null
}

// The parking lot: worries, assumptions and questions for later, and measures against a bottleneck, each about something,
// with someone responsible and a day.

import { isCalendarDay } from '../base/moment.ts'
import { type FactsOf, type LineOf, lineNoun } from './define.ts'
import { flag, formOrNone, line, oneOf } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'
import { partyOrNull } from './references.ts'

export const parkedKinds = ['zorg', 'aanname', 'vraag', 'maatregel'] as const
export type ParkedKind = (typeof parkedKinds)[number]

export function isParkedKind(value: unknown): value is ParkedKind {
  return parkedKinds.includes(value as ParkedKind)
}

const SUBJECT_LENGTH = 60
export const DAY_LENGTH = 10
const SUBJECT = /^(knob|route|coreValue|investment|bottleneck)\.[a-z0-9-]{1,40}$/

export function isSubject(value: unknown): value is string {
  return value === '' || (typeof value === 'string' && SUBJECT.test(value))
}

/** What a measure against one of the five bottlenecks is about. */
export function bottleneckSubject(number: number): string {
  return `bottleneck.${number}`
}

/** A calendar day from a date field, or none. */
export function isDay(value: unknown): value is string {
  return value === '' || isCalendarDay(value)
}

export const parked = lineNoun({
  name: 'parked',
  list: 'parked',
  about: 'The parking lot: a worry, an assumption or a question for later, or a measure against a bottleneck.',
  most: planLimits.parked,
  area: 'parkeren',
  gone: 'line.gone',
  log: {
    topic: 'agreements',
    label: 'text',
    newLabel: true,
    parts: { done: 'done' },
    added: ({ kind }) => ({ to: kind }),
  },
  lacksFirst: 'owner',
  part: fields({
    kind: oneOf(parkedKinds),
    text: line(planLimits.agreementLength, 'parked'),
    about: about(
      formOrNone(SUBJECT_LENGTH, isSubject, { kind: 'choice.unknown' }, [
        'knob.5',
        'route.beter-team',
        'coreValue.werkplezier',
        'bottleneck.4',
      ]),
      'knob.5, route.<id>, coreValue.<id>, investment.<id>, bottleneck.<1 to 5>, or empty for the plan as a whole.',
    ),
    owner: about(partyOrNull, 'The id of one of the parties.'),
    day: about(formOrNone(DAY_LENGTH, isDay, { kind: 'day.notADay' }, ['2026-03-01']), '2026-03-01, or empty.'),
    done: flag(false),
  }),
})
export type Parked = LineOf<typeof parked>
export type ParkedFacts = FactsOf<typeof parked>

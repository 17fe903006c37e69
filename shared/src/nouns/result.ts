// Looking back (seed inventory C-26): whether a core value came, or what a knob was opened for; and what shows it. The table says
// it together, one answer each.

import { type CoreValueId, coreValueIds } from '../model/coreValues.ts'
import { type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { type FactsOf, type LineOf, lineNoun } from './define.ts'
import { oneOf, optionalLine } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'

type KnobResult = `knop-${KnobNumber}`
export type ResultSubject = CoreValueId | KnobResult

export function ofKnob(knob: KnobNumber): KnobResult {
  return `knop-${knob}`
}

export const resultSubjects = [...coreValueIds, ...knobNumbers.map(ofKnob)] as const

/** Did it come? `onbekend`: nobody can say yet. */
export const degrees = ['ja', 'deels', 'nee', 'onbekend'] as const
export type Degree = (typeof degrees)[number]

export const result = lineNoun({
  name: 'result',
  list: 'results',
  about: 'Whether a core value, or what a knob was opened for, came in the end.',
  most: planLimits.results,
  area: 'afspraken',
  gone: 'line.gone',
  log: { topic: 'other', label: 'subject', parts: { degree: 'state' }, added: ({ degree }) => ({ to: degree }) },
  lacksFirst: 'subject',
  once: ({ subject }) => subject,
  part: fields({
    subject: about(oneOf(resultSubjects), 'A core value, or a knob.'),
    degree: about(oneOf(degrees, 'onbekend'), 'Did it come: yes, partly, no, or nobody can say yet.'),
    signs: about(optionalLine(planLimits.reasonLength, 'signs'), 'What shows it, in the words of the table.'),
  }),
})
export type Result = LineOf<typeof result>
export type ResultFacts = FactsOf<typeof result>

export function isResultSubject(value: unknown): value is ResultSubject {
  return resultSubjects.includes(value as ResultSubject)
}

export function isDegree(value: unknown): value is Degree {
  return degrees.includes(value as Degree)
}

/** The knob that it is about; null: a core value. */
export function knobOfResult(subject: ResultSubject): KnobNumber | null {
  return knobNumbers.find((knob) => ofKnob(knob) === subject) ?? null
}

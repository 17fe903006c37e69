// What someone from outside the table says about the plan (W-05): "vreemde ogen". One plain fact, so that the server can keep
// it whose it is. What came of it is the table's to say, as the answer to a question: see remarkKey.

import { isKnobNumber, type KnobNumber } from '../model/knobs.ts'
import { type SayingOf, sayingNoun } from './define.ts'
import { formOrNone, line } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'
import { who } from './who.ts'

const SUBJECT_LENGTH = 60
const SUBJECT = /^(knob|need|investment|agreement)\.[a-z0-9-]{1,40}$/

export function isRemarkSubject(value: unknown): value is string {
  return value === '' || (typeof value === 'string' && SUBJECT.test(value))
}

/** `name` is the reader's; `party` is null, for a reader sits for none. */
export const remarkNoun = sayingNoun({
  list: 'remarks',
  about: 'What readers from outside the table say about the plan. What came of it: answers, under remark.<id>.',
  most: planLimits.remarks,
  // As with what is parked: a reader has no part in the steps of the table.
  area: 'parkeren',
  lacksFirst: 'at',
  subject: (remark) => remark.about,
  part: fields({
    about: about(
      formOrNone(SUBJECT_LENGTH, isRemarkSubject, { kind: 'choice.unknown' }, ['knob.5', 'need.<id>']),
      'knob.5, need.<id>, investment.<id>, agreement.<id>, or empty for the plan as a whole.',
    ),
    text: line(planLimits.remarkLength, 'remark'),
    ...who,
  }),
})
export type Remark = SayingOf<typeof remarkNoun>

/** The earliest first. */
export function inOrderOfTime(one: Remark, other: Remark): number {
  const [first, second] = one.at === other.at ? [one.id, other.id] : [one.at, other.at]
  return first < second ? -1 : 1
}

/** The key under which the table says what came of a remark, among its answers. */
export function remarkKey(id: string): string {
  return `remark.${id}`
}

export function isRemarkKey(question: string): boolean {
  return question.startsWith('remark.')
}

export function knobOfRemark({ about }: Pick<Remark, 'about'>): KnobNumber | null {
  const number = Number(about.split('.')[1])
  return about.startsWith('knob.') && isKnobNumber(number) ? number : null
}

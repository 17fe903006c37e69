// The group's answer to a question that the plan raised. Kept even while the question is not raised: if someone turns
// the knob back, the answer is still there.

import * as v from 'valibot'
import type { Part, SayingOf } from './define.ts'
import { line, oneOf } from './fields.ts'
import { planLimits } from './limits.ts'
import { fields, together } from './parts.ts'
import { type Turn, who } from './who.ts'

export const answerStates = ['answered', 'aside'] as const
/** Answered: how we do it. Aside: why it does not matter here. */
export type AnswerState = (typeof answerStates)[number]

interface Asked {
  /**
   * How much money the question was about then; absent for a question that is not about money, and for answers from
   * before this was stored.
   */
  readonly cents?: number
}

const asked: Part<Asked> = {
  schemas: {
    cents: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.description('How much money the question was about then. Asked again when it is about more.'),
    ) as never,
  },
  optional: ['cents'],
  stored: (raw) => {
    const cents = raw('cents')
    return isAskedCents(cents) ? { cents } : {}
  },
  filed: (file) =>
    file.has('cents') ? { cents: file.integer('cents', { min: 0, max: Number.MAX_SAFE_INTEGER }) } : {},
  problemIn: () => null,
}

/** Under the key of its question: see `questionKey` in derive/questions.ts. */
export const answerNoun = {
  list: 'answers',
  about: 'What the table said to the questions that the plan raises.',
  most: planLimits.answers,
  area: 'afspraken',
  part: together(
    fields<Turn & { state: AnswerState; text: string }>({
      state: oneOf(answerStates),
      text: line(planLimits.answerLength, 'answer'),
      ...who,
    }),
    asked,
  ),
} as const
export type Answer = SayingOf<typeof answerNoun>

export function isAnswerState(value: unknown): value is AnswerState {
  return answerStates.includes(value as AnswerState)
}

export function isAskedCents(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

export const QUESTION_LENGTH = 80
const QUESTION = /^[a-z0-9.-]{1,80}$/
export const questionSchema = v.pipe(v.string(), v.maxLength(QUESTION_LENGTH), v.regex(QUESTION))

/** Lower-case letters, digits, dots and dashes: a rule of ours, or a kind of question with the id of its subject. */
export function isQuestionKey(value: unknown): value is string {
  return v.is(questionSchema, value)
}

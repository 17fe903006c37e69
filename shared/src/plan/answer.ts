// What the table said to a question that the plan raised. Kept also when the question is gone for a while: who turns a
// knob back meets the same answer again.

export const answerStates = ['answered', 'aside'] as const
/** Answered: how we do it. Aside: why it does not matter here. */
export type AnswerState = (typeof answerStates)[number]

export interface Answer {
  /** Which question: see `questionKey` in derive/questions.ts. */
  readonly id: string
  readonly state: AnswerState
  readonly text: string
  /** Name or alias of the person, may be empty; party id, or null for the facilitator. */
  readonly name: string
  readonly party: string | null
  /** ISO 8601, from the clock of the device that answered. */
  readonly at: string
}

export function isAnswerState(value: unknown): value is AnswerState {
  return answerStates.includes(value as AnswerState)
}

/** Small letters, digits, dots and dashes: a rule of ours, or a kind of question with the id of what it is about. */
export function isQuestionKey(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9.-]{1,80}$/.test(value)
}

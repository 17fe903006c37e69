// Answering a question of the plan, setting it aside, or reopening it. Setting one aside takes a reason.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { isAnswerState, isAskedCents, isQuestionKey } from '../nouns/answer.ts'
import { planLimits } from '../nouns/limits.ts'
import type { Plan } from '../plan/plan.ts'
import type { Action } from './action.ts'
import { problemInText } from './checkFacts.ts'

type QuestionAnswer = Extract<Action, { type: 'question.answer' }>

export function checkAnswer(plan: Plan, action: QuestionAnswer): Result<Action, Problem> {
  const { question, state, text, cents } = action
  if (!isQuestionKey(question)) return refused({ kind: 'question.unknown' })
  if (state === null) return accepted({ ...action, text: '' })
  if (!isAnswerState(state) || (cents !== undefined && !isAskedCents(cents)))
    return refused({ kind: 'question.unknown' })
  const isNew = !plan.answers.some(({ id }) => id === question)
  if (isNew && plan.answers.length >= planLimits.answers) return refused({ kind: 'list.full', max: planLimits.answers })
  const problem = problemInText(text, 'answer', planLimits.answerLength, false)
  return problem ? refused(problem) : accepted({ ...action, text: text.trim() })
}

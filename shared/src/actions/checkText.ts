// Editing a long text: within its maximum length, at an existing position.

import type { Problem, TextField } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { isKnobNumber } from '../model/knobs.ts'
import { planLimits } from '../nouns/limits.ts'
import { talkParts } from '../nouns/talk.ts'
import type { Plan } from '../plan/plan.ts'
import type { Action, TextId } from './action.ts'

type TextEdit = Extract<Action, { type: 'text.edit' }>

export function checkTextEdit(plan: Plan, action: TextEdit): Result<Action, Problem> {
  const { text, at, remove, insert } = action
  if (!isTextId(text)) return refused({ kind: 'knob.unknown' })
  const current = textOf(plan, text)
  const field: TextField = text === 'vision' ? 'vision' : 'note'
  // A position beyond the end is clamped: someone else may just have shortened the text.
  const start = within(at, current.length)
  const gone = within(remove, current.length - start)
  if (current.length - gone + insert.length > planLimits.noteLength) {
    return refused({ kind: 'text.tooLong', field, max: planLimits.noteLength })
  }
  return accepted({ ...action, at: start, remove: gone })
}

/** A whole number from 0 to `max`; anything else counts as 0. */
function within(value: number, max: number): number {
  return Number.isInteger(value) ? Math.min(Math.max(0, value), max) : 0
}

export function textOf(plan: Plan, text: TextId): string {
  if (text === 'vision') return plan.vision
  const number = 'note' in text ? text.note : text.talk
  const knob = plan.knobs.find((one) => one.number === number)
  return ('note' in text ? knob?.note : knob?.talk[text.part]) ?? ''
}

function isTextId(text: TextId): boolean {
  if (text === 'vision') return true
  return 'note' in text ? isKnobNumber(text.note) : isKnobNumber(text.talk) && talkParts.includes(text.part)
}

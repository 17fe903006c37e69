// The check shared by all short texts.

import type { Problem, TextField } from '../base/problem.ts'

export function problemInText(text: string, field: TextField, max: number, mayBeEmpty: boolean): Problem | null {
  if (text.length > max) return { kind: 'text.tooLong', field, max }
  if (!mayBeEmpty && text.trim() === '') return { kind: 'text.empty', field }
  return null
}

// Adding, changing and removing a line of a list: the same three steps for whatever the line holds.

import type { Problem } from '../base/problem.ts'

type LineAction<Facts> =
  | { readonly id: string; readonly facts: Facts }
  | { readonly id: string; readonly changes: Partial<Facts> }
  | { readonly id: string }

interface LineRules<Facts> {
  readonly lines: readonly (Facts & { readonly id: string })[]
  readonly max: number
  problemIn(facts: Facts): Problem | null
}

/** The first thing wrong, or null. */
export function problemInLine<Facts>(action: LineAction<Facts>, rules: LineRules<Facts>): Problem | null {
  const { lines, max, problemIn } = rules
  if ('facts' in action) return lines.length >= max ? { kind: 'list.full', max } : problemIn(action.facts)
  const present = lines.find(({ id }) => id === action.id)
  if (!present) return { kind: 'line.gone' }
  return 'changes' in action ? problemIn({ ...present, ...action.changes }) : null
}

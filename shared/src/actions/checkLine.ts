// Adding, changing and removing a line of a list: the same three steps for every noun.

import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { type AnyLineNoun, type LineAction, nounOfAction } from '../nouns/nouns.ts'
import type { Plan } from '../plan/plan.ts'
import { presentIn } from '../plan/present.ts'

type Facts = Readonly<Record<string, unknown>>

/** Accepted, with derived fields filled in. */
export function checkLine(plan: Plan, action: LineAction): Result<LineAction, Problem> {
  const noun = nounOfAction(action)
  const lines: readonly { readonly id: string }[] = plan[noun.list]
  const { part, most } = noun
  if ('facts' in action) {
    if (lines.length >= most) return refused({ kind: 'list.full', max: most })
    const facts = settled(noun, action.facts)
    const problem = part.problemIn(facts, presentIn(plan)) ?? toldBefore(noun, lines, facts)
    return problem ? refused(problem) : accepted({ ...action, facts } as LineAction)
  }
  const present = lines.find(({ id }) => id === action.id)
  if (!present) return refused({ kind: noun.gone })
  if (!('changes' in action)) return accepted(action)
  const facts = settled(noun, { ...present, ...action.changes })
  const problem = part.problemIn(facts, presentIn(plan))
  if (problem) return refused(problem)
  return accepted({ ...action, changes: withWhatFollows(present, action.changes, facts) } as LineAction)
}

/** What a list has only once, and has already. */
function toldBefore({ once }: AnyLineNoun, lines: readonly object[], facts: Facts): Problem | null {
  const own = once?.(facts) ?? null
  const isThere = own !== null && lines.some((line) => once?.(line as Facts) === own)
  return isThere ? { kind: 'choice.unknown' } : null
}

function settled({ part }: AnyLineNoun, facts: object): Facts {
  return part.settled ? part.settled(facts as Facts) : (facts as Facts)
}

/** The requested change and the derived fields: nothing else of the line is written. */
export function withWhatFollows<Changes extends object>(present: object, changes: Changes, facts: object): Changes {
  const before = present as Facts
  const follows = Object.entries(facts).filter(([key, value]) => before[key] !== value)
  return { ...changes, ...Object.fromEntries(follows) }
}

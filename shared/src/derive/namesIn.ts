// The people's names in a plan and its log, for removing one. Each once whatever its spelling, in alphabetical order.

import { nameKey } from '../base/name.ts'
import type { Plan } from '../plan/plan.ts'

interface Named {
  readonly name: string
}

export function namesIn(plan: Plan, log: readonly Named[]): string[] {
  const { knobs, answers, consents, placings, verdicts, remarks, votes, lead } = plan
  const people: (Named | null)[] = [
    ...knobs.flatMap(({ lastTurn, discussion }) => [lastTurn, discussion]),
    ...[answers, consents, placings, verdicts, remarks, votes, log].flat(),
    lead,
  ]
  const names = new Map<string, string>()
  for (const name of people.map((one) => one?.name.trim() ?? '')) {
    const key = nameKey(name)
    if (key !== '' && !names.has(key)) names.set(key, name)
  }
  return [...names.values()].sort((one, other) => one.localeCompare(other, 'nl'))
}

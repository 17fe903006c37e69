// The effects of a plan as chains: what each line comes from, and for every effect what was brought in and done before
// it. What a line points at may be gone: then it comes from the rest.

import { causesOf, type Effect, type EffectCause } from '../nouns/effect.ts'
import type { Plan } from '../plan/plan.ts'

type Chained = Pick<Plan, 'effects' | 'investments'>

/** What a line comes from, as far as it is in the plan; never itself. */
export function causesIn(plan: Chained, effect: Effect): readonly EffectCause[] {
  return causesOf(effect).filter((cause) => isIn(plan, cause) && idOf(cause) !== effect.id)
}

/** The id behind `effect.` or `investment.`, or the number of a knob. */
export function idOf(cause: EffectCause): string {
  return cause.slice(cause.indexOf('.') + 1)
}

function isIn({ effects, investments }: Chained, cause: EffectCause): boolean {
  if (cause.startsWith('knob.')) return true
  const lines: readonly { readonly id: string }[] = cause.startsWith('effect.') ? effects : investments
  return lines.some(({ id }) => id === idOf(cause))
}

export interface EffectRow {
  /** The last of the chain: an effect, or what nothing comes of yet. */
  readonly last: Effect
  readonly activities: readonly Effect[]
  /** Knobs, investments, and lines about what is brought in. */
  readonly brought: readonly EffectCause[]
}

/** One for each effect; then one for what leads to none, so that nothing people wrote is left out. */
export function effectRows(plan: Chained): readonly EffectRow[] {
  const rows: EffectRow[] = []
  const seen = new Set<string>()
  for (const kind of ['effect', 'activiteit', 'inbreng'] as const) {
    for (const last of plan.effects) {
      if (last.kind !== kind || (kind !== 'effect' && seen.has(last.id))) continue
      const row = rowOf(plan, last)
      rows.push(row)
      for (const one of [last, ...row.activities]) seen.add(one.id)
      for (const cause of row.brought) seen.add(idOf(cause))
    }
  }
  return rows
}

/** Walks back from a line; people may have drawn a circle. */
function rowOf(plan: Chained, last: Effect): EffectRow {
  const activities: Effect[] = []
  const brought: EffectCause[] = []
  const seen = new Set<string>([last.id])
  const toVisit = [...causesIn(plan, last)]
  for (let cause = toVisit.shift(); cause !== undefined; cause = toVisit.shift()) {
    const id = idOf(cause)
    const line = cause.startsWith('effect.') ? plan.effects.find((one) => one.id === id) : undefined
    if (seen.has(line ? id : cause)) continue
    seen.add(line ? id : cause)
    if (!line || line.kind === 'inbreng') brought.push(cause)
    else if (line.kind === 'activiteit') activities.push(line)
    if (line) toVisit.push(...causesIn(plan, line))
  }
  return { last, activities, brought }
}

// A plan ten times as large as case C, with prices that rise: for benchmarks of what is worked out and read.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'

const TIMES = 10

/** Ten times the costs and what is invested for them, by the same parties. */
export function tenfoldCaseC(): Plan {
  const plan = planFromTemplate('casus-c', 'Proef')
  const copies = <T extends { readonly id: string }>(items: readonly T[]) =>
    Array.from({ length: TIMES }, (_, copy) => items.map((item) => ({ ...item, id: `${item.id}-${copy}` }))).flat()
  const investments = copies(plan.investments).map((one, at) => {
    const copy = Math.floor(at / plan.investments.length)
    return { ...one, need: one.need && `${one.need}-${copy}`, indexed: one.per === 'year' }
  })
  const needs = copies(plan.needs).map((need) => ({ ...need, indexed: need.per === 'year' }))
  return { ...plan, workshop: { ...plan.workshop, indexation: 250 }, needs, investments }
}

// The variants that lie side by side, with their plans, for a file: what the tables made, or the moments that the facilitator
// chose. None when one of them cannot be had in a while: a file does not wait for a bad line.

import { tableInSentence } from '@draaitafel/shared/copy/nl/tables.ts'
import type { Variant } from '@draaitafel/shared/derive/variants.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { comparedMoments, tableLetters } from '@draaitafel/shared/plan/tables.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { fetchMoments } from '../../http/api.ts'
import { fetchPlanOfMoment } from './fetchPlanOfMoment.ts'

const WITHIN_MS = 8000

export async function fetchVariants(workshop: string, role: Role, plan: Plan): Promise<readonly Variant[]> {
  const moments = comparedMoments(plan)
  if (moments.length === 0) return []
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<readonly Variant[]>((resolve) => {
    timer = setTimeout(() => resolve([]), WITHIN_MS)
  })
  try {
    return await Promise.race([all(workshop, role, plan, moments), late])
  } catch {
    // The reader of plan files did not come: as without a line.
    return []
  } finally {
    clearTimeout(timer)
  }
}

async function all(workshop: string, role: Role, plan: Plan, moments: readonly string[]): Promise<readonly Variant[]> {
  const [names, ...found] = await Promise.all([
    plan.compared === '' ? new Map<string, string>() : namesOf(workshop, role),
    ...moments.map((moment) => fetchPlanOfMoment(workshop, role, moment)),
  ])
  const variants = found.flatMap((one, at): Variant[] => {
    const moment = moments[at] ?? ''
    const table = plan.compared === '' ? plan.tables.find((known) => known.moment === moment) : undefined
    const label = table ? tableInSentence(table.label) : (names.get(moment) ?? '')
    return one.ok ? [{ letter: table?.id ?? tableLetters[at] ?? 'A', label, plan: one.value }] : []
  })
  return variants.length === moments.length ? variants : []
}

async function namesOf(workshop: string, role: Role): Promise<ReadonlyMap<string, string>> {
  const list = await fetchMoments(workshop, role)
  return new Map(list.ok ? list.value.map(({ id, name }) => [id, name]) : [])
}

// The variants that lie side by side on every screen: what the tables made, or the moments that the facilitator chose.

import type { Variant } from '@draaitafel/shared/derive/variants.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { comparedMoments, tableLetters } from '@draaitafel/shared/plan/tables.ts'
import { useEffect, useMemo, useState } from 'react'
import { tablesText } from '../../copy/nlTables.ts'
import { fetchMoments } from '../../http/api.ts'
import { fetchPlanOfMoment } from '../../lead/moments/fetchPlanOfMoment.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'

export interface Variants {
  /** How many there are; 0: none lie side by side. */
  readonly count: number
  /** Null while they are being fetched. */
  readonly list: readonly Variant[] | null
  readonly areTables: boolean
  readonly failed: boolean
  readonly again: () => void
}

export function useVariants(): Variants {
  const tables = usePlan((plan) => plan.tables)
  const compared = usePlan((plan) => plan.compared)
  const moments = useMemo(() => comparedMoments({ tables, compared }), [tables, compared])
  const [attempt, setAttempt] = useState(0)
  const { plans, failed } = usePlansOf(moments, attempt)
  const names = useNames(compared !== '', attempt)
  const list = useMemo(() => {
    const found = moments.flatMap((moment, at): Variant[] => {
      const plan = plans.get(moment)
      const table = compared === '' ? tables.find((one) => one.moment === moment) : undefined
      const label = table ? tablesText.compare.table(table.label) : (names.get(moment) ?? '')
      return plan ? [{ letter: table?.id ?? tableLetters[at] ?? 'A', label, plan }] : []
    })
    return found.length === moments.length ? found : null
  }, [moments, plans, tables, compared, names])
  return {
    count: moments.length,
    list,
    areTables: compared === '',
    failed,
    again: () => setAttempt((count) => count + 1),
  }
}

/** A moment never changes: what was fetched once stays. */
function usePlansOf(moments: readonly string[], attempt: number) {
  const { id, role } = useWorkshop()
  const [plans, setPlans] = useState<ReadonlyMap<string, Plan>>(new Map())
  const [failed, setFailed] = useState(false)
  const missing = moments.filter((moment) => !plans.has(moment)).join(' ')
  useEffect(() => {
    if (missing === '') return
    let here = true
    setFailed(false)
    for (const moment of missing.split(' ')) {
      fetchPlanOfMoment(id, role, moment).then(
        (found) => {
          if (!here) return
          if (found.ok) setPlans((known) => new Map(known).set(moment, found.value))
          else setFailed(true)
        },
        () => here && setFailed(true),
      )
    }
    return () => {
      here = false
    }
  }, [id, role, missing, attempt])
  return { plans, failed }
}

function useNames(isNeeded: boolean, attempt: number): ReadonlyMap<string, string> {
  const { id, role } = useWorkshop()
  const compared = usePlan((plan) => plan.compared)
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    if (!isNeeded) return
    let here = true
    void fetchMoments(id, role).then((found) => {
      if (here && found.ok) setNames(new Map(found.value.map((moment) => [moment.id, moment.name])))
    })
    return () => {
      here = false
    }
  }, [id, role, isNeeded, compared, attempt])
  return names
}

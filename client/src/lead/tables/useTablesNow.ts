// Who is at each table of the group now, how far they are and how to come in: asked again every few seconds while the group is
// apart, because that is in the documents of other workshops. Without an answer what was known stays.

import type { TableNow } from '@draaitafel/shared/protocol/http.ts'
import { useEffect, useState } from 'react'
import { fetchTablesNow } from '../../http/tables.ts'
import { useConnection, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'

const ASK_AGAIN_MS = 5000

/** By letter; empty until the first answer. */
export function useTablesNow(): ReadonlyMap<string, TableNow> {
  const { id, role } = useWorkshop()
  const tables = usePlan((plan) => plan.tables)
  const hasLine = useConnection(({ offlineSince }) => offlineSince === null)
  const [now, setNow] = useState<ReadonlyMap<string, TableNow>>(new Map())
  // Not only every few seconds: also when the group splits, and when the line is back.
  useEffect(() => {
    if (!hasLine || tables.length === 0) return
    let here = true
    const ask = () =>
      void fetchTablesNow(id, role).then((answer) => {
        if (here && answer.ok) setNow(new Map(answer.value.tables.map((one) => [one.letter, one])))
      })
    ask()
    const again = setInterval(ask, ASK_AGAIN_MS)
    return () => {
      here = false
      clearInterval(again)
    }
  }, [id, role, tables, hasLine])
  return now
}

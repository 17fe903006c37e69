// The tables this browser was at, as they are now: a deleted one is removed from the list, and one whose links were
// renewed is marked as needing another link.

import { useCallback, useEffect, useState } from 'react'
import { askAccess } from '../http/api.ts'
import { clearTable } from '../opening/forgetTable.ts'
import { isSame, readVisits, type Visit } from '../store/visits.ts'

export interface VisitNow extends Visit {
  /** Why joining fails: the cookie of this browser, or a table unknown to this server. */
  readonly shut: 'renewed' | 'unknown' | null
}

export interface VisitsNow {
  readonly visits: readonly VisitNow[]
  /** Deleted for everyone, and therefore just removed from the list. */
  readonly gone: readonly Visit[]
  /** Read the list again: something was removed from it. */
  readonly refresh: () => void
}

export function useVisits(): VisitsNow {
  const [visits, setVisits] = useState(readVisits)
  const [shut, setShut] = useState<readonly (Visit & Pick<VisitNow, 'shut'>)[]>([])
  const [gone, setGone] = useState<readonly Visit[]>([])
  const refresh = useCallback(() => setVisits(readVisits()), [])
  useEffect(() => {
    let here = true
    for (const visit of readVisits()) {
      // Without an answer nothing changes: a dropped connection deletes nothing.
      void askAccess(visit.workshop, visit.role).then((answer) => {
        if (!here || answer.ok) return
        const { status } = answer.problem
        const why = status === 401 ? 'renewed' : status === 404 ? 'unknown' : null
        if (why) setShut((before) => [...before, { ...visit, shut: why }])
        // Only workshops known to be deleted are removed: a server on another folder knows none of them, and their
        // copies are here.
        if (status !== 410) return
        clearTable(visit)
        setGone((before) => [...before, visit])
        refresh()
      })
    }
    return () => {
      here = false
    }
  }, [refresh])
  return {
    visits: visits.map((visit) => ({ ...visit, shut: shut.find((one) => isSame(one, visit))?.shut ?? null })),
    gone,
    refresh,
  }
}

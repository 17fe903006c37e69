// The tables this browser was at, as they are now: a deleted one leaves the list, and of one whose links were renewed it is
// known that another link is needed.

import { useCallback, useEffect, useState } from 'react'
import { clearTable } from '../../forgetTable.ts'
import { askAccess } from '../../http/api.ts'
import { isSame, readVisits, type Visit } from '../../store/visits.ts'

export interface VisitNow extends Visit {
  /** By the cookie of this browser one does not come in any more. */
  readonly isShut: boolean
}

export interface VisitsNow {
  readonly visits: readonly VisitNow[]
  /** Deleted for everyone, and so taken out of the list just now. */
  readonly gone: readonly Visit[]
  /** Read the list again: something was taken out of it. */
  readonly refresh: () => void
}

export function useVisits(): VisitsNow {
  const [visits, setVisits] = useState(readVisits)
  const [shut, setShut] = useState<readonly Visit[]>([])
  const [gone, setGone] = useState<readonly Visit[]>([])
  const refresh = useCallback(() => setVisits(readVisits()), [])
  useEffect(() => {
    let here = true
    for (const visit of readVisits()) {
      // Without an answer it stays as it was: a line that drops deletes nothing.
      void askAccess(visit.workshop, visit.role).then((answer) => {
        if (!here || answer.ok) return
        const { status } = answer.problem
        if (status === 401) return setShut((before) => [...before, visit])
        if (status !== 404 && status !== 410) return
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
    visits: visits.map((visit) => ({ ...visit, isShut: shut.some((one) => isSame(one, visit)) })),
    gone,
    refresh,
  }
}

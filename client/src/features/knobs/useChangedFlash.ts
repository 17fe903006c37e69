// For a moment after someone else's turn: the kind of party that did it. Fades with the row's ring (DESIGN.md §6).

import type { PartyKind } from '@draaitafel/shared/model/partyKinds.ts'
import type { KnobState } from '@draaitafel/shared/plan/knobState.ts'
import { useEffect, useRef, useState } from 'react'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'

const FLASH_MS = 1_200

export function useChangedFlash(state: KnobState): PartyKind | null {
  const { seat } = useWorkshop()
  const [changedBy, setChangedBy] = useState<PartyKind | null>(null)
  const { lastTurn } = state
  const kind = usePlan((plan) => plan.parties.find(({ id }) => id === lastTurn?.party)?.kind ?? null)
  const seen = useRef(lastTurn?.at)

  useEffect(() => {
    const isNew = seen.current !== lastTurn?.at
    seen.current = lastTurn?.at
    const mine = lastTurn?.party === seat.party && lastTurn?.name === seat.name
    if (!isNew || mine || kind === null) return
    setChangedBy(kind)
    const fade = setTimeout(() => setChangedBy(null), FLASH_MS)
    return () => clearTimeout(fade)
  }, [lastTurn, kind, seat])

  return changedBy
}

// For a moment after someone else's turn: the kind of party that made it. Fades with the row's ring.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { PartyKind } from '@draaitafel/shared/model/partyKinds.ts'
import { useEffect, useState } from 'react'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

const FLASH_MS = 1_200

export interface Flash {
  /** Null for a facilitator, or a removed party: then the ring is in ink. */
  readonly kind: PartyKind | null
}

export function useChangedFlash(number: KnobNumber): Flash | null {
  const { planStore } = useWorkshop()
  const [flash, setFlash] = useState<Flash | null>(null)

  useEffect(() => {
    let fade: ReturnType<typeof setTimeout> | undefined
    const stop = planStore.subscribe(({ plan, lastBy }, before) => {
      const turn = plan.knobs[number - 1]?.lastTurn
      // The previous plan was empty: the document has only just loaded, nobody turned anything.
      const isNews = lastBy === 'others' && before.plan.parties.length > 0
      if (!isNews || !turn || turn.at === before.plan.knobs[number - 1]?.lastTurn?.at) return
      clearTimeout(fade)
      setFlash({ kind: plan.parties.find(({ id }) => id === turn.party)?.kind ?? null })
      fade = setTimeout(() => setFlash(null), FLASH_MS)
    })
    return () => {
      clearTimeout(fade)
      stop()
    }
  }, [planStore, number])

  return flash
}

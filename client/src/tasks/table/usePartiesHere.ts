// How many people of each party are at the table, with me.

import { useMemo } from 'react'
import { useOthersHere } from '../../people/parties/people.ts'
import { type PartyHere, peopleByParty } from '../../projector/peopleByParty.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'

export function usePartiesHere(): readonly PartyHere[] {
  const { role, seat } = useWorkshop()
  const parties = usePlan((plan) => plan.parties)
  const others = useOthersHere()
  return useMemo(
    () => peopleByParty(parties, role === 'participant' ? [...others, { party: seat.party }] : others),
    [parties, others, role, seat.party],
  )
}

// For the facilitator: more choices than distinguishable people. One browser is one choice, so someone who chose on
// two devices counts twice; and someone who chose and left is no longer there.

import { nameKey } from '@draaitafel/shared/base/name.ts'
import type { Round } from '@draaitafel/shared/nouns/round.ts'
import { personKey } from '@draaitafel/shared/plan/person.ts'
import { useEffect, useState } from 'react'
import { countVotes } from '../../http/api.ts'
import { usePeers, useWorkshop } from '../../store/WorkshopContext.tsx'
import { useChosenCount } from './useChosenCount.ts'

/** Null while there are no more choices than people; a party counts as one, however many people it has. */
export function useSurplus(round: Round): { readonly choices: number; readonly people: number } | null {
  const { id, role } = useWorkshop()
  const { chosen, people: screens } = useChosenCount(round)
  const [choices, setChoices] = useState(0)
  // The same name for the same party may be one person on two devices; without a name each screen counts.
  const people = usePeers(({ peers }) => {
    const sitting = peers.filter(({ role }) => role === 'participant')
    const named = sitting.filter(({ name }) => nameKey(name) !== '')
    return sitting.length - named.length + new Set(named.map(personKey)).size
  })
  useEffect(() => {
    if (role !== 'facilitator' || round.voters !== 'persoon') return
    let here = true
    void countVotes(id, round.id).then((answer) => here && answer.ok && setChoices(answer.value.choices))
    return () => {
      here = false
    }
    // Asked again when someone chose, joined or left.
  }, [id, role, round.id, round.voters, chosen, screens])
  return choices > people ? { choices, people } : null
}

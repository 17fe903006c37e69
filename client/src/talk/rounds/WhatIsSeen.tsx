// What everyone will see with my choice. Asked before one chooses, and not after: with one person a party, the party is a name.

import { text } from '../../copy/nl.ts'
import { usePeers, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import styles from './Rounds.module.css'
import type { Seen } from './useOwnVote.ts'

export function WhatIsSeen({ seen, onChange }: { readonly seen: Seen; readonly onChange: (seen: Seen) => void }) {
  const { seat } = useWorkshop()
  const party = usePlan((plan) => plan.parties.find(({ id }) => id === seat.party)?.name ?? '')
  const isOnlyOne = usePeers(({ peers }) => !peers.some((peer) => peer.party === seat.party))
  return (
    <>
      <Choice
        label={text.rounds.visible}
        hint={text.rounds.visibleHint}
        value={seen}
        options={[
          { value: 'party', label: party },
          ...(seat.name === '' ? [] : [{ value: 'person' as const, label: text.rounds.asPerson(seat.name, party) }]),
          { value: 'nobody', label: text.rounds.asNobody },
        ]}
        onChange={onChange}
      />
      {isOnlyOne && seen === 'party' && <p className={styles.hint}>{text.rounds.onlyOne(party)}</p>}
    </>
  )
}

// Who is here, by party: a token with the number of people, and an outline for a missing party. Names on request.

import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import type { Peer } from '../../store/peersStore.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { useFitting } from '../../ui/useFitting.ts'
import { PartyToken } from '../parties/PartyToken.tsx'
import { peopleOf, useOthersHere } from '../parties/people.ts'
import styles from './PresenceBar.module.css'

/** With more of them there is no space left for the name of the workshop. */
const MOST = 6

export function PresenceBar() {
  const { view, seat } = useWorkshop()
  const parties = usePlan((plan) => plan.parties)
  const peers = useOthersHere()
  const present = useMemo(() => countByParty(parties, peers, seat.party, seat.name), [parties, peers, seat])
  const people = peers.length + 1
  // Replacing a single party by "+1" would say less.
  const most = present.length > MOST + 1 ? MOST : present.length
  const { row, fitting } = useFitting<HTMLSpanElement>(present.length)
  return (
    <button
      type="button"
      className={styles.bar}
      title={present.map(({ title }) => title).join('\n')}
      onClick={() => view.setState({ dialog: { kind: 'parties' } })}
    >
      <span className="sr">
        {text.presence.summary(
          people,
          present.filter(({ count }) => count > 0).map(({ party, count }) => `${party.name} ${count}`),
        )}
      </span>
      <span ref={row} className={`fits ${styles.tokens}`} aria-hidden="true">
        {present.slice(0, most).map(({ party, count }) => (
          <span key={party.id} className={styles.party}>
            <PartyToken kind={party.kind} empty={count === 0 && !party.atTable} />
            {count > 0 || party.atTable ? (
              <span>{count}</span>
            ) : (
              <span className={styles.seat}>{text.parties.emptyChairShort}</span>
            )}
          </span>
        ))}
        <span className={styles.party} data-rest>
          <b className={styles.rest}>+{present.length - fitting}</b>
        </span>
      </span>
    </button>
  )
}

interface Present {
  readonly party: Party
  readonly count: number
  readonly title: string
}

function countByParty(
  parties: readonly Party[],
  peers: readonly Peer[],
  ownParty: string | null,
  ownName: string,
): Present[] {
  return parties.map((party) => {
    const names = peopleOf(party.id, peers, { party: ownParty, name: ownName })
    return { party, count: names.length, title: `${party.name}: ${names.join(', ') || text.presence.nobody}` }
  })
}

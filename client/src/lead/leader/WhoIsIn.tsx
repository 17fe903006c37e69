// For the facilitator: everyone who joined, by party: busy, done with the step, or away and since when.

import { formatTime } from '@draaitafel/shared/copy/nl/format.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { text } from '../../copy/nl.ts'
import { aroundText } from '../../copy/nlAround.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useReadyKey } from '../../pieces/useTaskNow.ts'
import { type Attendee, attendeeKey } from '../../store/attendance.ts'
import { usePeers, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './Lead.module.css'

export function WhoIsIn() {
  const { attendance } = useWorkshop()
  const everyone = useStore(attendance, (state) => state.people)
  const parties = usePlan((plan) => plan.parties)
  // People of a removed party are in no line below, and are not counted.
  const people = everyone.filter((one) => parties.some(({ id }) => id === one.party))
  const gone = people.filter(({ goneSince }) => goneSince !== null).length
  const asked = useReadyKey()
  const ready = usePeers(
    useShallow(({ peers }) => (asked === null ? [] : peers.filter((peer) => peer.ready === asked).map(attendeeKey))),
  )
  const stateOf = ({ key, goneSince }: Attendee) => {
    if (goneSince !== null) return <strong>{aroundText.who.gone(formatTime(goneSince))}</strong>
    if (asked === null) return aroundText.who.here
    return ready.includes(key) ? aroundText.who.ready : aroundText.who.busy
  }
  return (
    <details className={styles.fold}>
      <summary>{aroundText.who.summary(people.length - gone, gone)}</summary>
      {people.length === 0 && <p>{aroundText.who.nobody}</p>}
      <ul className={styles.people}>
        {parties.map((party) => (
          <PartyPeople
            key={party.id}
            party={party}
            people={people.filter((one) => one.party === party.id)}
            stateOf={stateOf}
          />
        ))}
      </ul>
    </details>
  )
}

interface PartyPeopleProps {
  readonly party: Party
  readonly people: readonly Attendee[]
  readonly stateOf: (person: Attendee) => ReactNode
}

function PartyPeople({ party, people, stateOf }: PartyPeopleProps) {
  if (people.length === 0) return null
  return (
    <li>
      <PartyToken kind={party.kind} empty={!party.atTable} />
      <span>
        <b>{party.name}</b>
        <ul>
          {people.map((person) => (
            <li key={person.key}>
              {person.name || text.presence.nameless}: {stateOf(person)}
            </li>
          ))}
        </ul>
      </span>
    </li>
  )
}

// For who leads: everyone who came in, by party: busy, done with the step, or gone and since when.

import { formatTime } from '@draaitafel/shared/copy/nl/format.ts'
import type { Party } from '@draaitafel/shared/plan/party.ts'
import { useStore } from 'zustand'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { type Attendee, attendeeKey } from '../../store/attendance.ts'
import { usePeers, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { PartyToken } from '../parties/PartyToken.tsx'
import { useStepNow } from '../script/useStepNow.ts'
import styles from './Lead.module.css'

export function WhoIsIn() {
  const { attendance } = useWorkshop()
  const everyone = useStore(attendance, (state) => state.people)
  const parties = usePlan((plan) => plan.parties)
  // Who sat with a party that was taken out stands in no line below, and is not counted.
  const people = everyone.filter((one) => parties.some(({ id }) => id === one.party))
  const gone = people.filter(({ goneSince }) => goneSince !== null).length
  return (
    <details className={styles.fold}>
      <summary>{lead.who.summary(people.length - gone, gone)}</summary>
      {people.length === 0 && <p>{lead.who.nobody}</p>}
      <ul className={styles.people}>
        {parties.map((party) => (
          <PartyPeople key={party.id} party={party} people={people.filter((one) => one.party === party.id)} />
        ))}
      </ul>
    </details>
  )
}

function PartyPeople({ party, people }: { readonly party: Party; readonly people: readonly Attendee[] }) {
  if (people.length === 0) return null
  return (
    <li>
      <PartyToken kind={party.kind} empty={!party.atTable} />
      <span>
        <b>{party.name}</b>
        <ul>
          {people.map((person) => (
            <li key={person.key}>
              {person.name || text.presence.nameless}: <State person={person} />
            </li>
          ))}
        </ul>
      </span>
    </li>
  )
}

function State({ person }: { readonly person: Attendee }) {
  const now = useStepNow()
  const step = now?.step.id ?? null
  const isReady = usePeers(
    ({ peers }) => step !== null && peers.some((peer) => attendeeKey(peer) === person.key && peer.ready === step),
  )
  if (person.goneSince !== null) return <strong>{lead.who.gone(formatTime(person.goneSince))}</strong>
  if (step === null) return lead.who.here
  return isReady ? lead.who.ready : lead.who.busy
}

// Party by party who is done with what the table does now: how far they are, never what they chose.

import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useReadyKey } from '../../pieces/useTaskNow.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './ReadyParties.module.css'
import { type PartyReady, useReady } from './useReady.ts'

const words = dialogText.ready

export function ReadyParties() {
  const key = useReadyKey()
  const parties = usePlan((plan) => plan.parties)
  const { byParty } = useReady(key ?? '')
  return (
    <ul className={styles.parties}>
      {parties.map((party) => (
        <PartyLine key={party.id} party={party} of={byParty.get(party.id)} />
      ))}
    </ul>
  )
}

function PartyLine({ party, of }: { readonly party: Party; readonly of: PartyReady | undefined }) {
  const isReady = of !== undefined && of.ready === of.people
  return (
    <li>
      <PartyToken kind={party.kind} empty={!party.atTable} />
      <span>{party.name}</span>
      <em data-ready={isReady || undefined}>
        {isReady && <Icon name="check" />}
        {sayReady(party, of)}
      </em>
    </li>
  )
}

function sayReady({ atTable }: Party, of: PartyReady | undefined): string {
  if (!of) return atTable ? words.nobody : words.emptyChair
  if (of.ready === of.people) return words.done
  return of.people === 1 || of.ready === 0 ? words.busy : text.script.ready(of.ready, of.people)
}

// A card is picked up: which party gets it? Those the model names first, the others as the group's own addition.

import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { isNamedForSource, type SourceNumber } from '@draaitafel/shared/model/sources.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { useEffect, useRef } from 'react'
import { text } from '../copy/nl.ts'
import { lead } from '../copy/nlLead.ts'
import { useHand } from '../gestures/useHand.ts'
import { useLaneTotal } from '../money/lanes/laneTotal.ts'
import { PartyToken } from '../people/parties/PartyToken.tsx'
import { usePartyLock } from '../pieces/locks/useLocks.ts'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { toTop } from '../ui/toTop.ts'
import styles from './Phone.module.css'

export function PhoneGive({ source }: { readonly source: SourceNumber }) {
  const { layBack } = useHand()
  const { seat } = useWorkshop()
  const inOrder = usePlan((plan) => plan.parties)
  const parties = inOrder.toSorted((one, other) => Number(other.id === seat.party) - Number(one.id === seat.party))
  const top = useRef<HTMLDivElement>(null)
  // The list of cards, of which one was picked low down, made room for another page.
  useEffect(() => toTop(top.current), [])
  const fits = parties.filter((party) => isNamedForSource(source, party.kind))
  const others = parties.filter((party) => !isNamedForSource(source, party.kind))
  return (
    <div ref={top} className={styles.give}>
      <div className={styles.inHand}>
        <span className={styles.numeral}>{source}</span>
        <span>
          <b>{sourceCopy[source].shortName}</b>
          <small>{sourceCopy[source].meaning}</small>
        </span>
      </div>
      <h2>{text.investment.where}</h2>
      {fits.length > 0 && <Parties title={text.investment.fits} parties={fits} fits />}
      {others.length > 0 && <Parties title={text.investment.extra} parties={others} fits={false} />}
      <p className={styles.handBar}>
        <span>{text.investment.inHand(source)}</span>
        <button type="button" className="btn" onClick={layBack}>
          {text.investment.layBack}
        </button>
      </p>
    </div>
  )
}

interface PartiesProps {
  readonly title: string
  readonly parties: readonly Party[]
  readonly fits: boolean
}

function Parties({ title, parties, fits }: PartiesProps) {
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {parties.map((party) => (
          <PartyChoice key={party.id} party={party} fits={fits} />
        ))}
      </ul>
    </section>
  )
}

function PartyChoice({ party, fits }: { readonly party: Party; readonly fits: boolean }) {
  const { putDown } = useHand()
  const total = useLaneTotal(party.id).join(', ')
  const lock = usePartyLock(party.id)
  return (
    <li>
      <button type="button" className={styles.line} onClick={() => putDown(party.id)}>
        <span className="sr">{text.parties.dropName(party.name, fits)}</span>
        <PartyToken kind={party.kind} empty={!party.atTable} />
        <span aria-hidden="true">
          <b>{party.name}</b>
          <small>{lock ? lead.locks.partyFixed(lock) : total}</small>
        </span>
        <Icon name="right" />
      </button>
    </li>
  )
}

// One lane per party with its contributions, and a place to put a card while one is picked up.

import { laneLine } from '@draaitafel/shared/copy/nl/overYears.ts'
import { ownFirst } from '@draaitafel/shared/derive/lens.ts'
import { isNamedForSource } from '@draaitafel/shared/model/sources.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { type KeyboardEvent, useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { focusCard } from '../../gestures/focusCard.ts'
import { useDropLane } from '../../gestures/investmentDrag.tsx'
import { useHand } from '../../gestures/useHand.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { usePartyLock } from '../../pieces/locks/useLocks.ts'
import { usePeers, usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { InvestmentChip } from '../investments/InvestmentChip.tsx'
import { useLaneTotal } from './laneTotal.ts'
import styles from './PartyLanes.module.css'
import { YearStrip } from './YearStrip.tsx'

export function PartyLanes() {
  const all = usePlan((plan) => plan.parties)
  const lens = useView((state) => state.lens)
  const parties = useMemo(() => ownFirst(all, lens, ({ id }, party) => id === party), [all, lens])
  const { view } = useWorkshop()
  return (
    <ul className={styles.lanes} aria-label={text.parties.lanes}>
      {parties.map((party) => (
        <PartyLane key={party.id} party={party} own={party.id === lens} />
      ))}
      {parties.length === 0 && (
        <li className={styles.none}>
          {text.parties.none}{' '}
          <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'parties' } })}>
            {text.parties.add}
          </button>
        </li>
      )}
    </ul>
  )
}

function PartyLane({ party, own: isOwn }: { readonly party: Party; readonly own: boolean }) {
  const all = usePlan((plan) => plan.investments)
  const own = useMemo(() => all.filter((investment) => investment.party === party.id), [all, party.id])
  const hand = useView((view) => view.hand)
  const { ref, isOver } = useDropLane(party.id)
  const carriedAbove = usePeers(({ peers }) => peers.some(({ above }) => above === party.id))
  const fits = hand !== null && isNamedForSource(hand.source, party.kind)
  const total = useLaneTotal(party.id)
  const shown = useLaneTotal(party.id, laneLine)
  const lock = usePartyLock(party.id)
  const leads = useWorkshop().role === 'facilitator'
  return (
    <li
      ref={ref}
      className={styles.lane}
      data-party={party.kind}
      data-own={isOwn || undefined}
      data-hot={isOver || undefined}
      data-can={fits || undefined}
      data-carried={carriedAbove || undefined}
      aria-label={text.parties.laneName(party.name, total.join(', '), own.length)}
    >
      <span className={styles.party}>
        <PartyToken kind={party.kind} empty={!party.atTable} />
        <span>
          <b>
            {party.name}
            {lock && (
              <span className={styles.fixed} title={lead.locks.partyFixed(lock)}>
                <Icon name="lock" />
                <span className="sr">, {lead.locks.fixed}</span>
              </span>
            )}
          </b>
          {shown.map((line) => (
            <span key={line} className={styles.total} title={total.join(', ')}>
              {line}
            </span>
          ))}
        </span>
      </span>
      <ul className={styles.chips}>
        {own.map((investment) => (
          <InvestmentChip key={investment.id} investment={investment} kind={party.kind} />
        ))}
        {hand && (lock === null || leads) && (
          <li>
            <DropButton party={party} fits={fits} isOver={isOver} />
          </li>
        )}
      </ul>
      <YearStrip investments={own} />
    </li>
  )
}

function DropButton({
  party,
  fits,
  isOver,
}: {
  readonly party: Party
  readonly fits: boolean
  readonly isOver: boolean
}) {
  const { view } = useWorkshop()
  const { putDown, layBack } = useHand()
  const handleKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (event.key === 'Escape') {
      event.preventDefault()
      const { hand } = view.getState()
      layBack()
      if (hand) focusCard(hand.source)
    }
    if (step === undefined) return
    event.preventDefault()
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-drop]')]
    buttons[(buttons.indexOf(event.currentTarget) + step + buttons.length) % buttons.length]?.focus()
  }
  return (
    <button
      type="button"
      className={styles.drop}
      data-drop={fits ? 'fits' : 'extra'}
      aria-label={text.parties.dropName(party.name, fits)}
      onClick={() => putDown(party.id)}
      onKeyDown={handleKey}
    >
      {isOver ? text.parties.dropNow : text.parties.dropHere}
    </button>
  )
}

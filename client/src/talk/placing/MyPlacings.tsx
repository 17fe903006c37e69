// The parties one by one, each with where I placed it: one is open at a time, and the next one I have not placed
// opens by itself.

import { stepWords } from '@draaitafel/shared/copy/nl/placing.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import type { Placing } from '@draaitafel/shared/nouns/placing.ts'
import { placingOf } from '@draaitafel/shared/plan/placing.ts'
import { useEffect, useRef } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './MyPlacings.module.css'
import { PlacingForm } from './PlacingForm.tsx'

interface MyPlacingsProps {
  /** Party id; null: none is open. */
  readonly open: string | null
  readonly onOpen: (party: string | null) => void
}

export function MyPlacings({ open, onOpen }: MyPlacingsProps) {
  const { seat } = useWorkshop()
  const parties = usePlan((plan) => plan.parties)
  const placings = usePlan((plan) => plan.placings)
  const list = useRef<HTMLOListElement>(null)
  const focusOn = useRef<string | null>(null)
  const mineOf = ({ id }: Party) => placingOf(placings, id, seat) ?? null
  const count = parties.filter(mineOf).length

  // The pressed button disappeared with its form: the focus moves to the next party, or stays at the last.
  useEffect(() => {
    if (focusOn.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-about="${focusOn.current}"]`)?.focus()
    focusOn.current = null
  }, [open])

  const goOn = (from: Party) => {
    const after = [...parties, ...parties].slice(parties.indexOf(from) + 1)
    const next = after.find((party) => party !== from && mineOf(party) === null)
    focusOn.current = (next ?? from).id
    onOpen(next?.id ?? null)
  }

  return (
    <section className={styles.mine} aria-label={dialogText.placing.mine}>
      <h3>{dialogText.placing.mine}</h3>
      <p className={styles.count}>
        {dialogText.placing.count(count, parties.length)}
        {seat.name === '' && ` ${dialogText.placing.nameless}`}
      </p>
      <ol ref={list}>
        {parties.map((party) => (
          <li key={party.id} className={styles.party}>
            <button
              type="button"
              className={styles.head}
              data-about={party.id}
              aria-expanded={open === party.id}
              onClick={() => onOpen(open === party.id ? null : party.id)}
            >
              <PartyToken kind={party.kind} empty={!party.atTable} />
              <b>{party.name}</b>
              <span>{mineWords(mineOf(party))}</span>
              <Icon name="down" />
            </button>
            {open === party.id && <PlacingForm party={party} mine={mineOf(party)} onDone={() => goOn(party)} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function mineWords(mine: Placing | null): string {
  return mine
    ? dialogText.placing.placed(stepWords[mine.interest], stepWords[mine.influence])
    : dialogText.placing.notPlaced
}

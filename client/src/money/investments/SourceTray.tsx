// The ten source cards. Pick one up by dragging, by a tap or with Enter or Space; then choose a lane.

import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { type SourceNumber, sourceNumbers } from '@draaitafel/shared/model/sources.ts'
import type { KeyboardEvent } from 'react'
import { text } from '../../copy/nl.ts'
import { useDragSource } from '../../gestures/investmentDrag.tsx'
import { useHand } from '../../gestures/useHand.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useMayWrite, usePeers, usePlan, useSealed, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { SourceFace } from './SourceFace.tsx'
import styles from './SourceTray.module.css'

export function SourceTray() {
  return (
    <div className={styles.tray}>
      <h2 className={styles.title}>
        {text.investment.title} <span>{text.investment.trayHint}</span>
      </h2>
      <ul className={styles.cards}>
        {sourceNumbers.map((source) => (
          <SourceCard key={source} source={source} />
        ))}
      </ul>
    </div>
  )
}

function SourceCard({ source }: { readonly source: SourceNumber }) {
  const { pickUp, layBack } = useHand()
  const { view, role } = useWorkshop()
  const isSealed = useSealed()
  const mayWrite = useMayWrite({ area: 'geld' })
  const inHand = useView(({ hand }) => hand?.kind === 'card' && hand.source === source)
  const drag = useDragSource(`card-${source}`, { kind: 'card', source }, mayWrite)
  const press = () => {
    // Said and not silently refused: what can be done with an idea all the same.
    if (isSealed && role !== 'viewer' && role !== 'reader') return view.setState({ dialog: { kind: 'proposal' } })
    if (!mayWrite) return
    if (inHand) layBack()
    else pickUp({ kind: 'card', source })
  }
  const handleKey = (event: KeyboardEvent) => {
    if (!inHand) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowRight') {
      event.preventDefault()
      firstDropButton()?.focus()
    }
  }
  return (
    <li ref={drag.ref} className={`${styles.card} ${inHand ? styles.lifted : ''}`} data-source={source}>
      <button
        type="button"
        aria-pressed={inHand}
        aria-disabled={!mayWrite || undefined}
        title={sourceCopy[source].meaning}
        onClick={press}
        onKeyDown={handleKey}
        {...drag.handlers}
      >
        <span className="sr">{text.investment.cardName(source, sourceCopy[source].shortName)}</span>
        <SourceFace source={source} />
        <CarriedBy source={source} />
      </button>
    </li>
  )
}

/** Someone else is carrying this card right now. */
function CarriedBy({ source }: { readonly source: SourceNumber }) {
  const peer = usePeers(({ peers }) => peers.find((one) => one.carrying === source) ?? null)
  const party = usePlan((plan) => plan.parties.find(({ id }) => id === peer?.party) ?? null)
  if (!party) return null
  return (
    <span className={styles.carried}>
      <PartyToken kind={party.kind} name={text.investment.carriedBy(party.name)} />
    </span>
  )
}

/** The lanes are other components; a picked-up card finds the first place to put it by an attribute in the page. */
function firstDropButton(): HTMLButtonElement | null {
  return (
    document.querySelector<HTMLButtonElement>('[data-drop="fits"]') ??
    document.querySelector<HTMLButtonElement>('[data-drop]')
  )
}

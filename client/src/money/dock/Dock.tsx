// The money half of the board: open with tray, lanes and coverage, or folded to one row so that the dials can grow.

import { laneLine } from '@draaitafel/shared/copy/nl/overYears.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import type { CSSProperties } from 'react'
import { text } from '../../copy/nl.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { Part } from '../../people/problems/Part.tsx'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useFitting } from '../../ui/useFitting.ts'
import { CoverageStrip } from '../coverage/CoverageStrip.tsx'
import { SourceTray } from '../investments/SourceTray.tsx'
import { useLaneTotal } from '../lanes/laneTotal.ts'
import { PartyLanes } from '../lanes/PartyLanes.tsx'
import styles from './Dock.module.css'

export function Dock() {
  const { view } = useWorkshop()
  const folded = useView(({ dock }) => dock === 'folded')
  const { firstYear, lastYear } = usePlan((plan) => plan.workshop)
  const years = { '--years': lastYear - firstYear + 1 } as CSSProperties
  return (
    <section
      className={`${styles.dock} ${folded ? styles.folded : ''}`}
      style={years}
      aria-label={text.board.investments}
      data-ring
    >
      <button
        type="button"
        className={`btn ${folded ? '' : 'icon-only'} ${styles.fold}`}
        aria-expanded={!folded}
        aria-label={text.board.investments}
        title={folded ? undefined : text.board.foldDock}
        onClick={() => view.setState({ dock: folded ? 'open' : 'folded' })}
      >
        <Icon name={folded ? 'up' : 'down'} />
        {folded && text.board.investments}
      </button>
      {folded ? (
        <Part>
          <Sums />
        </Part>
      ) : (
        <>
          <div className={styles.tray}>
            <Part>
              <SourceTray />
            </Part>
          </div>
          <div className={styles.lanes}>
            <Part>
              <PartyLanes />
            </Part>
          </div>
        </>
      )}
      <div className={styles.cover}>
        <Part>
          <CoverageStrip folded={folded} />
        </Part>
      </div>
    </section>
  )
}

function Sums() {
  const parties = usePlan((plan) => plan.parties)
  const { row, fitting } = useFitting<HTMLUListElement>(parties.length)
  return (
    <ul ref={row} className={`fits ${styles.sums}`}>
      {parties.map((party) => (
        <Sum key={party.id} party={party} />
      ))}
      <li data-rest aria-hidden="true">
        +{parties.length - fitting}
      </li>
    </ul>
  )
}

function Sum({ party }: { readonly party: Party }) {
  const total = useLaneTotal(party.id)
  const shown = useLaneTotal(party.id, laneLine)
  return (
    <li title={total.join(', ')}>
      <PartyToken kind={party.kind} empty={!party.atTable} name={party.name} />
      {shown}
    </li>
  )
}

// The table half of the board: open with tray, lanes and coverage, or folded to one row so that the dials can grow.

import { yearsBetween } from '@draaitafel/shared/base/years.ts'
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { laneTotals } from '@draaitafel/shared/derive/coverage.ts'
import type { CSSProperties } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { CoverageStrip } from '../coverage/CoverageStrip.tsx'
import { SourceTray } from '../investments/SourceTray.tsx'
import { PartyLanes } from '../parties/PartyLanes.tsx'
import { PartyToken } from '../parties/PartyToken.tsx'
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
    >
      <button
        type="button"
        className={`btn ${folded ? '' : 'icon-only'} ${styles.fold}`}
        aria-expanded={!folded}
        aria-label={folded ? text.board.investments : text.board.foldDock}
        title={folded ? undefined : text.board.foldDock}
        onClick={() => view.setState({ dock: folded ? 'open' : 'folded' })}
      >
        <Icon name={folded ? 'up' : 'down'} />
        {folded && text.board.investments}
      </button>
      {folded ? (
        <Sums years={yearsBetween(firstYear, lastYear)} />
      ) : (
        <>
          <SourceTray />
          <PartyLanes />
        </>
      )}
      <CoverageStrip folded={folded} />
    </section>
  )
}

function Sums({ years }: { readonly years: readonly number[] }) {
  const parties = usePlan((plan) => plan.parties)
  const investments = usePlan((plan) => plan.investments)
  return (
    <ul className={styles.sums}>
      {parties.map((party) => (
        <li key={party.id}>
          <PartyToken kind={party.kind} empty={!party.atTable} name={party.name} />
          {formatEuro(laneTotals(investments, party.id, years).perYearCents)}
        </li>
      ))}
    </ul>
  )
}

// Who pays against where the value lands; beside it the start and what stays, apart, and the money that stops before its cost.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { landingWords } from '@draaitafel/shared/copy/nl/landing.ts'
import { lastingGapSentence, startGapSentence } from '@draaitafel/shared/copy/nl/lastingGap.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import type { Landing } from '@draaitafel/shared/derive/landing.ts'
import { gapsOf } from '@draaitafel/shared/derive/lastingGap.ts'
import { stopsEarly } from '@draaitafel/shared/derive/stopsEarly.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { useMemo } from 'react'
import { tableText } from '../../copy/nlMoneyTable.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { LandingMatrix } from '../landing/LandingMatrix.tsx'
import styles from './LandingView.module.css'

export function LandingView({ landing }: { readonly landing: Landing }) {
  const plan = usePlan((whole) => whole)
  const coverage = useMemo(() => coverageOf(plan), [plan])
  const gaps = gapsOf(coverage, plan.workshop)
  const said = [startGapSentence(gaps), lastingGapSentence(gaps)].filter(Boolean)
  const stops = plan.investments
    .filter((one) => stopsEarly(coverage, one))
    .toSorted((one, other) => (one.until ?? 0) - (other.until ?? 0))
  return (
    <div className={styles.view}>
      <section className={styles.matrix} aria-label={landingWords.title}>
        <h3>{landingWords.title}</h3>
        {landing.rows.length > 0 && <LandingMatrix landing={landing} />}
        <p className={styles.note}>
          {landingWords.note} {landingWords.ours}
        </p>
      </section>
      <section className={styles.beside}>
        <h3>{tableText.gaps}</h3>
        {said.length === 0 && <p>{tableText.noGaps}</p>}
        {said.map((sentence) => (
          <p key={sentence} className={styles.gap}>
            {sentence}
          </p>
        ))}
        <h3>{tableText.stops}</h3>
        {stops.length === 0 && <p>{tableText.noStops}</p>}
        <ul className={styles.stops}>
          {stops.map((one) => (
            <Stop key={one.id} money={one} />
          ))}
        </ul>
      </section>
    </div>
  )
}

function Stop({ money }: { readonly money: Investment }) {
  const { view } = useWorkshop()
  const party = usePlan((plan) => findParty(plan, money.party))
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const what = money.label || sourceCopy[money.source].shortName
  const year = money.until ?? 0
  return (
    <li>
      <b>{tableText.endOf(year)}</b>
      {party && <PartyToken kind={party.kind} empty={!party.atTable} name={party.name} />}
      <span>
        {what} {formatEuro(money.amountCents)}
      </span>
      {mayWrite && (
        <button
          type="button"
          className="btn"
          aria-label={tableText.agreeName(what, year)}
          onClick={() => view.setState({ dialog: { kind: 'agreements' } })}
        >
          {tableText.agree}
        </button>
      )}
    </li>
  )
}

// Who brings what: of each party its first and last year, and all its years as a strip. One's own party first.

import { laneLine, partyMoneyLines } from '@draaitafel/shared/copy/nl/overYears.ts'
import { broughtInCents, type Share } from '@draaitafel/shared/derive/cover.ts'
import { type Coverage, usesBy } from '@draaitafel/shared/derive/coverage.ts'
import { ownFirst } from '@draaitafel/shared/derive/lens.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { type CSSProperties, useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { tableText } from '../../copy/nlMoneyTable.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { InvestmentChip } from '../investments/InvestmentChip.tsx'
import { useLaneTotal } from '../lanes/laneTotal.ts'
import styles from './PartyList.module.css'

/** More than this stand in four columns. */
const MANY = 6

export function PartyList({ coverage }: { readonly coverage: Coverage }) {
  const { seat } = useWorkshop()
  const lens = useView((state) => state.lens)
  const all = usePlan((plan) => plan.parties)
  const parties = ownFirst(all, lens ?? seat.party, ({ id }, party) => id === party)
  const uses = usesBy(coverage, ({ party }) => party)
  const most = Math.max(1, ...[...uses.values()].flat().map(broughtInCents))
  return (
    <ul className={styles.parties} aria-label={text.parties.lanes} data-many={parties.length > MANY || undefined}>
      {parties.map((party) => (
        <PartyLine key={party.id} party={party} years={uses.get(party.id) ?? []} most={most} />
      ))}
    </ul>
  )
}

interface PartyLineProps {
  readonly party: Party
  readonly years: readonly Share[]
  readonly most: number
}

function PartyLine({ party, years, most }: PartyLineProps) {
  const investments = usePlan((plan) => plan.investments)
  const own = useMemo(() => investments.filter((one) => one.party === party.id), [investments, party.id])
  const cards = own.length
  const lines = useLaneTotal(party.id, partyMoneyLines)
  const short = useLaneTotal(party.id, laneLine)
  return (
    <li
      data-party={party.kind}
      title={[party.name, ...lines].join(', ')}
      aria-label={text.parties.laneName(party.name, lines.join(', '), cards)}
    >
      <PartyToken kind={party.kind} empty={!party.atTable} />
      <span className={styles.words} aria-hidden="true">
        <b>
          <span>{party.name}</span> {cards > 0 && <small>{tableText.cards(cards)}</small>}
        </b>
        <span className={styles.line}>{lines[0]}</span>
        <span className={styles.short}>{short[0]}</span>
      </span>
      <ul className={styles.chips}>
        {own.map((investment) => (
          <InvestmentChip key={investment.id} investment={investment} kind={party.kind} />
        ))}
      </ul>
      <span className={styles.all} aria-hidden="true">
        {lines.slice(1)}
      </span>
      <span className={styles.strip} aria-hidden="true">
        {years.map((share, at) => (
          <Year key={at} share={share} most={most} />
        ))}
      </span>
    </li>
  )
}

/** Everything they bring in, whether it covers something or not. */
function Year({ share, most }: { readonly share: Share; readonly most: number }) {
  const ideas = share.ideaCents + share.spareIdeaCents
  const part = (cents: number) => ({ '--part': cents / most }) as CSSProperties
  return (
    <span>
      {ideas > 0 && <i className={styles.idea} style={part(ideas)} />}
      {broughtInCents(share) > ideas && <i style={part(broughtInCents(share) - ideas)} />}
    </span>
  )
}

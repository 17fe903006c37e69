// Who pays for a cost, as one bar over all years of the plan: promised in the solid colour of the party, an idea in
// stripes, what nobody pays hatched, and what is too much dotted after the end.

import { costBarWords } from '@draaitafel/shared/copy/nl/costCover.ts'
import { costPayers } from '@draaitafel/shared/derive/costPayers.ts'
import type { CostCover } from '@draaitafel/shared/derive/coverage.ts'
import { partyKindFacts } from '@draaitafel/shared/model/partyKinds.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import type { CSSProperties } from 'react'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { barParts } from './barParts.ts'
import styles from './CostBar.module.css'

/** Fraction of the bar: a narrower part has no space for two letters. */
const ROOM_FOR_LETTERS = 0.09

interface CostBarProps {
  readonly cost: CostCover
  /** How the amount in a part is written, where the bar has room for it; a high bar, of which each part measures itself. */
  readonly amounts?: ((cents: number) => string) | undefined
}

export function CostBar({ cost, amounts }: CostBarProps) {
  const plan = usePlan((whole) => whole)
  const { total } = cost
  const payers = costPayers(cost)
  const all = total.neededCents + total.tooMuchCents
  // Without an amount for the cost no promise is too much.
  if (all === 0 || cost.need.amountCents === 0) return null
  const width = (cents: number) => ({ '--part': cents / all }) as CSSProperties
  const nameOf = (party: string) => findParty(plan, party)?.name ?? ''
  return (
    <span
      className={`${styles.bar} ${amounts ? styles.high : ''}`}
      role="img"
      aria-label={costBarWords(cost, payers, nameOf)}
    >
      {barParts(payers).map(({ party, kind, cents, broughtCents }) => {
        const facts = findParty(plan, party)?.kind
        const hasLetters = amounts !== undefined || cents / all >= ROOM_FOR_LETTERS
        return (
          <i key={`${party} ${kind}`} className={styles[kind]} data-party={facts} style={width(cents)}>
            {facts && hasLetters && (
              <b>
                {partyKindFacts(facts).letters}
                {amounts && <span> {amounts(broughtCents)}</span>}
              </b>
            )}
          </i>
        )
      })}
      {total.lackingCents > 0 && <i className={styles.nobody} style={width(total.lackingCents)} />}
      {total.tooMuchCents > 0 && <i className={styles.tooMuch} style={width(total.tooMuchCents)} />}
    </span>
  )
}

// Money: what is not covered as one large sentence, who pays each cost, and the years in columns; before there are costs, what
// each party contributes.

import { coverageSentence, coverNotesShort } from '@draaitafel/shared/copy/nl/coverage.ts'
import { hoursOfParty, hoursSentence } from '@draaitafel/shared/copy/nl/hours.ts'
import { lastingGapSentence } from '@draaitafel/shared/copy/nl/lastingGap.ts'
import { wallLine, wallLines } from '@draaitafel/shared/copy/nl/overYears.ts'
import { broughtInCents } from '@draaitafel/shared/derive/cover.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { gapsOf } from '@draaitafel/shared/derive/lastingGap.ts'
import { moneyOpens } from '@draaitafel/shared/derive/moneyOpens.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { useMemo } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { useLaneTotal } from '../../money/lanes/laneTotal.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { CostBars } from './CostBars.tsx'
import styles from './MoneyPicture.module.css'
import { YearColumns } from './YearColumns.tsx'

const MANY = 6
/** No more fit on the line under the sentence. */
const MOST_NOTES = 2

export function Picture() {
  const workshop = usePlan((plan) => plan.workshop)
  const needs = usePlan((plan) => plan.needs)
  const investments = usePlan((plan) => plan.investments)
  const coverage = useMemo(() => coverageOf({ workshop, needs, investments }), [workshop, needs, investments])
  const notes = coverNotesShort(coverage, MOST_NOTES)
  const isOpen = usePlan(moneyOpens)
  const lasting = lastingGapSentence(gapsOf(coverage, workshop))
  const hours = hoursSentence(usePlan((plan) => plan))
  const hasMoney = coverage.total.neededCents + broughtInCents(coverage.total) > 0
  // What is in the plan already is never hidden from the room.
  if (!hasMoney && hours === '')
    return <h1 className={shared.empty}>{isOpen ? dialogText.projector.noInvestments : dialogText.valueFirst}</h1>
  return (
    <div className={`${shared.field} ${styles.money}`} data-many={coverage.years.length > MANY || undefined}>
      <div className={styles.sentence}>
        <h1 className={`${shared.title} ${shared.clamp}`}>{coverageSentence(coverage)}</h1>
        {notes !== '' && <p className={`${styles.rest} ${shared.line}`}>{notes}</p>}
        {hours !== '' && <p className={`${styles.rest} ${shared.line}`}>{hours}</p>}
        {lasting !== '' && <p className={`${styles.rest} ${shared.line}`}>{lasting}</p>}
      </div>
      {coverage.costs.length > 0 ? <CostBars coverage={coverage} /> : <Parties />}
      <YearColumns years={coverage.years} areExamples={workshop.exampleAmounts} />
    </div>
  )
}

function Parties() {
  const parties = usePlan((plan) => plan.parties)
  return (
    <ul
      className={styles.parties}
      aria-label={dialogText.projector.brought}
      data-many={parties.length > MANY || undefined}
    >
      {parties.map((party) => (
        <PartyLine key={party.id} party={party} short={parties.length > MANY} />
      ))}
    </ul>
  )
}

function PartyLine({ party, short }: { readonly party: Party; readonly short: boolean }) {
  const money = useLaneTotal(party.id, short ? wallLine : wallLines)
  const hours = usePlan((plan) => hoursOfParty(plan, party.id))
  const hasMoney = usePlan(({ investments }) => investments.some((one) => one.party === party.id))
  const total = [...(hasMoney || hours === '' ? money : []), ...(hours === '' ? [] : [hours])]
  return (
    <li>
      <PartyToken kind={party.kind} empty={!party.atTable} />
      <b className={shared.line}>{party.name}</b>
      <span>
        {total.map((line) => (
          <i key={line}>{line} </i>
        ))}
      </span>
    </li>
  )
}

// One investment at a time: where its value mostly lands, and whether it weighs up for who brings it in. Above that what the table
// says so far, and where all of it lands.

import { formatAmount, withEffort } from '@draaitafel/shared/copy/nl/format.ts'
import { landingQuestion, landingSentence, landingWords } from '@draaitafel/shared/copy/nl/landing.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { landingOf } from '@draaitafel/shared/derive/landing.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { useMemo } from 'react'
import { workText } from '../../copy/nlTaskWork.ts'
import { WeighingFields } from '../../money/investments/WeighingFields.tsx'
import { LandingMatrix } from '../../money/landing/LandingMatrix.tsx'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from '../kit/Kit.module.css'
import { OneByOne } from '../kit/OneByOne.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import own from './LandingTask.module.css'

export function Work() {
  const { seat } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const landing = useMemo(() => landingOf(plan), [plan])
  // One's own first, and then as they lie: what anyone answers moves none of them.
  const isOwn = ({ party }: Investment) => party === seat.party
  const items = [...plan.investments.filter(isOwn), ...plan.investments.filter((one) => !isOwn(one))]
  if (items.length === 0) return <p className={styles.none}>{landingSentence(landing)}</p>
  return (
    <>
      <p className={styles.lead}>{landingSentence(landing)}</p>
      {landingQuestion(landing) !== '' && <p>{landingQuestion(landing)}</p>}
      <OneByOne name={workText.investment} items={items} keyOf={({ id }) => id} titleOf={nameOf}>
        {(investment) => <Weighed investment={investment} />}
      </OneByOne>
      <details>
        <summary className={own.more}>{landingWords.title}</summary>
        <LandingMatrix landing={landing} />
        <small>
          {landingWords.note} {landingWords.ours}
        </small>
      </details>
      <OpenPart dialog={{ kind: 'balances' }}>{workText.allBalances}</OpenPart>
    </>
  )
}

function Weighed({ investment }: { readonly investment: Investment }) {
  const { dispatch } = useWorkshop()
  const party = usePlan((plan) => findParty(plan, investment.party))
  const mayWrite = useMayWrite({ area: 'geld', parties: [investment.party] })
  if (!party) return null
  return (
    <>
      <h3>{nameOf(investment)}</h3>
      <p>
        <PartyToken kind={party.kind} empty={!party.atTable} /> {party.name}, {formatAmount(investment)}
      </p>
      <WeighingFields
        weighing={investment}
        party={party.name}
        disabled={!mayWrite}
        onChange={(changes) => dispatch({ type: 'investment.change', id: investment.id, changes })}
      />
    </>
  )
}

function nameOf({ label, source, effort }: Investment): string {
  return withEffort(label.trim() || sourceCopy[source].shortName, effort)
}

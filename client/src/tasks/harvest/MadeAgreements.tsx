// What was agreed, what others do first, and what is still to do: by whose it is, one's own party first, without a reproach.

import { keptWords, moneyDoubtWords } from '@draaitafel/shared/copy/nl/agreements.ts'
import { formatShortDay } from '@draaitafel/shared/copy/nl/format.ts'
import type { Standing } from '@draaitafel/shared/plan/agreement.ts'
import { readFirstStep } from '@draaitafel/shared/plan/firstStep.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { useId } from 'react'
import { workText } from '../../copy/nlTaskWork.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { saidWords } from '../kit/saidWords.ts'
import styles from './Harvest.module.css'
import { useMade } from './useMade.ts'
import { useStepRows } from './useStepRows.ts'

export function MadeAgreements() {
  const { agreed, objected, standings } = useMade()
  const id = useId()
  return (
    <div role="group" className={styles.card} aria-labelledby={id}>
      <h4 id={id}>{workText.agreedHead}</h4>
      <dl>
        <dt>{agreed}</dt>
        <dd>{workText.agreed(agreed, objected)}</dd>
      </dl>
      <Agreed standings={standings} />
      <OthersSteps />
      <Homework />
    </div>
  )
}

function Agreed({ standings }: { readonly standings: readonly Standing[] }) {
  const plan = usePlan((whole) => whole)
  const shared = standings.filter(({ agreement }) => !readFirstStep(agreement.text))
  if (shared.length === 0) return null
  return (
    <ul className={`${styles.lines} ${styles.plain}`} aria-label={workText.agreedHead}>
      {shared.map((standing) => {
        const { agreement } = standing
        const kept = keptWords(plan, agreement)
        return (
          <li key={agreement.id}>
            <b>{agreement.text}</b>
            <small>{saidWords(standing, moneyDoubtWords(plan, agreement))}</small>
            {kept !== '' && <small>{kept}</small>}
          </li>
        )
      })}
    </ul>
  )
}

function OthersSteps() {
  const { seat } = useWorkshop()
  const rows = useStepRows().filter(({ party, step }) => step !== null && party.id !== seat.party)
  const id = useId()
  if (rows.length === 0) return null
  return (
    <>
      <h5 id={id}>{workText.othersSteps}</h5>
      <ul className={styles.lines} aria-labelledby={id}>
        {rows.map(({ party, step, when }) => (
          <li key={party.id}>
            <PartyToken kind={party.kind} empty={!party.atTable} name={party.name} />
            <p>{step}</p>
            <span>{when}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Homework() {
  const { seat } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const owned = plan.parked.filter(({ done, owner }) => !done && owner !== null)
  const inOrder = [
    ...owned.filter(({ owner }) => owner === seat.party),
    ...owned.filter(({ owner }) => owner !== seat.party),
  ]
  const id = useId()
  if (owned.length === 0) return null
  return (
    <>
      <h5 id={id}>{workText.homework}</h5>
      <ul className={styles.lines} aria-labelledby={id}>
        {inOrder.map((point) => {
          const party = findParty(plan, point.owner ?? '')
          return (
            <li key={point.id}>
              {party ? <PartyToken kind={party.kind} empty={!party.atTable} name={party.name} /> : <span />}
              <p>{point.text}</p>
              <span>{point.day === '' ? '' : formatShortDay(point.day)}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

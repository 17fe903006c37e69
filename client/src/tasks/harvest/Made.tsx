// What the group made, in three cards: the knobs before and after and why, the money, and what was agreed.

import { coverageSentence } from '@draaitafel/shared/copy/nl/coverage.ts'
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { laneLine } from '@draaitafel/shared/copy/nl/overYears.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { partyMoneyOf } from '@draaitafel/shared/derive/overYears.ts'
import { useId, useMemo } from 'react'
import { workText } from '../../copy/nlTaskWork.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { MadeDials } from '../kit/MadeDials.tsx'
import { Decisions } from './Decisions.tsx'
import styles from './Harvest.module.css'
import { MadeAgreements } from './MadeAgreements.tsx'
import { useMade } from './useMade.ts'

export function Made() {
  const { changed, promisedCents, neededCents, hours, lastYear } = useMade()
  const id = useId()
  return (
    <section aria-label={workText.made} className={styles.made}>
      <h3>{workText.made}</h3>
      <div role="group" className={styles.card} aria-labelledby={`${id}k`}>
        <h4 id={`${id}k`}>{workText.knobsCard}</h4>
        <MadeDials />
        <dl>
          <dt>{changed}</dt>
          <dd>{workText.knobsChanged(changed)}</dd>
        </dl>
        <Decisions />
      </div>
      <div role="group" className={styles.card} aria-labelledby={`${id}m`}>
        <h4 id={`${id}m`}>{workText.moneyCard}</h4>
        <dl>
          <dt>{formatEuro(promisedCents)}</dt>
          <dd>{workText.promised(neededCents, lastYear)}</dd>
          {hours !== null && (
            <>
              <dt>{hours}</dt>
              <dd>{workText.hoursMade}</dd>
            </>
          )}
        </dl>
        <Lacking />
      </div>
      <MadeAgreements />
    </section>
  )
}

/** In the one sentence of every screen, and below it what this party brings. */
function Lacking() {
  const { seat } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const sentence = useMemo(() => coverageSentence(coverageOf(plan)), [plan])
  const own = seat.party === null ? [] : laneLine(partyMoneyOf(plan, seat.party))
  return (
    <>
      {plan.needs.length > 0 && <p>{sentence}</p>}
      {own.length > 0 && <p>{workText.youBring(own.join('; '))}</p>}
    </>
  )
}

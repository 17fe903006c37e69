// The four balances, one at a time: the main point now, and for the years what is covered in each.

import { useMemo } from 'react'
import { Years } from '../../board/balances/NowAndLater.tsx'
import { balancesText } from '../../copy/nlBalances.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { useKeptPlace } from '../../pieces/useDraft.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from '../kit/Kit.module.css'
import { OneByOne } from '../kit/OneByOne.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { leadsOf } from './leadsOf.ts'

export function Work() {
  const plan = usePlan((whole) => whole)
  const leads = useMemo(() => leadsOf(plan, 3), [plan])
  const [here] = useKeptPlace(workText.balance)
  const shown = leads.find(({ name }) => name === here) ?? leads[0]
  return (
    <>
      <OneByOne name={workText.balance} items={leads} keyOf={({ name }) => name} titleOf={({ name }) => name}>
        {({ name, lead, about }) => (
          <>
            <h3>{name}</h3>
            <p className={styles.lead}>{lead}</p>
            {about.length > 0 && (
              <ul className={styles.changes}>
                {about.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            )}
            {name === balancesText.nowAndLater && <Years />}
          </>
        )}
      </OneByOne>
      <div className={styles.ways}>
        <OpenPart dialog={{ kind: 'balances' }}>{workText.allBalances}</OpenPart>
        <OpenPart dialog={{ kind: 'parked', about: '', words: shown?.lead ?? '' }}>{workText.parkIt}</OpenPart>
      </div>
    </>
  )
}

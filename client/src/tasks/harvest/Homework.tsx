// What is still to do, with who took it on and by when: parked points, without a reproach to anyone.

import { formatShortDay } from '@draaitafel/shared/copy/nl/format.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './HarvestPicture.module.css'
import { useFits } from './useFits.ts'

const SHOWN = 2

export function Homework() {
  const plan = usePlan((whole) => whole)
  const owned = plan.parked.filter(({ done, owner }) => !done && owner !== null)
  const shown = owned.slice(0, SHOWN)
  const [list, fits] = useFits(shown.length)
  if (owned.length === 0) return null
  return (
    <>
      <h2 className={styles.head}>{workText.homework}</h2>
      <ul ref={list} className={`${styles.list} ${styles.homework}`}>
        {shown.map(({ id, owner, text, day }, at) => {
          const party = findParty(plan, owner ?? '')
          return (
            <li key={id} data-out={at >= fits || undefined}>
              {party && <PartyToken kind={party.kind} empty={!party.atTable} name={party.name} />}
              <p className={shared.clamp}>{text}</p>
              {day !== '' && <span>{formatShortDay(day)}</span>}
            </li>
          )
        })}
      </ul>
      {owned.length > fits && <p className={styles.more}>{dialogText.projector.andMore(owned.length - fits)}</p>}
    </>
  )
}

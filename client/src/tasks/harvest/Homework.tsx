// What is still to do, with who took it on and by when: parked points, without a reproach to anyone.

import { formatShortDay } from '@draaitafel/shared/copy/nl/format.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './HarvestPicture.module.css'

const SHOWN = 2

export function Homework() {
  const plan = usePlan((whole) => whole)
  const owned = plan.parked.filter(({ done, owner }) => !done && owner !== null)
  if (owned.length === 0) return null
  return (
    <>
      <h2 className={styles.head}>{workText.homework}</h2>
      <ul className={styles.list}>
        {owned.slice(0, SHOWN).map(({ id, owner, text, day }) => {
          const party = findParty(plan, owner ?? '')
          return (
            <li key={id}>
              {party && <PartyToken kind={party.kind} empty={!party.atTable} name={party.name} />}
              <p className={shared.clamp}>{text}</p>
              {day !== '' && <span>{formatShortDay(day)}</span>}
            </li>
          )
        })}
      </ul>
      {owned.length > SHOWN && <p className={shared.more}>{dialogText.projector.andMore(owned.length - SHOWN)}</p>}
    </>
  )
}

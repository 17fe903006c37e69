// What is still to do, with who took it on and by when: parked points, without a reproach to anyone.

import { formatShortDay } from '@draaitafel/shared/copy/nl/format.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { useFitting } from '../../ui/useFitting.ts'
import styles from './HarvestPicture.module.css'

const SHOWN = 3

export function Homework() {
  const plan = usePlan((whole) => whole)
  const owned = plan.parked.filter(({ done, owner }) => !done && owner !== null)
  const { row, fitting } = useFitting<HTMLUListElement>(owned.length)
  if (owned.length === 0) return null
  return (
    <>
      <h2 className={styles.head}>{workText.homework}</h2>
      <ul ref={row} className={`fits ${styles.list} ${styles.homework}`}>
        {owned.slice(0, SHOWN).map(({ id, owner, text, day }) => {
          const party = findParty(plan, owner ?? '')
          return (
            <li key={id}>
              {party && <PartyToken kind={party.kind} empty={!party.atTable} name={party.name} />}
              <p className={shared.clamp}>{text}</p>
              {day !== '' && <b>{formatShortDay(day)}</b>}
            </li>
          )
        })}
        <li data-rest className={styles.more}>
          {dialogText.projector.andMore(owned.length - fitting)}
        </li>
      </ul>
    </>
  )
}

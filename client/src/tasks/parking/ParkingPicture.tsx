// What is parked and not done yet, the newest first: each with whose it is and by when.

import { formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './ParkingPicture.module.css'

const FIRST = 5

export function Picture() {
  const parked = usePlan((plan) => plan.parked)
  const parties = usePlan((plan) => plan.parties)
  const open = parked.filter(({ done }) => !done)
  const last = open.slice(-FIRST).reverse()
  const more = open.length - last.length
  if (open.length === 0) {
    return (
      <section className={`${shared.field} ${shared.column} ${styles.none}`}>
        <h1 className={shared.empty}>{workText.noneParked}</h1>
        <p className={shared.body}>{workText.parkHow}</p>
      </section>
    )
  }
  return (
    <section className={`${shared.field} ${shared.column}`}>
      <h1 className={shared.figure}>
        <b>{open.length}</b> {workText.parkedNow(open.length)}
      </h1>
      <ul className={styles.list}>
        {last.map(({ id, text, owner, day }) => (
          <li key={id}>
            <p className={shared.clamp}>{text}</p>
            <p className={styles.whose}>
              {[parties.find((party) => party.id === owner)?.name ?? dialogText.proofs.noOwner, day && formatDay(day)]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={shared.more}>{dialogText.projector.andMore(more)}</p>}
    </section>
  )
}

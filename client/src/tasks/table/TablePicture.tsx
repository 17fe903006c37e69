// Who is missing at the table: everyone round it, and the chairs that stand empty.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { AtTable } from './AtTable.tsx'
import { Chair } from './Chair.tsx'
import { LargeTable, PLACES } from './LargeTable.tsx'
import styles from './TablePicture.module.css'

/** So many chairs have room below the question. */
const CHAIRS = 5

export function Picture() {
  const parties = usePlan((plan) => plan.parties)
  const fits = parties.length > 0 && parties.length <= PLACES
  return (
    <div className={`${shared.field} ${styles.table}`}>
      <div className={shared.column}>
        <h1 className={shared.title}>{taskCopy.table.ask}</h1>
        <EmptyChairs />
      </div>
      {fits ? <LargeTable /> : <AtTable />}
    </div>
  )
}

function EmptyChairs() {
  const empty = usePlan((plan) => plan.parties).filter(({ atTable }) => !atTable)
  if (empty.length === 0) return <p className={styles.think}>{peopleText.table.noChairs}</p>
  const shown = empty.length > CHAIRS ? empty.slice(0, CHAIRS - 1) : empty
  const more = empty.length - shown.length
  return (
    <>
      <p className={styles.think}>{peopleText.table.thinkAlong}</p>
      <ul className={styles.chairs}>
        {shown.map(({ id, name }) => (
          <li key={id}>
            <Chair />
            <span className={shared.line}>{name}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={shared.more}>{dialogText.projector.andMore(more)}</p>}
    </>
  )
}

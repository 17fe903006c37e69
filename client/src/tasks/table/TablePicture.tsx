// Who is missing at the table: everyone round it, and the chairs that stand empty.

import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import type { PictureProps } from '../kit/task.ts'
import { AtTable } from './AtTable.tsx'
import { Chair } from './Chair.tsx'
import { JoinHere } from './JoinHere.tsx'
import { LargeTable, PLACES } from './LargeTable.tsx'
import styles from './TablePicture.module.css'

/** So many chairs have room below the question, with how to come in below them or without. */
const FEW = 3
const MANY = 6

export function Picture({ door }: Pick<PictureProps, 'door'>) {
  const parties = usePlan((plan) => plan.parties)
  const fits = parties.length > 0 && parties.length <= PLACES
  return (
    <div className={`${shared.field} ${styles.table}`}>
      <div className={shared.column}>
        <h1 className={shared.title}>{taskCopy.table.ask}</h1>
        <EmptyChairs most={door ? FEW : MANY} />
        {door && <JoinHere door={door} />}
      </div>
      {fits ? <LargeTable /> : <AtTable />}
    </div>
  )
}

function EmptyChairs({ most }: { readonly most: number }) {
  const empty = usePlan((plan) => plan.parties).filter(({ atTable }) => !atTable)
  if (empty.length === 0) return <p className={styles.think}>{peopleText.table.noChairs}</p>
  const shown = empty.slice(0, most)
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

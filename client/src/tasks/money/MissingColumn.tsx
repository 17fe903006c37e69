// How many points are still missing before the plan can go to a board of directors, and the first of them.

import { missingSentence } from '@draaitafel/shared/copy/nl/missing.ts'
import { type Missing, missingOf } from '@draaitafel/shared/derive/missing.ts'
import { useMemo } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './MissingColumn.module.css'

const FIRST = 4

/** The questions on the worksheets of the knobs are not those that the table goes through: counted here they confuse. */
function isForAll({ kind }: Missing): boolean {
  return kind !== 'talk'
}

export function MissingColumn() {
  const plan = usePlan((whole) => whole)
  const missing = useMemo(() => missingOf(plan, new Date().toISOString()).filter(isForAll), [plan])
  const more = missing.length - FIRST
  if (missing.length === 0)
    return <p className={`${shared.body} ${styles.column}`}>{dialogText.projector.nothingMissing}</p>
  return (
    <section className={`${shared.column} ${styles.column}`}>
      <h2 className={shared.figure}>
        <b>{missing.length}</b> {dialogText.projector.stillMissing(missing.length)}
      </h2>
      <ul className={styles.points}>
        {missing.slice(0, FIRST).map((one) => (
          <li key={one.kind}>
            <p className={shared.clamp}>{missingSentence(one)}</p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={shared.more}>{dialogText.projector.andMore(more)}</p>}
    </section>
  )
}

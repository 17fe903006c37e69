// What was agreed, on the large screen; a first step of a party has a column of its own.

import { moneyDoubtWords } from '@draaitafel/shared/copy/nl/agreements.ts'
import { standingsOf } from '@draaitafel/shared/plan/agreement.ts'
import { readFirstStep } from '@draaitafel/shared/plan/firstStep.ts'
import { useMemo } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { saidWords } from '../kit/saidWords.ts'
import styles from './HarvestPicture.module.css'
import { Homework } from './Homework.tsx'
import { linesFor } from './linesFor.ts'
import { useFits } from './useFits.ts'

/** Of two lines each: no more have room below what the table made. */
const SHOWN = 3

export function AgreedColumn() {
  const plan = usePlan((whole) => whole)
  const hasHomework = usePlan(({ parked }) => parked.some(({ done, owner }) => !done && owner !== null))
  const room = SHOWN - (hasHomework ? 1 : 0)
  const agreed = useMemo(() => standingsOf(plan).filter(({ agreement }) => !readFirstStep(agreement.text)), [plan])
  const shown = agreed.slice(0, room)
  const [list, fits] = useFits(shown.length)
  return (
    <section className={shared.column}>
      <h2 className={styles.head}>{workText.agreedHead}</h2>
      {agreed.length === 0 && <p className={styles.none}>{dialogText.agreements.none}</p>}
      <ul ref={list} className={styles.list}>
        {shown.map((standing, at) => (
          <li key={standing.agreement.id} data-out={at >= fits || undefined}>
            <p className={shared.clamp} style={linesFor(agreed.length, room)}>
              {standing.agreement.text}
            </p>
            <span>{saidWords(standing, moneyDoubtWords(plan, standing.agreement))}</span>
          </li>
        ))}
      </ul>
      {agreed.length > fits && <p className={styles.more}>{dialogText.projector.andMore(agreed.length - fits)}</p>}
      <Homework />
    </section>
  )
}

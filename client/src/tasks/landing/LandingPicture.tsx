// Where the money is from and where the value lands, for the whole room: the sentence, what to talk about, and the matrix.

import { landingQuestion, landingSentence, landingWords } from '@draaitafel/shared/copy/nl/landing.ts'
import { landingOf } from '@draaitafel/shared/derive/landing.ts'
import { useMemo } from 'react'
import { LandingMatrix } from '../../money/landing/LandingMatrix.tsx'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './LandingPicture.module.css'

export function Picture() {
  const plan = usePlan((whole) => whole)
  const landing = useMemo(() => landingOf(plan), [plan])
  if (landing.rows.length === 0) return <h1 className={shared.empty}>{landingSentence(landing)}</h1>
  return (
    <div className={`${shared.field} ${styles.picture}`}>
      <div>
        <h1 className={`${shared.title} ${shared.clamp}`}>{landingSentence(landing)}</h1>
        <p className={styles.question}>{landingQuestion(landing)}</p>
      </div>
      <LandingMatrix landing={landing} className={styles.matrix ?? ''} />
      <p className={styles.note}>{landingWords.note}</p>
    </div>
  )
}

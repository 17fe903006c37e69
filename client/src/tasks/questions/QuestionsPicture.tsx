// The question that the facilitator is at, whole and as large as it fits, with which one of how many.

import { questionSentence } from '@draaitafel/shared/copy/nl/questions.ts'
import { questionsOpen } from '@draaitafel/shared/derive/questions.ts'
import { useMemo } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import shared from '../../projector/Picture.module.css'
import { useShownPlace } from '../../projector/useShown.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './QuestionsPicture.module.css'

/** Longer ones are a size smaller. */
const LONG = 150

export function Picture() {
  const plan = usePlan((whole) => whole)
  const open = useMemo(() => questionsOpen(plan), [plan])
  const place = Math.min(useShownPlace() ?? 1, open.length)
  const asked = open[place - 1]
  if (!asked) return <h1 className={shared.empty}>{dialogText.projector.noQuestions}</h1>
  const words = questionSentence(asked.question, plan)
  return (
    <div className={`${shared.field} ${styles.picture}`} aria-live="polite">
      <p className={shared.label}>{workText.oneOf(workText.question, place, open.length)}</p>
      <h1 className={shared.title} data-long={words.length > LONG || undefined}>
        {words}
      </h1>
    </div>
  )
}

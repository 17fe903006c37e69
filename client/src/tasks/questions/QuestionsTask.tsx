// The open questions of the plan, one at a time: in the same order for everyone, so that “vraag 2” is one question. The large
// screen goes along with the facilitator. An answered question stays, with its answer, until one goes on.

import { questionSentence } from '@draaitafel/shared/copy/nl/questions.ts'
import { questionsOpenAnd } from '@draaitafel/shared/derive/questions.ts'
import { useCallback, useMemo } from 'react'
import { QuestionItem } from '../../board/questions/QuestionItem.tsx'
import { text } from '../../copy/nl.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { useKeptPlace } from '../../pieces/useDraft.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from '../kit/Kit.module.css'
import { OneByOne } from '../kit/OneByOne.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'

export function Work() {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const [here] = useKeptPlace(workText.question)
  const asked = useMemo(() => questionsOpenAnd(plan, here), [plan, here])
  const shown = asked.find(({ key }) => key === here) ?? asked[0]
  const at = useCallback((taskItem: number | null) => view.setState({ taskItem }), [view])
  return (
    <>
      {asked.length === 0 && <p className={styles.none}>{text.questions.none}</p>}
      <OneByOne name={workText.question} items={asked} keyOf={({ key }) => key} onAt={at}>
        {(one) => (
          <>
            <ul>
              <QuestionItem asked={one} />
            </ul>
            <p role="status" className={styles.saved}>
              {one.answer && workText.answerSaved}
            </p>
          </>
        )}
      </OneByOne>
      <div className={styles.ways}>
        <OpenPart dialog={{ kind: 'questions' }}>{workText.allQuestions}</OpenPart>
        <OpenPart dialog={{ kind: 'parked', about: '', words: shown ? questionSentence(shown.question, plan) : '' }}>
          {workText.parkIt}
        </OpenPart>
      </div>
    </>
  )
}

// The open questions of the plan, one at a time: in the same order for everyone, so that “vraag 2” is one question. The large
// screen goes along with the facilitator.

import { questionsOpen } from '@draaitafel/shared/derive/questions.ts'
import { useCallback, useMemo } from 'react'
import { QuestionItem } from '../../board/questions/QuestionItem.tsx'
import { text } from '../../copy/nl.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from '../kit/Kit.module.css'
import { OneByOne } from '../kit/OneByOne.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'

export function Work() {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const open = useMemo(() => questionsOpen(plan), [plan])
  const at = useCallback((taskItem: number | null) => view.setState({ taskItem }), [view])
  return (
    <>
      {open.length === 0 && <p className={styles.none}>{text.questions.none}</p>}
      <OneByOne name={taskText.question} items={open} keyOf={({ key }) => key} onAt={at}>
        {(asked) => (
          <ul>
            <QuestionItem asked={asked} />
          </ul>
        )}
      </OneByOne>
      <LastAnswer />
      <div className={styles.ways}>
        <OpenPart dialog={{ kind: 'questions' }}>{taskText.allQuestions}</OpenPart>
        <OpenPart dialog={{ kind: 'parked', about: '' }}>{taskText.parkIt}</OpenPart>
      </div>
    </>
  )
}

/** An answered question makes room for the next: what was answered stays in sight. */
function LastAnswer() {
  const last = usePlan(({ answers }) => answers.toSorted((one, other) => other.at.localeCompare(one.at))[0])
  return (
    <p role="status" className={styles.saved}>
      {last && (
        <>
          <b>{taskText.lastAnswer[last.state]}</b> {last.text}
        </>
      )}
    </p>
  )
}

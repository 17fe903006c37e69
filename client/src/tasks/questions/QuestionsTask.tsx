// The open questions of the plan, one at a time, my own party's first.

import { isAboutParty, ownFirst } from '@draaitafel/shared/derive/lens.ts'
import { questionsAsked } from '@draaitafel/shared/derive/questions.ts'
import { useMemo } from 'react'
import { QuestionItem } from '../../board/questions/QuestionItem.tsx'
import { text } from '../../copy/nl.ts'
import { taskText } from '../../copy/nlTasks.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from '../kit/Kit.module.css'
import { OneByOne } from '../kit/OneByOne.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'

export function Work() {
  const { seat } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const open = useMemo(() => {
    const asked = questionsAsked(plan).filter(({ answer }) => answer === null)
    return ownFirst(asked, seat.party, ({ question }, party) => isAboutParty(plan, question, party))
  }, [plan, seat.party])
  return (
    <>
      {open.length === 0 && <p className={styles.none}>{text.questions.none}</p>}
      <OneByOne name={taskText.question} items={open} keyOf={({ key }) => key}>
        {(asked) => (
          <ul>
            <QuestionItem asked={asked} />
          </ul>
        )}
      </OneByOne>
      <div className={styles.ways}>
        <OpenPart dialog={{ kind: 'questions' }}>{taskText.allQuestions}</OpenPart>
        <OpenPart dialog={{ kind: 'parked', about: '' }}>{taskText.parkIt}</OpenPart>
      </div>
    </>
  )
}

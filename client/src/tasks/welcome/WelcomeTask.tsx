// While people come in: who is at the table, what the conversation begins with, and a knob to practise on.

import { useState } from 'react'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { OpeningQuestions } from '../../talk/workshop/OpeningQuestions.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { RoundTable } from '../table/RoundTable.tsx'
import { usePartiesHere } from '../table/usePartiesHere.ts'
import { Practise } from './Practise.tsx'
import styles from './WelcomeTask.module.css'

const words = peopleText.welcome

export function Work() {
  const { seat, role } = useWorkshop()
  const here = usePartiesHere()
  const mine = usePlan(({ parties }) => parties.find(({ id }) => id === seat.party)?.name)
  /** On the knobs of the table: a dial of one's own beside those would be another kind of practice. */
  const together = usePlan((plan) => plan.practice !== null)
  const [practises, setPractises] = useState(false)
  return (
    <>
      {practises && !together ? (
        <Practise />
      ) : (
        <>
          <RoundTable here={here} />
          {(mine || role === 'facilitator') && <p className={styles.seat}>{mine ? words.seat(mine) : words.noSeat}</p>}
          <OpeningQuestions className={styles.questions} />
        </>
      )}
      {together ? (
        <p>{words.together}</p>
      ) : (
        <div className={styles.practise}>
          <button type="button" className="btn" onClick={() => setPractises(!practises)}>
            {practises ? words.stop : words.practise}
          </button>
          <p>{words.notYet}</p>
        </div>
      )}
    </>
  )
}

export function Lead() {
  return (
    <div className={styles.lead}>
      <OpenPart dialog={{ kind: 'share' }}>{words.invite}</OpenPart>
      <OpenPart dialog={{ kind: 'workshop' }}>{words.about}</OpenPart>
    </div>
  )
}

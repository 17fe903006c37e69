// The questions about one knob, on its worksheet.

import { knobsOfQuestion, questionsAsked } from '@draaitafel/shared/derive/questions.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { QuestionItem } from './QuestionItem.tsx'
import styles from './Questions.module.css'

export function KnobQuestions({ number }: { readonly number: KnobNumber }) {
  const plan = usePlan((whole) => whole)
  const asked = useMemo(
    () => questionsAsked(plan).filter(({ question }) => knobsOfQuestion(plan, question).includes(number)),
    [plan, number],
  )
  return (
    <section aria-label={text.questions.atKnob}>
      <h3>{text.questions.atKnob}</h3>
      {asked.length === 0 ? (
        <p className={styles.none}>{text.questions.noneAtKnob}</p>
      ) : (
        <ul className={styles.list}>
          {asked.map((one) => (
            <QuestionItem key={one.key} asked={one} />
          ))}
        </ul>
      )}
    </section>
  )
}

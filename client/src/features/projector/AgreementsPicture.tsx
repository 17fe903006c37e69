// Agreements: the first questions that are still open, and what else is missing before the plan can go to a board.

import { questionSentence } from '@draaitafel/shared/copy/nl/questions.ts'
import { questionsAsked } from '@draaitafel/shared/derive/questions.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './AgreementsPicture.module.css'
import { MissingColumn } from './MissingColumn.tsx'
import shared from './Picture.module.css'

const FIRST = 3

export function AgreementsPicture() {
  return (
    <div className={`${shared.field} ${shared.two}`}>
      <OpenQuestions />
      <MissingColumn />
    </div>
  )
}

function OpenQuestions() {
  const plan = usePlan((whole) => whole)
  const open = useMemo(() => questionsAsked(plan).filter(({ answer }) => answer === null), [plan])
  const more = open.length - FIRST
  if (open.length === 0) return <p className={shared.empty}>{text.projector.noQuestions}</p>
  return (
    <section className={shared.column}>
      <h1 className={styles.count}>
        <b>{open.length}</b> {text.projector.openQuestions(open.length)}
      </h1>
      <ul className={styles.questions}>
        {open.slice(0, FIRST).map(({ key, question }) => (
          <li key={key}>
            <p className={shared.clamp}>{questionSentence(question, plan)}</p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>{text.projector.andMore(more)}</p>}
    </section>
  )
}

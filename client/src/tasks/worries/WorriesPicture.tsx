// While everyone answers: the question and how many are done. Shown: per worry how the table thinks, at the beginning above
// the line and now below it. No name and no party.

import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { worryCopy } from '@draaitafel/shared/copy/nl/library/worries.ts'
import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { changeWords, firstTimeWords, worriesSentence } from '@draaitafel/shared/copy/nl/worries.ts'
import { surveyToSee } from '@draaitafel/shared/derive/surveys.ts'
import { beginningCitation, worries } from '@draaitafel/shared/library/worries.ts'
import { useMemo } from 'react'
import { riskText } from '../../copy/nlRiskTasks.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { SurveyPicture } from '../kit/survey/SurveyPicture.tsx'
import { useOpenSurvey } from '../kit/survey/useSurvey.ts'
import styles from './WorriesPicture.module.css'
import { WorryDots, WorryLegend } from './WorryDots.tsx'

const words = riskText.worries

export function Picture() {
  const survey = useOpenSurvey('zorgen')
  return survey ? <SurveyPicture survey={survey} task="worries" /> : <Shown />
}

function Shown() {
  const rounds = usePlan((plan) => plan.rounds)
  const votes = usePlan((plan) => plan.votes)
  const spread = useMemo(() => surveyToSee({ rounds, votes }, 'zorgen'), [rounds, votes])
  return (
    <div className={`${shared.field} ${styles.field}`}>
      <header>
        <h1 className={styles.title}>{spread ? worriesSentence(spread) : taskCopy.worries.ask}</h1>
        <p className={styles.under}>
          {spread
            ? words.people(firstTimeWords(spread), spread.peopleBefore, spread.peopleNow)
            : riskText.survey.waiting}
        </p>
      </header>
      {spread && (
        <div className={styles.scale}>
          <p aria-hidden="true">
            <span>{words.from}</span>
            <span>{words.to}</span>
          </p>
          <WorryLegend first={firstTimeWords(spread)} isAgain={spread.peopleNow !== null} />
        </div>
      )}
      <ul className={styles.list}>
        {worries.map((id, at) => {
          const scale = spread?.scales[at]
          return (
            <li key={id}>
              <p>
                <b>{worryCopy[id].name}</b>
                {!spread && <small>{worryCopy[id].meaning}</small>}
              </p>
              {spread && scale && <WorryDots scale={scale} first={firstTimeWords(spread)} />}
              {scale?.now && <p className={styles.change}>{changeWords[scale.change]}</p>}
            </li>
          )
        })}
      </ul>
      <p className={styles.source}>{words.source(citationWords(beginningCitation))}</p>
    </div>
  )
}

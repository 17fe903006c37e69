// Four worries, at the start and at the end: everyone answers alone and without a name, and what is shown is how the table
// thinks, then and now.

import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { worryCopy } from '@draaitafel/shared/copy/nl/library/worries.ts'
import { changeWords, firstTimeWords, worriesSentence, worryStepWords } from '@draaitafel/shared/copy/nl/worries.ts'
import { surveyToSee } from '@draaitafel/shared/derive/surveys.ts'
import { beginningCitation, worries } from '@draaitafel/shared/library/worries.ts'
import { isFromEarlier, type Survey } from '@draaitafel/shared/nouns/round.ts'
import { scaleSteps } from '@draaitafel/shared/nouns/scales.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { type PropsWithChildren, useMemo } from 'react'
import { riskText } from '../../copy/nlRiskTasks.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { SurveyFoot } from '../kit/survey/SurveyFoot.tsx'
import { SurveyLead } from '../kit/survey/SurveyLead.tsx'
import { useOpenSurvey, useOwnAnswers, useRoundInTask } from '../kit/survey/useSurvey.ts'
import styles from './WorriesTask.module.css'
import { WorryDots, WorryLegend } from './WorryDots.tsx'

const words = riskText.worries
const options = scaleSteps.map((step) => ({ value: String(step), label: worryStepWords[step] }))

export function Work() {
  const { role, seat } = useWorkshop()
  useRoundInTask()
  const survey = useOpenSurvey('zorgen')
  if (survey && role === 'participant' && seat.party !== null) return <AnswerAlone key={survey.id} survey={survey} />
  return <Together isAsked={survey !== null} />
}

export function Foot({ children }: PropsWithChildren) {
  const { seat } = useWorkshop()
  const survey = useOpenSurvey('zorgen')
  return survey && seat.party !== null ? <SurveyFoot key={survey.id} survey={survey} /> : children
}

export function Lead() {
  return <SurveyLead kind="zorgen" />
}

/** For who hears that the answers are shown. */
export function differences(plan: Plan): string {
  const spread = surveyToSee(plan, 'zorgen')
  return spread ? worriesSentence(spread) : ''
}

function AnswerAlone({ survey }: { readonly survey: Survey }) {
  const { answers, answer } = useOwnAnswers(survey)
  return (
    <div className={styles.alone}>
      <p className={styles.secret}>{riskText.survey.alone}</p>
      {worries.map((id, at) => (
        <Choice
          key={id}
          label={worryCopy[id].name}
          hint={worryCopy[id].meaning}
          value={String(answers[at] ?? '')}
          options={options}
          even
          onChange={(value) => {
            const step = scaleSteps.find((one) => String(one) === value)
            if (step !== undefined) answer(at, step)
          }}
        />
      ))}
      <Source />
    </div>
  )
}

function Source() {
  return (
    <p className={styles.secret}>
      <small>{words.source(citationWords(beginningCitation))}</small>
    </p>
  )
}

function Together({ isAsked }: { readonly isAsked: boolean }) {
  const { role } = useWorkshop()
  const rounds = usePlan((plan) => plan.rounds)
  const hasEarlier = rounds.some((round) => round.kind === 'zorgen' && isFromEarlier(round))
  const votes = usePlan((plan) => plan.votes)
  const spread = useMemo(() => surveyToSee({ rounds, votes }, 'zorgen'), [rounds, votes])
  return (
    <>
      {isAsked && <p className={styles.secret}>{riskText.survey.lookOn}</p>}
      {!isAsked && !spread && role !== 'facilitator' && <p className={styles.secret}>{riskText.survey.waiting}</p>}
      {!spread && hasEarlier && <p className={styles.secret}>{riskText.survey.earlier}</p>}
      {spread && (
        <>
          <p>
            <b>{worriesSentence(spread)}</b>
          </p>
          <WorryLegend first={firstTimeWords(spread)} isAgain={spread.peopleNow !== null} />
        </>
      )}
      <ul className={styles.list} aria-label={words.list}>
        {worries.map((id, at) => {
          const scale = spread?.scales[at]
          return (
            <li key={id}>
              <p>
                <b>{worryCopy[id].name}</b>
                {scale?.now && <span className={styles.change}>{changeWords[scale.change]}</span>}
                <small>{worryCopy[id].meaning}</small>
              </p>
              {spread && scale && <WorryDots scale={scale} first={firstTimeWords(spread)} />}
            </li>
          )
        })}
      </ul>
      <Source />
      {spread && (
        <>
          <p className={styles.axis} aria-hidden="true">
            <span>{words.from}</span>
            <span>{words.to}</span>
          </p>
          <p className={styles.secret}>{words.people(firstTimeWords(spread), spread.peopleBefore, spread.peopleNow)}</p>
          <p>{words.talk}</p>
          {mayWrite(role) && <OpenPart dialog={{ kind: 'parked', about: '' }}>{words.park}</OpenPart>}
        </>
      )}
    </>
  )
}

// The five bottlenecks: everyone says alone and without a name how likely and how bad each is. Then they stand on a board, and
// the table writes down who does what about them.

import { risksSentence } from '@draaitafel/shared/copy/nl/risks.ts'
import { peopleAboutRisks, risksOf } from '@draaitafel/shared/derive/risks.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { type PropsWithChildren, useMemo } from 'react'
import { riskText } from '../../copy/nlRiskTasks.ts'
import { useKeptPlace } from '../../pieces/useDraft.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { SurveyFoot } from '../kit/survey/SurveyFoot.tsx'
import { SurveyLead } from '../kit/survey/SurveyLead.tsx'
import { useOpenSurvey, useRoundInTask } from '../kit/survey/useSurvey.ts'
import { AnswerRisks } from './AnswerRisks.tsx'
import { Backup } from './Backup.tsx'
import { RiskBoard } from './RiskBoard.tsx'
import { RiskLine } from './RiskLine.tsx'
import styles from './Risks.module.css'

const words = riskText.risks

export function Work() {
  const { role, seat } = useWorkshop()
  useRoundInTask()
  const survey = useOpenSurvey('knelpunten')
  if (survey && role === 'participant' && seat.party !== null) return <AnswerRisks key={survey.id} survey={survey} />
  return <Together isAsked={survey !== null} />
}

export function Foot({ children }: PropsWithChildren) {
  const { seat } = useWorkshop()
  const survey = useOpenSurvey('knelpunten')
  return survey && seat.party !== null ? <SurveyFoot key={survey.id} survey={survey} /> : children
}

export function Lead() {
  return <SurveyLead kind="knelpunten" />
}

/** For who hears that the answers are shown. */
export function differences(plan: Plan): string {
  return risksSentence(risksOf(plan))
}

function Together({ isAsked }: { readonly isAsked: boolean }) {
  const { role } = useWorkshop()
  const rounds = usePlan((plan) => plan.rounds)
  const votes = usePlan((plan) => plan.votes)
  const parked = usePlan((plan) => plan.parked)
  const risks = useMemo(() => risksOf({ rounds, votes, parked }), [rounds, votes, parked])
  const people = useMemo(() => peopleAboutRisks({ rounds, votes }), [rounds, votes])
  const [open, setOpen] = useKeptPlace('risk')
  const toggle = (number: number) => setOpen(open === String(number) ? null : String(number))
  return (
    <>
      {isAsked && <p className={styles.small}>{riskText.survey.lookOn}</p>}
      {!isAsked && people === null && role !== 'facilitator' && (
        <p className={styles.small}>{riskText.survey.waiting}</p>
      )}
      {people !== null && (
        <>
          <p>
            <b>{risksSentence(risks)}</b>
          </p>
          <RiskBoard risks={risks} chosen={open} onChoose={(number) => setOpen(String(number))} />
          <p className={styles.small}>{words.people(people)}</p>
        </>
      )}
      <ul className={styles.list} aria-label={words.list}>
        {risks.map((risk) => (
          <RiskLine
            key={risk.number}
            risk={risk}
            isOpen={open === String(risk.number)}
            onToggle={() => toggle(risk.number)}
          />
        ))}
      </ul>
      <Backup />
    </>
  )
}

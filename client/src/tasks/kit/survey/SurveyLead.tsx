// For the facilitator: asking everyone, again when it was asked before, and showing how the table thinks.

import { isFromEarlier, openRound, openSurvey, type SurveyKind, shownSurveys } from '@draaitafel/shared/nouns/round.ts'
import { riskText } from '../../../copy/nlRiskTasks.ts'
import { usePlan } from '../../../store/WorkshopContext.tsx'
import { RoundLead } from '../../../talk/rounds/RoundLead.tsx'
import { useRounds } from '../../../talk/rounds/useRounds.ts'
import styles from './Survey.module.css'
import { useOpenSurvey } from './useSurvey.ts'

const words = riskText.survey

export function SurveyLead({ kind }: { readonly kind: SurveyKind }) {
  const { busy, open } = useRounds()
  const survey = useOpenSurvey(kind)
  const isOther = usePlan((plan) => openRound(plan) !== null || openSurvey(plan) !== null)
  const wasAsked = usePlan((plan) => shownSurveys(plan, kind).some((round) => !isFromEarlier(round)))
  if (survey) {
    return (
      <div className={styles.lead}>
        <RoundLead round={survey} isPlain />
        <p>{words.enough}</p>
      </div>
    )
  }
  if (isOther) return <p>{words.busy}</p>
  return (
    <button type="button" className="btn" disabled={busy} onClick={() => open({ knob: null, kind, voters: 'persoon' })}>
      {wasAsked ? words.again : words.start}
    </button>
  )
}

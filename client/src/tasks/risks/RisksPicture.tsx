// While everyone answers: the question and how many are done. Shown: the board of risks, and beside it who does something about
// each. No name of who answered.

import { formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import { bottleneckCopy, bottleneckMeaning } from '@draaitafel/shared/copy/nl/library/bottlenecks.ts'
import { risksSentence } from '@draaitafel/shared/copy/nl/risks.ts'
import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { peopleAboutRisks, type Risk, risksOf } from '@draaitafel/shared/derive/risks.ts'
import { useMemo } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { riskText } from '../../copy/nlRiskTasks.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { SurveyPicture } from '../kit/survey/SurveyPicture.tsx'
import { useOpenSurvey } from '../kit/survey/useSurvey.ts'
import { backupWords } from './Backup.tsx'
import { RiskBoard } from './RiskBoard.tsx'
import styles from './RisksPicture.module.css'

const words = riskText.risks

export function Picture() {
  const survey = useOpenSurvey('knelpunten')
  return survey ? <SurveyPicture survey={survey} task="risks" /> : <Shown />
}

function Shown() {
  const rounds = usePlan((plan) => plan.rounds)
  const votes = usePlan((plan) => plan.votes)
  const parked = usePlan((plan) => plan.parked)
  const lead = usePlan(backupWords)
  const risks = useMemo(() => risksOf({ rounds, votes, parked }), [rounds, votes, parked])
  const people = useMemo(() => peopleAboutRisks({ rounds, votes }), [rounds, votes])
  return (
    <div className={`${shared.field} ${styles.field}`}>
      <header>
        <h1 className={styles.title}>{people === null ? taskCopy.risks.ask : risksSentence(risks)}</h1>
        <p className={styles.under}>{people === null ? riskText.survey.waiting : words.people(people)}</p>
      </header>
      <div className={people === null ? undefined : styles.two}>
        {people !== null && (
          <div className={styles.board}>
            <RiskBoard risks={risks} />
          </div>
        )}
        <div>
          <ol className={styles.list}>
            {risks.map((risk) => (
              <Line key={risk.number} risk={risk} />
            ))}
          </ol>
          <p className={styles.lead}>
            <b>{words.lead}.</b> {lead}
          </p>
        </div>
      </div>
    </div>
  )
}

/** Its first measure that is open; how many more there are. */
function Line({ risk: { number, marks, measures } }: { readonly risk: Risk }) {
  const parties = usePlan((plan) => plan.parties)
  const [first, ...more] = measures.filter(({ done }) => !done)
  const whose = first && (parties.find(({ id }) => id === first.owner)?.name ?? dialogText.proofs.noOwner)
  return (
    <li>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <b>{bottleneckCopy[number]}</b>
        {first ? (
          <p className={shared.line}>
            {[whose, first.day && formatDay(first.day), first.text].filter(Boolean).join(' · ')}
            {more.length > 0 && ` (+${more.length})`}
          </p>
        ) : (
          <p className={shared.line}>{marks ? words.noMeasure : bottleneckMeaning[number]}</p>
        )}
      </div>
    </li>
  )
}

// Alone and without a name: for each bottleneck how likely it is here, and how bad if it happens.

import { bottleneckCopy, bottleneckMeaning } from '@draaitafel/shared/copy/nl/library/bottlenecks.ts'
import { bottleneckNumbers } from '@draaitafel/shared/library/bottlenecks.ts'
import type { Survey } from '@draaitafel/shared/nouns/round.ts'
import { scaleSteps } from '@draaitafel/shared/nouns/scales.ts'
import { riskText } from '../../copy/nlRiskTasks.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useOwnAnswers } from '../kit/survey/useSurvey.ts'
import styles from './Risks.module.css'

const words = riskText.risks
const options = scaleSteps.map((step) => ({ value: String(step), label: String(step + 1) }))
const halves = ['likelihood', 'effect'] as const

export function AnswerRisks({ survey }: { readonly survey: Survey }) {
  const { answers, answer } = useOwnAnswers(survey)
  return (
    <div className={styles.alone}>
      <p className={styles.small}>{riskText.survey.alone}</p>
      {bottleneckNumbers.map((number, at) => (
        <section key={number} aria-label={bottleneckCopy[number]}>
          <h3>{bottleneckCopy[number]}</h3>
          <p className={styles.small}>{bottleneckMeaning[number]}</p>
          {halves.map((half, which) => {
            const scale = 2 * at + which
            return (
              <Choice
                key={half}
                label={words[half]}
                about={bottleneckCopy[number]}
                note={words.scale}
                value={String(answers[scale] ?? '')}
                options={options}
                even
                onChange={(value) => {
                  const step = scaleSteps.find((one) => String(one) === value)
                  if (step !== undefined) answer(scale, step)
                }}
              />
            )
          })}
        </section>
      ))}
    </div>
  )
}

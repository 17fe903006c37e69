// Below the four: in which domain the money is, where its value lands, and of which investment people said whether it weighs
// up. The same words, sums and matrix as the task about it.

import {
  landingQuestion,
  landingSentence,
  landingWords,
  weighingTitle,
  weighingWords,
} from '@draaitafel/shared/copy/nl/landing.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { landingOf } from '@draaitafel/shared/derive/landing.ts'
import { useMemo } from 'react'
import { balancesText } from '../../copy/nlBalances.ts'
import { LandingMatrix } from '../../money/landing/LandingMatrix.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Balance } from './Balance.tsx'
import shared from './Balances.module.css'
import styles from './WhereItLands.module.css'

export function WhereItLands() {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const landing = useMemo(() => landingOf(plan), [plan])
  const question = landingQuestion(landing)
  return (
    <Balance name={landingWords.title} lead={landingSentence(landing)}>
      {landing.rows.length > 0 && (
        <div className={styles.both}>
          <div>
            {question !== '' && <p>{question}</p>}
            <LandingMatrix landing={landing} />
          </div>
          <Weighed />
        </div>
      )}
      <p className={shared.key}>
        <span>
          {landingWords.note} {landingWords.ours}
        </span>
        <button
          type="button"
          className={shared.link}
          onClick={() => view.setState({ dialog: { kind: 'task', task: 'landing' } })}
        >
          {taskCopy.landing.name}
        </button>
      </p>
    </Balance>
  )
}

/** What was answered, each with a way to its form. What nobody answered yet is counted. */
function Weighed() {
  const { view } = useWorkshop()
  const parties = usePlan((plan) => plan.parties)
  const investments = usePlan((plan) => plan.investments)
  const answered = investments.filter((one) => weighingWords(one) !== '')
  const nameOf = (party: string) => parties.find(({ id }) => id === party)?.name ?? ''
  return (
    <div>
      <h4>{weighingTitle}</h4>
      <ul className={styles.weighed}>
        {answered.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => view.setState({ dialog: { kind: 'investment', investment: one.id } })}>
              {one.label.trim() || sourceCopy[one.source].shortName}
            </button>{' '}
            <small>{nameOf(one.party)}</small>
            <span>{weighingWords(one)}</span>
          </li>
        ))}
      </ul>
      <p>{balancesText.notWeighed(investments.length - answered.length)}</p>
    </div>
  )
}

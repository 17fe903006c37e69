// One bottleneck in the list: how likely and how bad, and whose the measures are; opened, what to do about it.

import { formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import { bottleneckCopy, bottleneckMeaning } from '@draaitafel/shared/copy/nl/library/bottlenecks.ts'
import { marksWords } from '@draaitafel/shared/copy/nl/risks.ts'
import type { Risk } from '@draaitafel/shared/derive/risks.ts'
import type { Parked } from '@draaitafel/shared/nouns/parked.ts'
import { useId } from 'react'
import { riskText } from '../../copy/nlRiskTasks.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { RiskDetails } from './RiskDetails.tsx'
import styles from './Risks.module.css'

const words = riskText.risks

interface RiskLineProps {
  readonly risk: Risk
  readonly isOpen: boolean
  readonly onToggle: () => void
}

export function RiskLine({ risk, isOpen, onToggle }: RiskLineProps) {
  const id = useId()
  const { number, marks, measures } = risk
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <span>
          <b>{bottleneckCopy[number]}</b>
          <small>{bottleneckMeaning[number]}</small>
          <small>{marks ? marksWords(marks) : words.unmarked}</small>
        </span>
        <Whose measures={measures.filter(({ done }) => !done)} />
      </button>
      {isOpen && (
        <div id={id}>
          <RiskDetails risk={risk} />
        </div>
      )}
    </li>
  )
}

/** Each owner once, and the first day. */
function Whose({ measures }: { readonly measures: readonly Parked[] }) {
  const parties = usePlan((plan) => plan.parties)
  if (measures.length === 0) return <small>{words.noMeasure}</small>
  const owners = parties.filter(({ id }) => measures.some(({ owner }) => owner === id))
  const day = measures.flatMap((one) => (one.day === '' ? [] : [one.day])).toSorted()[0]
  return (
    <span className={styles.whose}>
      <span>
        {owners.map(({ id, kind, name }) => (
          <PartyToken key={id} kind={kind} name={name} />
        ))}
      </span>
      <small>{day === undefined ? words.noDay : formatDay(day)}</small>
    </span>
  )
}

// The whole plan in short, for a phone: coverage in words and per year, and the four values.

import { strengthWords } from '@draaitafel/shared/copy/nl/aims.ts'
import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { coverageSentence, coverNotes } from '@draaitafel/shared/copy/nl/coverage.ts'
import { hoursSentence } from '@draaitafel/shared/copy/nl/hours.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { type ForWhom, forWhomOf } from '@draaitafel/shared/derive/forWhom.ts'
import { coreValues } from '@draaitafel/shared/model/coreValues.ts'
import { useMemo } from 'react'
import { useFlow } from '../board/flow/useFlow.ts'
import { text } from '../copy/nl.ts'
import { part } from '../parts/part.ts'
import { usePart } from '../parts/usePart.ts'
import { QuestionsButton } from '../pieces/QuestionsButton.tsx'
import { usePlan, useWorkshop } from '../store/WorkshopContext.tsx'
import styles from './Phone.module.css'
import { YearTable } from './YearTable.tsx'

const fetchCosts = part(() => import('../money/table/CostList.tsx'))

/** 'Voor Gemeente (een beetje). Het model noemt ook: Bewoners.' */
function forWhomWords({ named, suggested }: ForWhom): string {
  const names = suggested.map(({ name }) => name)
  if (named.length === 0) return names.length === 0 ? text.flow.forNobody : text.flow.onlyModel(names)
  const said = text.flow.namedFor(named.map(({ party, aim }) => `${party.name} (${strengthWords[aim.strength]})`))
  return names.length === 0 ? said : `${said} ${text.flow.alsoModel(names)}`
}

export function PhonePlan() {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const coverage = useMemo(() => coverageOf(plan), [plan])
  const hours = hoursSentence(plan)
  const flow = useFlow()
  const { state: costs } = usePart(fetchCosts)
  return (
    <>
      <section className={styles.group}>
        <h2>{text.coverage.title}</h2>
        <p className={styles.sentence}>{coverageSentence(coverage)}</p>
        {costs.kind === 'here' && <costs.part.CostList />}
        <YearTable years={coverage.years} />
        {coverNotes(coverage).map((note) => (
          <p key={note}>{note}</p>
        ))}
        {hours !== '' && <p>{hours}</p>}
        <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'needs' } })}>
          {text.coverage.needs(plan.needs.length)}
        </button>
        {plan.volunteering.length > 0 && (
          <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'volunteering' } })}>
            {text.coverage.hours(plan.volunteering.length)}
          </button>
        )}
        <QuestionsButton className="btn" />
        <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'balances' } })}>
          {text.balances.title}
        </button>
      </section>
      <section className={styles.group}>
        <h2>{text.board.values}</h2>
        <ul className={styles.list}>
          {coreValues.map((value) => (
            <li key={value.id} className={styles.value}>
              <b>{coreValueCopy[value.id].name}</b>
              <small>{text.flow.pathsOpen(flow.coreValues[value.id])}</small>
              <small className={styles.forWhom}>{forWhomWords(forWhomOf(plan, value))}</small>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

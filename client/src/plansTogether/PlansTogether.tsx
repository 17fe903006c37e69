// Several plans side by side: what comes in, what they say together, the same as a picture, in figures and as a spreadsheet. In
// memory only: nothing is stored or sent.

import { endingSentence, overPlansDoubts, overPlansSentences } from '@draaitafel/shared/copy/nl/overPlans.ts'
import { type OverPlans, overPlans } from '@draaitafel/shared/derive/overPlans.ts'
import { useMemo } from 'react'
import { plansText } from '../copy/nlPlans.ts'
import { KnobsTogether } from './KnobsTogether.tsx'
import { MoneyPicture } from './MoneyPicture.tsx'
import { MoneyTables } from './MoneyTables.tsx'
import { PlanPile } from './PlanPile.tsx'
import styles from './PlansTogether.module.css'
import { namesIn } from './pile.ts'
import { TakeSheet } from './TakeSheet.tsx'
import { useFileDrop } from './useFileDrop.ts'
import { usePile } from './usePile.ts'

export function PlansTogether() {
  const { pile, busy, said, add, remove, dismiss, say } = usePile()
  const isOver = useFileDrop(add)
  const names = useMemo(() => namesIn(pile), [pile])
  const over = useMemo(() => overPlans(pile.plans), [pile.plans])
  return (
    <div className={styles.together}>
      <PlanPile
        plans={pile.plans}
        names={names}
        refused={pile.refused}
        busy={busy}
        isOver={isOver}
        onFiles={add}
        onRemove={remove}
        onDismiss={dismiss}
      />
      <p className="sr" role="status">
        {said}
      </p>
      {pile.plans.length === 0 ? (
        <Empty />
      ) : (
        <>
          <Words over={over} names={names} />
          <section className={styles.part}>
            <h2>{plansText.picture}</h2>
            <MoneyPicture over={over} names={names} />
          </section>
          <MoneyTables over={over} names={names} />
          <Endings over={over} names={names} />
          <KnobsTogether knobs={over.knobs} names={names} />
          <TakeSheet over={over} plans={pile.plans} names={names} onSaid={say} />
        </>
      )}
    </div>
  )
}

interface OverProps {
  readonly over: OverPlans
  readonly names: readonly string[]
}

function Words({ over, names }: OverProps) {
  const doubts = overPlansDoubts(over, names)
  return (
    <section className={styles.part}>
      <h2>{plansText.together}</h2>
      <ul className={styles.sentences}>
        {overPlansSentences(over, names).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {doubts.length > 0 && (
        <div className={styles.doubts}>
          <h3>{plansText.doubts}</h3>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

function Endings({ over, names }: OverProps) {
  if (over.endings.length === 0) return null
  const years = [...new Set(over.endings.map(({ until }) => until))]
  return (
    <section className={styles.part}>
      <h2>{plansText.endings}</h2>
      <p className={styles.hint}>{plansText.endingsHint}</p>
      <div className={styles.endings}>
        {years.map((year) => (
          <section key={year} aria-label={plansText.endsAfter(year)}>
            <h3>{plansText.endsAfter(year)}</h3>
            <ul>
              {over.endings
                .filter(({ until }) => until === year)
                .map((ending) => (
                  <li key={`${ending.at} ${ending.investment.id}`}>{endingSentence(ending, names)}</li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

function Empty() {
  return (
    <section className={styles.part}>
      <h2>{plansText.example.title}</h2>
      <ol className={styles.steps}>
        {plansText.example.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}

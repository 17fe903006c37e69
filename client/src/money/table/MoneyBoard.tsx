// The money of the plan in place of the board: what lacks in a sentence, and below it the years per cost, or where the value
// lands.

import { coverageSentence, coverNotesShort } from '@draaitafel/shared/copy/nl/coverage.ts'
import { landingQuestion, landingSentence } from '@draaitafel/shared/copy/nl/landing.ts'
import { lastingGapSentence, startGapSentence } from '@draaitafel/shared/copy/nl/lastingGap.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { landingOf } from '@draaitafel/shared/derive/landing.ts'
import { gapsOf } from '@draaitafel/shared/derive/lastingGap.ts'
import { useMemo } from 'react'
import { Part } from '../../people/problems/Part.tsx'
import { usePlan, useView } from '../../store/WorkshopContext.tsx'
import { CostTable } from './CostTable.tsx'
import { LandingView } from './LandingView.tsx'
import styles from './MoneyBoard.module.css'
import { PartyList } from './PartyList.tsx'
import { ViewSwitch } from './ViewSwitch.tsx'

const MOST_NOTES = 1

export function MoneyBoard() {
  const isLanding = useView(({ money }) => money === 'landing')
  return <div className={styles.board}>{isLanding ? <Landing /> : <Cover />}</div>
}

function Cover() {
  const workshop = usePlan((plan) => plan.workshop)
  const needs = usePlan((plan) => plan.needs)
  const investments = usePlan((plan) => plan.investments)
  const coverage = useMemo(() => coverageOf({ workshop, needs, investments }), [workshop, needs, investments])
  const gaps = gapsOf(coverage, workshop)
  const more = [startGapSentence(gaps), lastingGapSentence(gaps), coverNotesShort(coverage, MOST_NOTES)]
  return (
    <>
      <Say sentence={coverageSentence(coverage)} more={more} />
      <Part>
        <CostTable coverage={coverage} />
      </Part>
      <Part>
        <PartyList coverage={coverage} />
      </Part>
    </>
  )
}

function Landing() {
  const plan = usePlan((whole) => whole)
  const landing = useMemo(() => landingOf(plan), [plan])
  return (
    <>
      <Say sentence={landingSentence(landing)} more={[landingQuestion(landing)]} />
      <Part>
        <LandingView landing={landing} />
      </Part>
    </>
  )
}

function Say({ sentence, more }: { readonly sentence: string; readonly more: readonly string[] }) {
  return (
    <div className={styles.say}>
      <div>
        <h2>{sentence}</h2>
        <p>
          {more.filter(Boolean).map((one) => (
            <span key={one}>{one} </span>
          ))}
        </p>
      </div>
      <ViewSwitch />
    </div>
  )
}

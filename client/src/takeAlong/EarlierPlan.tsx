// The plan that a new workshop goes on from: a file that was kept then, read on this device.

import { fileProblemSentence } from '@draaitafel/shared/copy/nl/importProblems.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { type NextKind, nextSession } from '@draaitafel/shared/templates/nextSession.ts'
import { useId, useRef, useState } from 'react'
import { seriesText } from '../copy/nlSeries.ts'
import { readPlanJson } from '../office/readPlanJson.ts'
import { Wrong } from '../ui/TextField.tsx'
import { NextKindChoice } from './NextKindChoice.tsx'

export interface Earlier {
  readonly plan: Plan
  readonly kind: NextKind
}

interface EarlierPlanProps {
  /** Null while there is no plan. */
  readonly onChange: (earlier: Earlier | null) => void
}

export function EarlierPlan({ onChange }: EarlierPlanProps) {
  const id = useId()
  const [plan, setPlan] = useState<Plan | null>(null)
  const [kind, setKind] = useState<NextKind>('next')
  const [wrong, setWrong] = useState<string | null>(null)
  const latest = useRef(0)
  const tell = (found: Plan | null, wanted: NextKind) => {
    setPlan(found)
    setKind(wanted)
    onChange(found && { plan: found, kind: wanted })
  }
  const choose = async (file: File | undefined) => {
    latest.current += 1
    const mine = latest.current
    setWrong(null)
    tell(null, kind)
    if (!file) return
    const read = await readPlanJson(file)
    // A second file may have been chosen while the first was being read.
    if (mine !== latest.current) return
    if (read.ok) tell(read.value.plan, kind)
    else setWrong(fileProblemSentence(read.problem))
  }
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{seriesText.file}</label>
        <input
          id={id}
          className="input"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void choose(event.target.files?.[0])}
        />
        {wrong && <Wrong sentence={wrong} />}
        <p role="status">{plan ? seriesText.found(plan.workshop.title, promisesIn(plan)) : ''}</p>
      </div>
      <NextKindChoice value={kind} onChange={(next) => tell(plan, next)} />
    </>
  )
}

function promisesIn(plan: Plan): number {
  return nextSession(plan, { kind: 'next', title: '', today: new Date().toISOString() }).promisesBefore.length
}

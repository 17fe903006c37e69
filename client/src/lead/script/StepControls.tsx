// The facilitator's clock controls: next step, back to where the table was before, a minute more, stop and continue, and end, which asks first.

import { nameOfNext, saidAt, saidNow } from '@draaitafel/shared/copy/nl/saidNow.ts'
import type { Step } from '@draaitafel/shared/nouns/step.ts'
import { inBetween, nextStep, nextStop, previousStop, stepNow } from '@draaitafel/shared/nouns/stepNow.ts'
import { useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { text } from '../../copy/nl.ts'
import { useLockLead } from '../../pieces/locks/useLocks.ts'
import type { NowView } from '../../pieces/useStepNow.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { BackToStep } from './BackToStep.tsx'
import { aMinuteMore, running, still } from './clockChanges.ts'
import styles from './ScriptDialog.module.css'
import { useGoOn } from './useGoOn.ts'
import { useGoToStop } from './useGoToStep.ts'
import { useStepClock } from './useStepClock.ts'

interface StepControlsProps {
  readonly steps: readonly Step[]
  readonly now: NowView | null
}

export function StepControls({ steps, now }: StepControlsProps) {
  const goOn = useGoOn()
  const change = useStepClock()
  const isStill = usePlan((plan) => plan.now?.endsAt === null)
  const goToStop = useGoToStop()
  const next = usePlan(useShallow(nextStop))
  const nextName = usePlan(nameOfNext) ?? ''
  const isBetween = usePlan(inBetween)
  const previous = usePlan(useShallow(previousStop))
  const sayNext = (name: string) => {
    if (!now) return text.script.start(name)
    return next?.step.id === now.step.id ? text.script.nextTask(name) : text.script.next(name)
  }
  return (
    <div className={styles.controls}>
      {isBetween && <BackToStep isMain />}
      {next && !isBetween && (
        <button type="button" className="btn primary" onClick={() => goOn(next)}>
          {sayNext(nextName)}
        </button>
      )}
      {previous && (
        <button type="button" className="btn" onClick={() => goToStop(previous)}>
          {text.script.backTo(saidAt(previous).name)}
        </button>
      )}
      {now && (
        <>
          <button type="button" className="btn" onClick={() => change(aMinuteMore)}>
            {text.script.minuteMore}
          </button>
          <button type="button" className="btn" onClick={() => change(isStill ? running : still)}>
            {isStill ? text.script.goOn : text.script.standStill}
          </button>
          <End isLast={nextStep(steps, now.step) === null} />
        </>
      )}
    </div>
  )
}

/** It ends the task of everyone, so it asks first; and what is over can be taken up where it was. */
function End({ isLast }: { readonly isLast: boolean }) {
  const { dispatch, planStore, view } = useWorkshop()
  const { allow } = useLockLead()
  const [asks, setAsks] = useState(false)
  const end = () => {
    const { plan: before } = planStore.getState()
    if (!dispatch({ type: 'step.go', now: null }).ok) return
    allow('alles')
    const back = () => {
      if (planStore.getState().plan.now !== null) return
      if (dispatch({ type: 'step.go', now: before.now }).ok) allow(stepNow(before)?.allowed ?? 'alles')
    }
    const name = text.script.undoGoingOnTo(saidNow(before)?.name ?? null)
    view.say('done', text.script.ended(isLast), { label: text.script.undoGoingOn, name, back })
  }
  return (
    <>
      <button type="button" className="btn quiet" aria-expanded={asks} onClick={() => setAsks(!asks)}>
        {text.script.end}
      </button>
      {asks && (
        <p className={styles.end}>
          {text.script.endAsked}{' '}
          <button type="button" className="btn" onClick={end}>
            {text.script.endNow}
          </button>
        </p>
      )}
    </>
  )
}

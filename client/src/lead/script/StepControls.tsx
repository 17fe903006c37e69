// The facilitator's clock controls: next step, a minute more, stop and continue, and end.

import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import type { Step } from '@draaitafel/shared/nouns/step.ts'
import { nextStep } from '@draaitafel/shared/nouns/stepNow.ts'
import { text } from '../../copy/nl.ts'
import { useLockLead } from '../../pieces/locks/useLocks.ts'
import type { NowView } from '../../pieces/useStepNow.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { aMinuteMore, running, still } from './clockChanges.ts'
import styles from './ScriptDialog.module.css'
import { useGoToStep } from './useGoToStep.ts'
import { useStepClock } from './useStepClock.ts'

interface StepControlsProps {
  readonly steps: readonly Step[]
  readonly now: NowView | null
}

export function StepControls({ steps, now }: StepControlsProps) {
  const { dispatch } = useWorkshop()
  const goTo = useGoToStep()
  const change = useStepClock()
  const { allow } = useLockLead()
  const isStill = usePlan((plan) => plan.now?.endsAt === null)
  const next = nextStep(steps, now?.step ?? null)
  const end = () => {
    if (dispatch({ type: 'step.go', now: null }).ok) allow('alles')
  }
  return (
    <div className={styles.controls}>
      {next && (
        <button type="button" className="btn primary" onClick={() => goTo(next)}>
          {now ? text.script.next(stepName(next)) : text.script.start(stepName(next))}
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
          <button type="button" className="btn quiet" onClick={end}>
            {text.script.end}
          </button>
        </>
      )}
    </div>
  )
}

// What a facilitator does with the clock: on to the next step, a minute more, still and on again, and the end.

import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { type Step, type StepNow, secondsLeft } from '@draaitafel/shared/nouns/step.ts'
import { text } from '../../copy/nl.ts'
import { tableNow } from '../../store/connectionStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { useLockLead } from '../locks/useLocks.ts'
import styles from './ScriptDialog.module.css'
import { useGoToStep } from './useGoToStep.ts'
import type { NowView } from './useStepNow.ts'

interface StepControlsProps {
  readonly steps: readonly Step[]
  readonly now: NowView | null
}

export function StepControls({ steps, now }: StepControlsProps) {
  const { dispatch, planStore, connectionStore } = useWorkshop()
  const goTo = useGoToStep()
  const { allow } = useLockLead()
  const next = nextOf(steps, now?.step ?? null)
  const end = () => {
    if (dispatch({ type: 'step.go', now: null }).ok) allow('alles')
  }
  const change = (make: (now: StepNow, tableMs: number) => StepNow) => {
    const { now: present } = planStore.getState().plan
    if (present) dispatch({ type: 'step.go', now: make(present, tableNow(connectionStore.getState())) })
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
          <ClockButton onChange={change} />
          <button type="button" className="btn quiet" onClick={end}>
            {text.script.end}
          </button>
        </>
      )}
    </div>
  )
}

function ClockButton({ onChange }: { readonly onChange: (make: (now: StepNow, tableMs: number) => StepNow) => void }) {
  const { planStore } = useWorkshop()
  const isStill = planStore.getState().plan.now?.endsAt === null
  return (
    <button type="button" className="btn" onClick={() => onChange(isStill ? running : still)}>
      {isStill ? text.script.goOn : text.script.standStill}
    </button>
  )
}

/** The first that is not skipped, after the present one. */
function nextOf(steps: readonly Step[], present: Step | null): Step | undefined {
  const from = present ? steps.findIndex(({ id }) => id === present.id) + 1 : 0
  return steps.slice(from).find(({ skipped }) => !skipped)
}

/** When the time is over, the minute counts from now. */
function aMinuteMore(now: StepNow, tableMs: number): StepNow {
  if (now.endsAt === null) return { ...now, leftSeconds: Math.max(0, now.leftSeconds) + 60 }
  const from = Math.max(Date.parse(now.endsAt), tableMs)
  return { ...now, endsAt: new Date(from + 60_000).toISOString() }
}

function still(now: StepNow, tableMs: number): StepNow {
  return { ...now, endsAt: null, leftSeconds: secondsLeft(now, tableMs) }
}

function running(now: StepNow, tableMs: number): StepNow {
  return { ...now, endsAt: new Date(tableMs + now.leftSeconds * 1000).toISOString(), leftSeconds: 0 }
}

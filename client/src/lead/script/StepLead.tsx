// The facilitator's controls in the step bar: a minute more, pause, who is not done yet, and next step.

import { nameOfNext } from '@draaitafel/shared/copy/nl/saidNow.ts'
import { placeOf } from '@draaitafel/shared/nouns/numbering.ts'
import { scriptOf } from '@draaitafel/shared/nouns/step.ts'
import type { Stop } from '@draaitafel/shared/nouns/stepNow.ts'
import { text } from '../../copy/nl.ts'
import { useStepNow } from '../../pieces/useStepNow.ts'
import { useConnection, usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { usePause } from '../pause/usePause.ts'
import { BackToStep } from './BackToStep.tsx'
import { ClockMenu } from './ClockMenu.tsx'
import { aMinuteMore, running } from './clockChanges.ts'
import styles from './StepBar.module.css'
import { useGoOn } from './useGoOn.ts'
import { useReady } from './useReady.ts'
import { useShowsFirst } from './useShowChoices.ts'
import { useStepClock } from './useStepClock.ts'

export function ClockHands() {
  const change = useStepClock()
  const setPaused = usePause()
  const paused = useConnection((connection) => connection.paused)
  const isStill = usePlan((plan) => plan.now?.endsAt === null)
  // However it was stopped, one press makes it run.
  const press = () => {
    if (isStill) change(running)
    if (paused || !isStill) setPaused(!paused)
  }
  return (
    <>
      <button
        type="button"
        className={`btn quiet icon-only ${styles.minute}`}
        // Its name too: a label besides would be read twice.
        // Its sign is drawn by the style sheet, and would be its name.
        aria-label={text.script.minuteMore}
        title={text.script.minuteMore}
        onClick={() => change(aMinuteMore)}
      />
      <button
        type="button"
        className={`btn quiet icon-only ${styles.pause}`}
        // Its name too: a label besides would be read twice.
        title={text.script.pause}
        aria-pressed={paused || isStill}
        onClick={press}
      >
        <Icon name="pause" />
      </button>
      <ClockMenu />
    </>
  )
}

export function WhoIsReady({ ready: key }: { readonly ready: string }) {
  const { view } = useWorkshop()
  const { ready, people } = useReady(key)
  const count = text.script.ready(ready, people)
  return (
    <button
      type="button"
      className={`btn quiet ${styles.who}`}
      aria-label={text.script.whoIsReady(count)}
      aria-haspopup="dialog"
      onClick={() => view.setState({ dialog: { kind: 'ready' } })}
    >
      <Icon name="check" />
      {count}
    </button>
  )
}

interface OnwardProps {
  readonly isBetween: boolean
  readonly next: Stop | null
}

/** After something in between back to the step; otherwise to what comes next. */
export function Onward({ isBetween, next }: OnwardProps) {
  if (isBetween) return <BackToStep />
  return next && <GoOn next={next} />
}

export function GoOn({ next }: { readonly next: Stop }) {
  const goOn = useGoOn()
  // With a dialog over it, or choices to show first, it is not the main action.
  const isCovered = useView((state) => state.dialog !== null)
  const isFirst = !useShowsFirst() && !isCovered
  const present = useStepNow()
  const name = usePlan(nameOfNext)
  const place = usePlan((plan) => placeOf(scriptOf(plan), next.step).place)
  const label = present ? text.script.nextShort : text.script.begin(place)
  return (
    <button
      type="button"
      className={`btn ${isFirst ? 'primary' : ''} ${styles.next}`}
      aria-label={`${label}: ${name}`}
      title={name ?? undefined}
      onClick={() => goOn(next)}
    >
      <span>
        {label}
        <span className={styles.name}>: {name}</span>
      </span>
      <Icon name="forward" />
    </button>
  )
}

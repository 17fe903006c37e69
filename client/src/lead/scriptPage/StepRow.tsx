// One step of the script as a row: when, what, how long, who may do what; opened, everything of it.

import { allowances, isAllowance } from '@draaitafel/shared/base/allowance.ts'
import { stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { isBreak, type Step, tasksOf } from '@draaitafel/shared/nouns/step.ts'
import type { KeyboardEvent } from 'react'
import { scriptText } from '../../copy/nlScript.ts'
import { useDragRow } from '../../gestures/rowDrag.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { MinutesField } from './MinutesField.tsx'
import { OpenStep } from './OpenStep.tsx'
import { StepMenu } from './StepMenu.tsx'
import styles from './StepRow.module.css'
import { clockAt, type TimedStep } from './scriptTimes.ts'
import type { Cues } from './useCues.ts'
import type { ScriptHands } from './useScript.ts'
import { whatIsRead } from './whatIsRead.ts'

const words = scriptText.row

interface StepRowProps {
  readonly timed: TimedStep
  readonly place: number
  readonly hands: ScriptHands
  readonly cues: Cues
  readonly isOpen: boolean
  readonly onToggle: () => void
}

export function StepRow({ timed, place, hands, cues, isOpen, onToggle }: StepRowProps) {
  const { step, at, number } = timed
  const name = stepName(step)
  const drag = useDragRow(step.id, place)
  const pauses = isBreak(step)
  const isNow = hands.running === step.id
  const cue = cues.all?.get(step.id)
  const moveByKey = (event: KeyboardEvent, isGrip = false) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    // Alt and an arrow open a list of choices.
    if (by === 0 || !(isGrip || event.altKey) || event.target instanceof HTMLSelectElement) return
    event.preventDefault()
    event.stopPropagation()
    hands.move(step.id, place + by)
  }
  return (
    <li
      ref={drag.ref}
      className={styles.row}
      style={drag.carried ? { transform: drag.carried } : undefined}
      data-open={isOpen || undefined}
      data-break={pauses || undefined}
      data-skipped={step.skipped || undefined}
      data-now={isNow || undefined}
      data-carried={drag.isDragging || undefined}
      data-landing={drag.landing ?? undefined}
      onKeyDown={moveByKey}
    >
      <button
        type="button"
        ref={drag.gripRef}
        className={styles.grip}
        aria-label={words.grip(place + 1, name)}
        title={words.gripHint}
        {...drag.gripHandlers}
        onKeyDown={(event) => moveByKey(event, true)}
      >
        <Grip />
      </button>
      <span className={styles.at}>{step.skipped ? '' : clockAt(at)}</span>
      <span className={styles.number}>{pauses ? <Icon name="pause" /> : (number ?? '')}</span>
      <button type="button" className={styles.name} aria-expanded={isOpen} onClick={onToggle}>
        <b>{name}</b>
        {isNow && <em>{words.now}</em>}
        {step.skipped && <em>{words.skipped}</em>}
        {!pauses && <small>{tasksIn(step, name)}</small>}
      </button>
      <p className={styles.read}>
        {pauses ? words.break(clockAt(at + step.minutes)) : whatIsRead(step)}
        {cue && (
          <span className={styles.printed}>
            {words.cue}: {cue}
          </span>
        )}
      </p>
      <MinutesField name={name} minutes={step.minutes} onChange={(minutes) => hands.change(step.id, { minutes })} />
      <div className={styles.allowed}>
        {!pauses && (
          <SelectField
            label={words.allowed(name)}
            hideLabel
            value={step.allowed}
            options={allowances.map((value) => ({ value, label: scriptText.allowances[value] }))}
            onChange={(allowed) => isAllowance(allowed) && hands.change(step.id, { allowed })}
          />
        )}
      </div>
      <StepMenu step={step} place={place} hands={hands} />
      {isOpen && <OpenStep step={step} hands={hands} cues={cues} />}
    </li>
  )
}

/** Their names; nothing where the step is called as its only task. */
function tasksIn(step: Step, name: string): string {
  const names = tasksOf(step).map((task) => taskCopy[task].name)
  return names.length === 1 && names[0] === name ? '' : names.join(' · ')
}

function Grip() {
  return (
    <svg viewBox="0 0 8 16" aria-hidden="true" focusable="false">
      {[2, 6].flatMap((x) => [3, 8, 13].map((y) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1.3" />))}
    </svg>
  )
}

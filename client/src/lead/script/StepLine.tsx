// One step of the script on the day itself. The facilitator goes to it or to one of its tasks, leaves it out, changes how long it takes and who may do
// what in it. All else is made ready on the page of the script.

import { allowances, isAllowance } from '@draaitafel/shared/base/allowance.ts'
import { stepInstruction, stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { isStepMinutes, type Step, tasksOf } from '@draaitafel/shared/nouns/step.ts'
import { inBetween, taskInStep } from '@draaitafel/shared/nouns/stepNow.ts'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { useLockLead } from '../../pieces/locks/useLocks.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { CommitField } from '../../ui/CommitField.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import styles from './ScriptDialog.module.css'
import { useGoToStep, useGoToStop } from './useGoToStep.ts'

interface StepLineProps {
  readonly step: Step
  readonly steps: readonly Step[]
  readonly isNow: boolean
  /** The facilitator may change it. */
  readonly leads: boolean
}

export function StepLine({ step, steps, isNow, leads }: StepLineProps) {
  const { dispatch, view } = useWorkshop()
  const goTo = useGoToStep()
  const { allow } = useLockLead()
  const name = stepName(step)
  const change = (changes: Partial<Step>) =>
    dispatch({ type: 'script.set', steps: steps.map((one) => (one.id === step.id ? { ...one, ...changes } : one)) })
  const changeMinutes = (typed: string) => {
    const minutes = Number(typed)
    if (isStepMinutes(minutes)) change({ minutes })
    else view.say('problem', text.script.wrongMinutes)
  }
  const changeAllowed = (allowed: string) => {
    if (isAllowance(allowed) && change({ allowed }).ok && isNow) allow(allowed)
  }
  return (
    <li className={styles.step} data-now={isNow || undefined} data-skipped={step.skipped || undefined}>
      <div>
        <b>{name}</b>
        <small>{step.skipped ? text.script.skipped : stepInstruction(step)}</small>
        {leads && !step.skipped && <OtherTasks step={step} isNow={isNow} />}
        {leads && !step.skipped && (
          <span className={styles.allowed}>
            <SelectField
              label={lead.locks.allowedIn(name)}
              hideLabel
              value={step.allowed}
              options={allowances.map((value) => ({ value, label: lead.locks.allowances[value] }))}
              onChange={changeAllowed}
            />
          </span>
        )}
      </div>
      {leads ? (
        <div className={styles.tools}>
          <CommitField
            label={text.script.minutesOf(name)}
            hideLabel
            value={String(step.minutes)}
            maxLength={3}
            inputMode="numeric"
            onCommit={changeMinutes}
          />
          <span aria-hidden="true">{text.script.minutesShort}</span>
          <button type="button" className="btn quiet" onClick={() => change({ skipped: !step.skipped })}>
            {step.skipped ? text.script.takeBack : text.script.skip}
          </button>
          {!isNow && !step.skipped && (
            <button type="button" className="btn" aria-label={text.script.goTo(name)} onClick={() => goTo(step)}>
              {text.script.go}
            </button>
          )}
        </div>
      ) : (
        <span className={styles.minutes}>{text.script.minutes(step.minutes)}</span>
      )}
    </li>
  )
}

/** Of a step with more than one: the step itself leads to its first, and of the present one each leads somewhere else. */
function OtherTasks({ step, isNow }: Pick<StepLineProps, 'step' | 'isNow'>) {
  const goTo = useGoToStop()
  const present = usePlan(taskInStep)
  const isAside = usePlan(inBetween)
  const tasks = tasksOf(step)
  const here = isNow && !isAside ? present : isNow ? null : tasks[0]
  const others = tasks.filter((task) => task !== here)
  if (tasks.length < 2) return null
  return (
    <ul className={styles.tasks}>
      {others.map((task) => (
        <li key={task}>
          {taskCopy[task].name}
          <button
            type="button"
            className="btn"
            aria-label={text.script.goToTask(taskCopy[task].name)}
            onClick={() => goTo({ step, task })}
          >
            {text.script.go}
          </button>
        </li>
      ))}
    </ul>
  )
}

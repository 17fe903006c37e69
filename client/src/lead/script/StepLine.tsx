// One step of the script. The facilitator goes to it, moves it, leaves it out, changes how long it takes, or takes it out.

import { allowances, isAllowance } from '@draaitafel/shared/base/allowance.ts'
import { newId } from '@draaitafel/shared/base/ids.ts'
import { stepInstruction, stepName } from '@draaitafel/shared/copy/nl/steps.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { isScriptStepId, isStepMinutes, type Step } from '@draaitafel/shared/nouns/step.ts'
import { isStepView, stepViews } from '@draaitafel/shared/nouns/stepView.ts'
import { type FormEvent, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { useLockLead } from '../../pieces/locks/useLocks.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { CommitField } from '../../ui/CommitField.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
import styles from './ScriptDialog.module.css'
import { useGoToStep } from './useGoToStep.ts'

interface StepLineProps {
  readonly step: Step
  readonly at: number
  readonly steps: readonly Step[]
  readonly isNow: boolean
  /** The facilitator may change it. */
  readonly leads: boolean
}

export function StepLine({ step, at, steps, isNow, leads }: StepLineProps) {
  const { dispatch, view } = useWorkshop()
  const goTo = useGoToStep()
  const { allow } = useLockLead()
  const name = stepName(step)
  const set = (changed: readonly Step[]) => dispatch({ type: 'script.set', steps: changed })
  const change = (changes: Partial<Step>) =>
    set(steps.map((one) => (one.id === step.id ? { ...one, ...changes } : one)))
  const move = (by: number) => {
    const moved = steps.filter(({ id }) => id !== step.id)
    set([...moved.slice(0, at + by), step, ...moved.slice(at + by)])
  }
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
        {leads && !step.skipped && <StepDetails step={step} name={name} onChange={change} />}
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
          <Tool label={text.script.up(name)} icon="up" disabled={at === 0} onPress={() => move(-1)} />
          <Tool label={text.script.down(name)} icon="down" disabled={at === steps.length - 1} onPress={() => move(1)} />
          <button type="button" className="btn quiet" onClick={() => change({ skipped: !step.skipped })}>
            {step.skipped ? text.script.takeBack : text.script.skip}
          </button>
          {!isScriptStepId(step.id) && (
            <Tool
              label={text.script.remove(name)}
              icon="close"
              disabled={false}
              onPress={() => set(steps.filter(({ id }) => id !== step.id))}
            />
          )}
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

interface StepDetailsProps {
  readonly step: Step
  readonly name: string
  readonly onChange: (changes: Partial<Step>) => void
}

/** What the table does in it, and what its boards show; both stand ready for the steps of the ready script. */
function StepDetails({ step, name, onChange }: StepDetailsProps) {
  return (
    <details className={styles.details}>
      <summary>{lead.step.edit(name)}</summary>
      <div>
        <CommitField
          label={lead.step.instruction}
          value={stepInstruction(step)}
          maxLength={planLimits.instructionLength}
          onCommit={(instruction) => onChange({ instruction })}
        />
        <SelectField
          label={lead.step.view}
          value={step.view}
          options={stepViews.map((value) => ({ value, label: lead.step.views[value] }))}
          onChange={(view) => isStepView(view) && onChange({ view })}
        />
      </div>
    </details>
  )
}

interface ToolProps {
  readonly label: string
  readonly icon: 'up' | 'down' | 'close'
  readonly disabled: boolean
  readonly onPress: () => void
}

function Tool({ label, icon, disabled, onPress }: ToolProps) {
  return (
    <button type="button" className="btn quiet icon-only" aria-label={label} disabled={disabled} onClick={onPress}>
      <Icon name={icon} />
    </button>
  )
}

/** A step of the table's own, and the way back to the ready script. */
export function AddStep({ steps, own }: { readonly steps: readonly Step[]; readonly own: boolean }) {
  const { dispatch } = useWorkshop()
  const [name, setName] = useState('')
  useUnsaved(name.trim(), text.unsaved)
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const step: Step = {
      id: newId(),
      name: name.trim(),
      view: 'knobs',
      tasks: '',
      minutes: 10,
      instruction: '',
      allowed: 'alles',
      skipped: false,
      order: '',
    }
    if (dispatch({ type: 'script.set', steps: [...steps, step] }).ok) setName('')
  }
  return (
    <form className={styles.add} onSubmit={add}>
      <TextField label={text.script.own} value={name} maxLength={planLimits.labelLength} onChange={setName} />
      <button type="submit" className="btn">
        {text.script.addStep}
      </button>
      {own && (
        <button type="button" className="btn quiet" onClick={() => dispatch({ type: 'script.set', steps: [] })}>
          {text.script.reset}
        </button>
      )}
    </form>
  )
}

// What a line comes from: what was chosen, each with a button to take it off, and a list to choose one more.

import { causeWords, effectColumns } from '@draaitafel/shared/copy/nl/effects.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { causesOf, type EffectCause, MOST_CAUSES } from '@draaitafel/shared/nouns/effect.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useId } from 'react'
import { effectText } from '../../copy/nlEffects.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Effects.module.css'

interface CauseFieldProps {
  /** Id of the line itself, which cannot come from itself. */
  readonly own: string | null
  readonly value: string
  readonly onChange: (from: string) => void
}

export function CauseField({ own, value, onChange }: CauseFieldProps) {
  const plan = usePlan((whole) => whole)
  const id = useId()
  const chosen = causesOf({ from: value })
  const isFull = chosen.length >= MOST_CAUSES
  const groups = choicesIn(plan, own).map(({ label, causes }) => ({
    label,
    causes: causes.filter((cause) => !chosen.includes(cause)),
  }))
  return (
    <div className="field">
      <label htmlFor={id}>{effectText.from}</label>
      {chosen.length > 0 && (
        <ul className={styles.causes}>
          {chosen.map((cause) => {
            const words = causeWords(plan, cause)
            return (
              <li key={cause}>
                <span>{words}</span>
                <button
                  type="button"
                  className="btn quiet icon-only"
                  aria-label={effectText.fromRemove(words)}
                  onClick={() => onChange(chosen.filter((one) => one !== cause).join(' '))}
                >
                  <Icon name="bin" />
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <select
        id={id}
        className="input"
        value=""
        disabled={isFull}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange([...chosen, event.target.value].join(' '))}
      >
        <option value="">{effectText.fromNone}</option>
        {groups.map(
          ({ label, causes }) =>
            causes.length > 0 && (
              <optgroup key={label} label={label}>
                {causes.map((cause) => (
                  <option key={cause} value={cause}>
                    {causeWords(plan, cause)}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
      <small id={`${id}-hint`}>{isFull ? effectText.fromFull : effectText.fromNote}</small>
    </div>
  )
}

/** By column of the map: what is on the board and brought in, what is done, and other effects. */
function choicesIn(plan: Plan, own: string | null): { readonly label: string; readonly causes: EffectCause[] }[] {
  const lines = (kind: string) =>
    plan.effects.filter((one) => one.kind === kind && one.id !== own).map(({ id }): EffectCause => `effect.${id}`)
  return [
    {
      label: effectColumns[0],
      causes: [
        ...lines('inbreng'),
        ...plan.investments.map(({ id }): EffectCause => `investment.${id}`),
        ...knobNumbers.map((knob): EffectCause => `knob.${knob}`),
      ],
    },
    { label: effectColumns[1], causes: lines('activiteit') },
    { label: effectColumns[2], causes: lines('effect') },
  ]
}

// How long a step takes: a minute less, a minute more, or typed.

import { isStepMinutes } from '@draaitafel/shared/nouns/step.ts'
import { scriptText } from '../../copy/nlScript.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { CommitField } from '../../ui/CommitField.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './MinutesField.module.css'

interface MinutesFieldProps {
  readonly name: string
  readonly minutes: number
  readonly onChange: (minutes: number) => void
}

export function MinutesField({ name, minutes, onChange }: MinutesFieldProps) {
  const { view } = useWorkshop()
  const change = (wanted: number) => {
    if (isStepMinutes(wanted)) onChange(wanted)
    else view.say('problem', scriptText.row.wrongMinutes)
  }
  return (
    <div className={styles.minutes}>
      <button
        type="button"
        aria-label={scriptText.row.less(name)}
        disabled={!isStepMinutes(minutes - 1)}
        onClick={() => change(minutes - 1)}
      >
        <Icon name="minus" />
      </button>
      <CommitField
        label={scriptText.row.minutes(name)}
        hideLabel
        value={String(minutes)}
        maxLength={3}
        inputMode="numeric"
        onCommit={(typed) => change(Number(typed))}
      />
      <button
        type="button"
        aria-label={scriptText.row.longer(name)}
        disabled={!isStepMinutes(minutes + 1)}
        onClick={() => change(minutes + 1)}
      >
        <Icon name="plus" />
      </button>
    </div>
  )
}

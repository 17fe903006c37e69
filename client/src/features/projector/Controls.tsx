// The only two things to press on the large screen: its sound and its motion; and what to do when it cannot keep itself
// awake. They fade when nobody is at the computer.

import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import styles from './Controls.module.css'

interface Switch {
  readonly turn: () => void
}

interface ControlsProps {
  readonly sound: Switch & { readonly isOn: boolean }
  readonly stillness: Switch & { readonly isStill: boolean }
  readonly isAwake: boolean
  /** It may go dark by itself. */
  readonly mayDim: boolean
}

export function Controls({ sound, stillness, isAwake, mayDim }: ControlsProps) {
  return (
    <div
      role="group"
      aria-label={text.projector.controls}
      className={styles.controls}
      data-asleep={!isAwake || undefined}
    >
      {mayDim && <p>{lead.mayDimShort}</p>}
      <OnOff label={text.projector.sound} isOn={sound.isOn} onTurn={sound.turn} />
      <OnOff label={text.projector.stillness} isOn={stillness.isStill} onTurn={stillness.turn} />
    </div>
  )
}

interface OnOffProps {
  readonly label: string
  readonly isOn: boolean
  readonly onTurn: () => void
}

function OnOff({ label, isOn, onTurn }: OnOffProps) {
  return (
    <button type="button" role="switch" aria-checked={isOn} aria-label={label} onClick={onTurn}>
      {label} <b>{isOn ? text.projector.on : text.projector.off}</b>
    </button>
  )
}

// The only two controls on the large screen: its sound and its motion; plus what to do when it cannot keep itself on.
// They fade when nobody is at the computer.

import { lead } from '../copy/nlLead.ts'
import { wallText } from '../copy/nlWall.ts'
import styles from './Controls.module.css'

interface Switch {
  readonly turn: () => void
}

interface ControlsProps {
  readonly sound: Switch & { readonly isOn: boolean }
  readonly stillness: Switch & { readonly isStill: boolean }
  readonly isAwake: boolean
  /** The screen may go dark. */
  readonly mayDim: boolean
}

export function Controls({ sound, stillness, isAwake, mayDim }: ControlsProps) {
  return (
    <div role="group" aria-label={wallText.controls} className={styles.controls} data-asleep={!isAwake || undefined}>
      {mayDim && <p>{lead.mayDimShort}</p>}
      <OnOff label={wallText.sound} isOn={sound.isOn} onTurn={sound.turn} />
      <OnOff label={wallText.stillness} isOn={stillness.isStill} onTurn={stillness.turn} />
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
      {label} <b>{isOn ? wallText.on : wallText.off}</b>
    </button>
  )
}

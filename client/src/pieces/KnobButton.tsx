// The number of a knob in a circle; opens its worksheet.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { text } from '../copy/nl.ts'
import { useWorkshop } from '../store/WorkshopContext.tsx'
import styles from './KnobButton.module.css'

export function KnobButton({ knob }: { readonly knob: KnobNumber }) {
  const { view } = useWorkshop()
  return (
    <button
      type="button"
      className={styles.knob}
      aria-label={text.questions.toKnob(knob)}
      onClick={() => view.setState({ dialog: { kind: 'knob', knob } })}
    >
      {knob}
    </button>
  )
}

// Next to the dial I have just released: what that turn reaches. Drawn over the ribbons of the knob above, never over
// a name or a button, and takes up no space of its own. Not read out separately: it is the dial's description.

import { type KnobNumber, knobFacts } from '@draaitafel/shared/model/knobs.ts'
import { text } from '../../copy/nl.ts'
import { useView } from '../../store/WorkshopContext.tsx'
import styles from './BoardTouch.module.css'
import { bundleHalf, knobCentre } from './flowGeometry.ts'
import { TOUCH_ID, touchWords } from './touchWords.ts'

/** The first knob has only the heading above it. */
const FIRST: KnobNumber = 1

export function BoardTouch() {
  const touch = useView(({ touch, pointed, selection }) => {
    const lit = pointed ?? selection
    return touch && lit?.kind === 'knob' && lit.knob === touch.knob ? touch : null
  })
  if (!touch) return <p id={TOUCH_ID} hidden />
  const { knob, to } = touch
  const { what, thicker } = touchWords(knob, to, touch)
  const isBelow = knob === FIRST
  const edge = bundleHalf(knobFacts(knob).routes.length, to) * (isBelow ? 1 : -1)
  return (
    <p
      id={TOUCH_ID}
      className={styles.touch}
      data-below={isBelow || undefined}
      style={{ top: `${(knobCentre(knob) + edge) / 10}%` }}
    >
      <i className={thicker ? 'sr' : undefined}>{text.flow.touching} </i>
      {what}
      {thicker && (
        <>
          <i className={styles.comma}>, </i>
          <span>{thicker}</span>
        </>
      )}
    </p>
  )
}

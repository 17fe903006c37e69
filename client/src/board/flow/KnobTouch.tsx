// Under a large dial: what this knob touches, in words and as a small flow that moves along with the hand.

import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { routeCopy } from '@draaitafel/shared/copy/nl/routes.ts'
import { touchedBy } from '@draaitafel/shared/derive/turnTouch.ts'
import type { KnobNumber, Setting } from '@draaitafel/shared/model/knobs.ts'
import { useEffect } from 'react'
import { text } from '../../copy/nl.ts'
import { useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './KnobTouch.module.css'
import { SmallFlow } from './SmallFlow.tsx'
import { TOUCH_ID, touchWords } from './touchWords.ts'

interface KnobTouchProps {
  readonly number: KnobNumber
  /** Null: nowhere yet. */
  readonly shown: Setting | null
  /** Where the board is beside it, which has words of its own. */
  readonly id?: string
}

export function KnobTouch({ number, shown, id = TOUCH_ID }: KnobTouchProps) {
  const { view } = useWorkshop()
  const turn = useView(({ touch }) => (touch?.knob === number ? touch : null))
  // Leaving the knob counts as the next thing.
  useEffect(() => () => view.setState({ touch: null }), [view])
  const { what, thicker } = touchWords(number, shown, turn)
  const at = shown ?? 0
  const { routes, coreValues } = touchedBy(number, at)
  return (
    <>
      <p id={id} className={styles.words}>
        {/* One piece of text with its comma: a comma apart is read as a word. */}
        {`${text.flow.touching} ${what}${thicker && ', '}`}
        {thicker && <b>{thicker}</b>}
      </p>
      <SmallFlow
        knob={number}
        setting={at}
        sentence={text.flow.knobSentence(
          number,
          knobCopy[number].name,
          routes.map((id) => routeCopy[id].name),
          coreValues.map((id) => coreValueCopy[id].name),
        )}
      />
    </>
  )
}

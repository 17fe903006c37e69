// The focus stays on the button that leads to another knob, or somewhere else altogether: which knob it is now, and where it
// stands, is said. Turning says itself.

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { useState } from 'react'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'

/** `at`: where it stands, in words. Empty for the first knob, which the task itself says. */
export function useSaidOnArrival(knob: KnobNumber, at: string): string {
  const [seen, setSeen] = useState({ knob, sentence: '' })
  if (seen.knob === knob) return seen.sentence
  const sentence = knobTaskText.nowAt(knob, knobCopy[knob].shortName, at)
  setSeen({ knob, sentence })
  return sentence
}

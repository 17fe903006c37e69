// Which picture the large screen shows: the step decides, and within a step about the knobs what was chosen. While everyone
// chooses alone about a knob it is that one. Pure.

import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { StepView } from '@draaitafel/shared/nouns/stepView.ts'

export type Picture =
  | { readonly kind: 'knob'; readonly knob: KnobNumber }
  | { readonly kind: StepView }
  /** Shown once somebody placed a party. */
  | { readonly kind: 'placing' }
  /** The table stands still, and nothing is being pointed out. */
  | { readonly kind: 'pause' }

interface PictureFacts {
  readonly paused: boolean
  readonly placed: boolean
  /** The knob of the private round that is going on. */
  readonly choosing: KnobNumber | null
  /** Nothing has been done with the plan yet: the room is still coming in. */
  readonly untouched: boolean
}

export function pictureOf(
  view: StepView | null,
  shown: Selection | null,
  { paused, placed, choosing, untouched }: PictureFacts,
): Picture {
  if (paused && shown === null) return { kind: 'pause' }
  if (choosing !== null) return { kind: 'knob', knob: choosing }
  if (view === null && shown === null && untouched) return { kind: 'parties' }
  const step = view ?? 'knobs'
  if (step === 'parties' && placed) return { kind: 'placing' }
  if (step !== 'knobs' || shown === null) return { kind: step }
  return shown.kind === 'knob' ? { kind: 'knob', knob: shown.knob } : { kind: 'flow' }
}

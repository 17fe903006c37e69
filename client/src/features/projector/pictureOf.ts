// Which picture the large screen shows: the step decides, and within a step about the knobs what was chosen. Pure.

import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import type { StepView } from '@draaitafel/shared/plan/step.ts'

export type Picture =
  | { readonly kind: 'knob'; readonly knob: KnobNumber }
  | { readonly kind: StepView }
  /** Of the parties, once somebody said where they stand. */
  | { readonly kind: 'placing' }
  /** The table stands still, and nothing is being pointed out. */
  | { readonly kind: 'pause' }

export function pictureOf(
  view: StepView | null,
  shown: Selection | null,
  { paused, placed }: { readonly paused: boolean; readonly placed: boolean },
): Picture {
  if (paused && shown === null) return { kind: 'pause' }
  const step = view ?? 'knobs'
  if (step === 'parties' && placed) return { kind: 'placing' }
  if (step !== 'knobs' || shown === null) return { kind: step }
  return shown.kind === 'knob' ? { kind: 'knob', knob: shown.knob } : { kind: 'flow' }
}

// Knobs that need each other according to the sheets of the model (seed inventory D12, C-36): stated for 5, implied
// for the others. That two knobs belong together proves nothing; if both are open, they are worth a look together.

import type { KnobNumber } from './knobs.ts'

export const knobReferences: readonly (readonly [KnobNumber, KnobNumber])[] = [
  [5, 6],
  [5, 9],
  [5, 3],
  [6, 9],
  [9, 4],
  [9, 1],
  [10, 7],
  [10, 6],
  [10, 9],
  [8, 9],
  [2, 6],
  [7, 8],
]

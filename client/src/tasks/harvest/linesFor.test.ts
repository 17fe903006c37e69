import { expect, test } from 'vitest'
import { linesFor } from './linesFor.ts'

test.each([
  [1, 3, 6],
  [2, 3, 3],
  [3, 3, 2],
  [9, 3, 2],
  [0, 3, 6],
  [1, 0, 2],
])(
  '[C887] %i agreements where there is room for %i: %i lines each, so that none is cut beside free space',
  (items, room, lines) => {
    expect(linesFor(items, room)).toEqual({ '--lines': lines })
  },
)

// In a column of the large screen with room for so many items of two lines: how many lines each has if there are fewer.

import type { CSSProperties } from 'react'

const LINES = 2

export function linesFor(items: number, room: number): CSSProperties {
  const each = Math.floor((room * LINES) / Math.max(1, Math.min(items, room)))
  return { '--lines': Math.max(LINES, each) } as CSSProperties
}

// How money is drawn, everywhere in a report: flat is promised, upright stripes are only an idea, slanting lines are paid by
// nobody. It is the same on a printer without colour.

import { box, GREY, INK, line } from './drawing.ts'
import type { Shape } from './reportTree.ts'

const GAP = 9

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function flat({ x, y, width, height }: Area): Shape[] {
  return [box(x, y, width, height, { fill: INK, stroke: INK })]
}

export function stripes({ x, y, width, height }: Area): Shape[] {
  return [
    frame({ x, y, width, height }),
    ...Array.from({ length: Math.floor(width / GAP) }, (_, at) => x + (at + 0.5) * GAP).map((left) =>
      line([left, y], [left, y + height], { stroke: INK, strokeWidth: 3 }),
    ),
  ]
}

/** Cut off at the edges of the area. */
export function hatch({ x, y, width, height }: Area): Shape[] {
  const starts = Array.from({ length: Math.ceil((width + height) / GAP) }, (_, at) => (at + 0.5) * GAP)
  return [
    frame({ x, y, width, height }),
    ...starts.flatMap((start): Shape[] => {
      const [from, to] = [Math.max(0, start - height), Math.min(start, width)]
      if (to <= from) return []
      return [line([x + from, y + start - from], [x + to, y + start - to], { stroke: GREY, strokeWidth: 1.2 })]
    }),
  ]
}

function frame({ x, y, width, height }: Area): Shape {
  return box(x, y, width, height, { fill: '#ffffff', stroke: INK, strokeWidth: 1.5 })
}

/** Next to each other from left to right, each as wide as its part of the whole. */
export function inParts(
  { x, y, width, height }: Area,
  { promisedCents, ideaCents, lackingCents }: Record<'promisedCents' | 'ideaCents' | 'lackingCents', number>,
): Shape[] {
  const all = promisedCents + ideaCents + lackingCents
  if (all <= 0) return []
  let from = x
  return [
    { cents: promisedCents, draw: flat },
    { cents: ideaCents, draw: stripes },
    { cents: lackingCents, draw: hatch },
  ].flatMap(({ cents, draw }) => {
    const wide = (cents / all) * width
    const shapes = cents > 0 ? draw({ x: from, y, width: wide, height }) : []
    from += wide
    return shapes
  })
}

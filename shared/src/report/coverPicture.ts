// Above the title of the whole report: our record at the right, and at the left room for the logos of the parties.

import { circle, GREY, INK, line } from './drawing.ts'
import type { PictureBlock } from './reportTree.ts'

const WIDTH = 950
const HEIGHT = 112
const CENTRE = { x: 893, y: 56 }
const RINGS = [49, 42, 35, 28]

export function coverPicture(): PictureBlock {
  const { x, y } = CENTRE
  return {
    kind: 'picture',
    alt: 'Draaitafel',
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      circle(x, y, 56, { fill: INK }),
      ...RINGS.map((radius) => circle(x, y, radius, { stroke: GREY, strokeWidth: 1 })),
      line([x, y], [x - 40, y - 40], { stroke: '#ffffff', strokeWidth: 12 }),
      line([x, y], [x - 40, y - 40], { stroke: '#c43a1d', strokeWidth: 9 }),
      circle(x, y, 15, { fill: '#ffffff' }),
      circle(x, y, 4, { fill: INK }),
    ],
  }
}

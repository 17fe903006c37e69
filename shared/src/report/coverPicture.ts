// Above the title of the whole report: our record at the right, and at the left room for the logos of the parties.

import { circle, GREY, INK, line } from './drawing.ts'
import type { PictureBlock } from './reportTree.ts'

const WIDTH = 950
const HEIGHT = 140
const CENTRE = { x: 879, y: 70 }
const RINGS = [61, 53, 45, 37]

export function coverPicture(): PictureBlock {
  const { x, y } = CENTRE
  return {
    kind: 'picture',
    alt: 'Draaitafel',
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      circle(x, y, 69, { fill: INK }),
      ...RINGS.map((radius) => circle(x, y, radius, { stroke: GREY, strokeWidth: 1 })),
      line([x, y], [x - 50, y - 50], { stroke: '#ffffff', strokeWidth: 15 }),
      line([x, y], [x - 50, y - 50], { stroke: '#c43a1d', strokeWidth: 11 }),
      circle(x, y, 19, { fill: '#ffffff' }),
      circle(x, y, 5, { fill: INK }),
    ],
  }
}

// What is drawn on paper to write on: a dial to colour in, and lines.

import { settingWords } from '../copy/nl/knobs.ts'
import { paperCopy as copy } from '../copy/nl/paper.ts'
import { type KnobNumber, knobFacts, type Setting, settings } from '../model/knobs.ts'
import { dialArc, dialPoint } from './dialsPicture.ts'
import { circle, GREY, groupColours, INK, line, PALE, words } from './drawing.ts'
import type { PictureBlock, Shape } from './reportTree.ts'

const WIDTH = 950
const LINE_HEIGHT = 38

/** Lines to write on. */
export function writingLines(count: number): PictureBlock {
  const shapes = Array.from({ length: count }, (_, at) =>
    line([0, (at + 1) * LINE_HEIGHT - 4], [WIDTH, (at + 1) * LINE_HEIGHT - 4], { stroke: GREY, strokeWidth: 1 }),
  )
  return { kind: 'picture', alt: copy.lines(count), width: WIDTH, height: count * LINE_HEIGHT, shapes }
}

const ROUND = { x: 475, y: 118, radius: 76 }

/** With the five settings in words around it. `setting` null: for the table to draw a pointer in. */
export function openDialPicture(knob: KnobNumber, setting: Setting | null): PictureBlock {
  const shapes: Shape[] = [
    dialArc(ROUND, 0, 4, { stroke: PALE, strokeWidth: 10 }),
    ...(setting ? [dialArc(ROUND, 0, setting, { stroke: groupColours[knobFacts(knob).group], strokeWidth: 16 })] : []),
    circle(ROUND.x, ROUND.y, 58, { fill: '#ffffff', stroke: INK, strokeWidth: 3 }),
    ...settings.map((one) =>
      line(dialPoint(ROUND, one, 84), dialPoint(ROUND, one, 94), { stroke: INK, strokeWidth: 3 }),
    ),
    ...settings.map(label),
    ...(setting === null
      ? []
      : [line(dialPoint(ROUND, setting, 16), dialPoint(ROUND, setting, 52), { stroke: INK, strokeWidth: 9 })]),
  ]
  const alt = setting === null ? copy.openDial : copy.dial(settingWords[setting])
  return { kind: 'picture', alt, width: WIDTH, height: 200, shapes }
}

function label(setting: Setting): Shape {
  const [x, y] = dialPoint(ROUND, setting, 104)
  const anchor = setting < 2 ? 'end' : setting > 2 ? 'start' : 'middle'
  return words(x, y + 6, settingWords[setting], { size: 20, anchor, bold: true })
}

// What is drawn on paper to write on: a dial to colour in, and lines.

import { settingWords } from '../copy/nl/knobs.ts'
import { paperCopy as copy } from '../copy/nl/paper.ts'
import { type KnobNumber, knobFacts, type Setting, settings } from '../model/knobs.ts'
import { dialArc, dialPoint } from './dialsPicture.ts'
import { box, circle, GREY, groupColours, INK, line, PALE, words } from './drawing.ts'
import { fitted } from './fitText.ts'
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

const BOX = { side: 20, row: 34, columns: 2, gap: 12, size: 20, line: 24 }

/** In two columns, each with a box before it. */
export function tickBoxes(options: readonly { readonly words: string; readonly ticked: boolean }[]): PictureBlock {
  const { side, gap } = BOX
  const rows = Math.ceil(options.length / BOX.columns)
  const width = WIDTH / BOX.columns - side - 2 * gap
  const texts = options.map(({ words: text }) =>
    fitted(text, { width, lines: 1, largest: BOX.size, smallest: BOX.size }),
  )
  const heights = Array.from({ length: rows }, (_, row) => {
    const most = Math.max(...[texts[row], texts[row + rows]].map((one) => one?.lines.length ?? 1))
    return BOX.row + (most - 1) * BOX.line
  })
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, height) => sum + height, 0))
  const shapes = options.flatMap(({ ticked }, at): Shape[] => {
    const x = at < rows ? 2 : WIDTH / BOX.columns
    const y = (tops[at % rows] ?? 0) + 6
    return [
      box(x, y, side, side, { stroke: INK, strokeWidth: 2 }),
      ...(ticked
        ? [
            line([x + 4, y + 4], [x + side - 4, y + side - 4], { stroke: INK, strokeWidth: 4 }),
            line([x + side - 4, y + 4], [x + 4, y + side - 4], { stroke: INK, strokeWidth: 4 }),
          ]
        : []),
      ...(texts[at]?.lines ?? []).map((one, below) =>
        words(x + side + gap, y + 17 + below * BOX.line, one, { size: BOX.size }),
      ),
    ]
  })
  const alt = options.map((option) => copy.box(option.words, option.ticked)).join('; ')
  return { kind: 'picture', alt, width: WIDTH, height: heights.reduce((sum, height) => sum + height, 4), shapes }
}

const ROUND = { x: 475, y: 150, radius: 100 }

/** With the five settings in words around it. `setting` null: for the table to draw a pointer in. */
export function openDialPicture(knob: KnobNumber, setting: Setting | null): PictureBlock {
  const shapes: Shape[] = [
    dialArc(ROUND, 0, 4, { stroke: PALE, strokeWidth: 10 }),
    ...(setting ? [dialArc(ROUND, 0, setting, { stroke: groupColours[knobFacts(knob).group], strokeWidth: 16 })] : []),
    circle(ROUND.x, ROUND.y, 80, { fill: '#ffffff', stroke: INK, strokeWidth: 3 }),
    ...settings.map((one) =>
      line(dialPoint(ROUND, one, 110), dialPoint(ROUND, one, 122), { stroke: INK, strokeWidth: 3 }),
    ),
    ...settings.map(label),
    ...(setting === null
      ? []
      : [line(dialPoint(ROUND, setting, 20), dialPoint(ROUND, setting, 72), { stroke: INK, strokeWidth: 9 })]),
  ]
  const alt = setting === null ? copy.openDial : copy.dial(settingWords[setting])
  return { kind: 'picture', alt, width: WIDTH, height: 260, shapes }
}

function label(setting: Setting): Shape {
  const [x, y] = dialPoint(ROUND, setting, 134)
  const anchor = setting < 2 ? 'end' : setting > 2 ? 'start' : 'middle'
  return words(x, y + 6, settingWords[setting], { size: 20, anchor, bold: true })
}

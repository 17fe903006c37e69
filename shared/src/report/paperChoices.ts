// The choices of a sheet on paper: each question with its answers in one run, a box before each to tick by hand, and
// lines to write a day or a share on. As close together as can be read, so that a sheet stays two pages.

import { paperCopy as copy } from '../copy/nl/paper.ts'
import { box, GREY, INK, line, words } from './drawing.ts'
import { fitted, reckonedWidth } from './fitText.ts'
import type { PictureBlock, Shape } from './reportTree.ts'

export type PaperAnswer =
  /** `about`: what choosing it brings along; then it has a line of its own. */
  | { readonly kind: 'box'; readonly words: string; readonly ticked: boolean; readonly about?: string | null }
  /** `value` null: to write by hand. */
  | { readonly kind: 'blank'; readonly words: string; readonly value: string | null; readonly unit: string }

export interface PaperRow {
  readonly question: string
  readonly answers: readonly PaperAnswer[]
}

const WIDTH = 950
const SIZE = 18
const LINE = 23
const SIDE = 16
const GAP = 8
const BETWEEN = 26
/** To write a day on, or a percentage. */
const [LONG, SHORT] = [130, 60]
const AFTER_ROW = 8

export function paperChoices(rows: readonly PaperRow[]): PictureBlock {
  const shapes: Shape[] = []
  let top = 0
  for (const row of rows) {
    const drawn = rowShapes(row, top)
    shapes.push(...drawn.shapes)
    top = drawn.bottom + AFTER_ROW
  }
  return { kind: 'picture', alt: rows.map(spoken).join(' '), width: WIDTH, height: Math.max(top, 1), shapes }
}

function spoken({ question, answers }: PaperRow): string {
  return `${question} ${answers.map(answerWords).join('; ')}.`
}

function answerWords(answer: PaperAnswer): string {
  if (answer.kind === 'blank') return copy.blank(answer.words, answer.value, answer.unit)
  const about = answer.about ? ` (${answer.about})` : ''
  return `${copy.box(answer.words, answer.ticked)}${about}`
}

function rowShapes({ question, answers }: PaperRow, top: number): { shapes: Shape[]; bottom: number } {
  const asked = linesIn(question, WIDTH)
  const shapes = asked.map((one, at) => words(0, top + 18 + at * LINE, one, { size: SIZE, bold: true }))
  // A short question has its answers behind it.
  const behind = reckonedWidth(question) * SIZE + BETWEEN
  const length = answers.reduce((sum, answer) => sum + widthOf(answer) + BETWEEN, behind) - BETWEEN
  const isShort = length <= WIDTH && !answers.some(hasOwnLine)
  let [x, y] = isShort ? [behind, top] : [0, top + asked.length * LINE]
  for (const answer of answers) {
    const room = widthOf(answer)
    if (x > 0 && (x + room > WIDTH || hasOwnLine(answer))) [x, y] = [0, y + LINE]
    const drawn = answerShapes(answer, x, y)
    shapes.push(...drawn.shapes)
    if (drawn.lines > 1 || hasOwnLine(answer)) [x, y] = [0, y + drawn.lines * LINE]
    else x += room + BETWEEN
  }
  return { shapes, bottom: x > 0 ? y + LINE : y }
}

function hasOwnLine(answer: PaperAnswer): boolean {
  return answer.kind === 'box' && Boolean(answer.about)
}

function widthOf(answer: PaperAnswer): number {
  const text = plainWidth(answer.words)
  if (answer.kind === 'box') return SIDE + GAP + text
  return (answer.words === '' ? 0 : text + GAP) + blankRoom(answer) + GAP + plainWidth(answer.unit)
}

function answerShapes(answer: PaperAnswer, x: number, y: number): { shapes: Shape[]; lines: number } {
  return answer.kind === 'box' ? boxShapes(answer, x, y) : { shapes: blankShapes(answer, x, y), lines: 1 }
}

function boxShapes(answer: PaperAnswer & { kind: 'box' }, x: number, y: number): { shapes: Shape[]; lines: number } {
  const text = answer.about ? `${answer.words}: ${answer.about}` : answer.words
  const lines = linesIn(text, WIDTH - x - SIDE - GAP, true)
  const [left, above, right, below] = [x + 4, y + 6, x + SIDE - 2, y + 2 + SIDE]
  return {
    lines: lines.length,
    shapes: [
      box(x + 1, y + 4, SIDE, SIDE, { stroke: INK, strokeWidth: 2 }),
      ...(answer.ticked
        ? [
            line([left, above], [right, below], { stroke: INK, strokeWidth: 4 }),
            line([right, above], [left, below], { stroke: INK, strokeWidth: 4 }),
          ]
        : []),
      ...lines.map((one, at) => words(x + SIDE + GAP, y + 18 + at * LINE, one, { size: SIZE })),
    ],
  }
}

function blankShapes(answer: PaperAnswer & { kind: 'blank' }, x: number, y: number): Shape[] {
  const start = answer.words === '' ? x : x + plainWidth(answer.words) + GAP
  const end = start + blankRoom(answer)
  return [
    ...(answer.words === '' ? [] : [words(x, y + 18, answer.words, { size: SIZE })]),
    ...(answer.value === null ? [] : [words(start + 4, y + 17, answer.value, { size: SIZE, bold: true })]),
    line([start, y + 21], [end, y + 21], { stroke: GREY, strokeWidth: 1 }),
    words(end + GAP, y + 18, answer.unit, { size: SIZE }),
  ]
}

function blankRoom({ unit }: PaperAnswer & { kind: 'blank' }): number {
  return unit === '' ? LONG : SHORT
}

function plainWidth(text: string): number {
  return reckonedWidth(text, true) * SIZE
}

function linesIn(text: string, width: number, plain = false): readonly string[] {
  return fitted(text, { width, lines: 1, largest: SIZE, smallest: SIZE, plain }).lines
}

// Paper for a room without screens, and for its door: name cards, cards of knobs and investments, and a poster with
// the code.

import { knobCopy } from '../copy/nl/knobs.ts'
import { paperCopy as copy } from '../copy/nl/paper.ts'
import { sourceCopy } from '../copy/nl/sources.ts'
import { knobFacts, knobs } from '../model/knobs.ts'
import { sourceNumbers } from '../model/sources.ts'
import type { Plan } from '../plan/plan.ts'
import { box, GREY, groupColours, INK, line, path, words } from './drawing.ts'
import { fitted, type Room } from './fitText.ts'
import { type Block, heading, type PictureBlock, type Report, type Shape } from './reportTree.ts'

const PAGE = { width: 950, height: 1280 }
/** Line spacing, as a multiple of the font size. */
const LINE = 1.15
const COLUMNS = 2
const CUT = { stroke: GREY, strokeWidth: 1, dash: [6, 6] } as const
const ROWS = 5

interface Card {
  readonly mark: string
  readonly name: string
  readonly line: string
  readonly colour: string
}

/** To cut out: ten knobs and ten investments. */
export function cards(): Report {
  const ofKnobs = knobs.map(({ number }) => ({
    mark: String(number),
    name: knobCopy[number].shortName,
    line: knobCopy[number].meaning,
    colour: groupColours[knobFacts(number).group],
  }))
  const ofSources = sourceNumbers.map((number) => ({
    mark: number,
    name: sourceCopy[number].shortName,
    line: `${sourceCopy[number].meaning}.`,
    colour: INK,
  }))
  return paper(copy.cardsTitle, [
    ...sheetsOf(copy.knobCards, ofKnobs),
    { kind: 'break' },
    ...sheetsOf(copy.sourceCards, ofSources),
  ])
}

/** One to fold and stand up for each party at the table or missing. */
export function nameCards({ parties }: Pick<Plan, 'parties'>): Report {
  const blocks = parties.flatMap(({ name, atTable }, at): Block[] => [
    ...(at > 0 ? [{ kind: 'break' } as const] : []),
    nameCard(name, atTable ? '' : copy.emptyChair),
  ])
  return { ...paper(copy.nameCardsTitle, blocks), bare: true }
}

export interface Way {
  /** Six digits, spaced; null while the door is closed. */
  readonly code: string | null
  readonly host: string
  /** Dark modules of the QR code, row by row. */
  readonly modules: readonly (readonly boolean[])[]
}

/** For the wall: how to join. */
export function poster(title: string, { code, host, modules }: Way): Report {
  const above = centred(title, 90, { width: 900, lines: 3, largest: 54, smallest: 22 })
  // A long title pushes the rest down.
  const down = above.height
  const size = 520 / modules.length
  const left = (PAGE.width - 520) / 2
  const dark = modules.flatMap((row, y) =>
    row.flatMap((isDark, x) =>
      isDark ? [box(left + x * size, down + 260 + y * size, size + 0.3, size + 0.3, { fill: INK })] : [],
    ),
  )
  const shapes: Shape[] = [
    ...above.shapes,
    words(PAGE.width / 2, down + 160, copy.join, { size: 34, anchor: 'middle' }),
    ...dark,
    ...centred(copy.orGoTo(host), down + 880, { width: 900, lines: 2, largest: 34, smallest: 20 }, false).shapes,
    ...(code === null ? [] : [words(PAGE.width / 2, down + 990, code, { size: 96, anchor: 'middle', bold: true })]),
    words(PAGE.width / 2, down + 1080, copy.noAccount, { size: 28, anchor: 'middle', fill: GREY }),
  ]
  return paper(copy.posterTitle, [{ kind: 'picture', alt: copy.posterAlt(host, code), ...PAGE, shapes }])
}

function paper(title: string, blocks: readonly Block[]): Report {
  return { title, subtitle: '', language: 'nl', blocks }
}

function sheetsOf(title: string, all: readonly Card[]): Block[] {
  const perSheet = COLUMNS * ROWS
  const sheets = Array.from({ length: Math.ceil(all.length / perSheet) }, (_, at) =>
    all.slice(at * perSheet, (at + 1) * perSheet),
  )
  return sheets.flatMap((sheet): Block[] => [heading(1, title), sheetPicture(sheet)])
}

function sheetPicture(sheet: readonly Card[]): PictureBlock {
  const [width, height] = [PAGE.width / COLUMNS, 225]
  const shapes = sheet.flatMap((card, at) =>
    cardShapes(card, (at % COLUMNS) * width, Math.floor(at / COLUMNS) * height),
  )
  const rows = Math.ceil(sheet.length / COLUMNS)
  // Every line to cut along once: two dashed lines over each other look like a solid one.
  const cuts = [
    ...Array.from({ length: rows + 1 }, (_, at) => line([0, at * height], [PAGE.width, at * height], CUT)),
    ...Array.from({ length: COLUMNS + 1 }, (_, at) => line([at * width, 0], [at * width, rows * height], CUT)),
  ]
  const alt = sheet.map(({ mark, name, line: meaning }) => `${mark}. ${name}: ${meaning}`).join(' ')
  return { kind: 'picture', alt, width: PAGE.width, height: rows * height, shapes: [...cuts, ...shapes] }
}

function cardShapes({ mark, name, line: meaning, colour }: Card, x: number, y: number): Shape[] {
  return [
    box(x + 24, y + 24, 92, 60, { fill: colour }),
    words(x + 70, y + 67, mark, { size: 36, anchor: 'middle', bold: true, fill: '#ffffff' }),
    words(x + 24, y + 122, name, { size: 27, bold: true }),
    ...wrapped(meaning, 44).map((text, at) => words(x + 24, y + 155 + at * 25, text, { size: 20 })),
  ]
}

/** Folded along the line it stands up by itself, with the name in front. */
function nameCard(name: string, remark: string): PictureBlock {
  const middle = 420
  const room: Room = { width: 850, lines: 2, largest: 96, smallest: 28 }
  // The last line stays clear of the remark, and what is above it grows upwards.
  const { height } = centred(name, 0, room)
  const { shapes: named } = centred(name, middle + 190 - height + Math.min(height, 25), room)
  const shapes: Shape[] = [
    line([0, middle], [PAGE.width, middle], { stroke: GREY, strokeWidth: 1, dash: [10, 8] }),
    ...named,
    words(PAGE.width / 2, middle + 270, remark, { size: 36, anchor: 'middle', fill: GREY }),
    path(`M120 ${middle + 330}L${PAGE.width - 120} ${middle + 330}`, { stroke: GREY, strokeWidth: 1 }),
    words(120, middle + 365, copy.yourName, { size: 22, fill: GREY }),
  ]
  return { kind: 'picture', alt: copy.nameCard(name), width: PAGE.width, height: 840, shapes }
}

/** From this height down; `height`: how much more than one line takes. */
function centred(text: string, y: number, room: Room, bold = true): { shapes: Shape[]; height: number } {
  const { size, lines } = fitted(text, room)
  const shapes = lines.map((one, at) =>
    words(PAGE.width / 2, y + at * size * LINE, one, { size, anchor: 'middle', bold }),
  )
  return { shapes, height: Math.round((lines.length - 1) * size * LINE) }
}

/** In lines of at most this many characters. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

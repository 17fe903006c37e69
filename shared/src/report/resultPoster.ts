// The result on one sheet of A3 for the wall: where the table works towards, what it does differently, whether that is paid,
// what was agreed, and what comes first.

import { coverageSentence } from '../copy/nl/coverage.ts'
import { reportSentences, reportTitles, subtitleOf } from '../copy/nl/report.ts'
import { summaryWords } from '../copy/nl/reportSummary.ts'
import { resultPoster as copy, slideWords } from '../copy/nl/slides.ts'
import { visionWords } from '../copy/nl/vision.ts'
import { coverageOf } from '../derive/coverage.ts'
import type { Plan } from '../plan/plan.ts'
import { shortWords } from './boardWords.ts'
import { coveragePicture } from './coveragePicture.ts'
import { dialsPicture } from './dialsPicture.ts'
import { INK, line, words } from './drawing.ts'
import { fitted } from './fitText.ts'
import { movedDown } from './movedDown.ts'
import type { PictureBlock, Report, Shape } from './reportTree.ts'
import { agreedLines, firstLines } from './slides.ts'
import { statusOf } from './status.ts'

const WIDTH = 950
const COLUMN = 455
const LEAD = 1.25
/** What there is room for under a title of one line, and of two. */
const HEIGHTS = { short: 1262, long: 1190 } as const
const ONE_LINE = 30
/** From most to least: how many agreements and steps, and how high the picture of the years. */
const rooms = [
  { most: 6, years: 300 },
  { most: 5, years: 280 },
  { most: 4, years: 250 },
  { most: 3, years: 230 },
  { most: 2, years: 190 },
  { most: 1, years: 140 },
] as const
type Room = (typeof rooms)[number]

interface Piece {
  readonly shapes: readonly Shape[]
  readonly height: number
}

/** `madeAt`: ISO 8601. One page, whatever is in the plan: what is long is shortened. */
export function resultPoster(plan: Plan, madeAt: string): Report {
  const title = plan.workshop.title.trim() || reportTitles.untitled
  const tried = rooms.map((room) => drawn(plan, madeAt, title, room))
  const [least] = tried.slice(-1)
  const most = title.length > ONE_LINE ? HEIGHTS.long : HEIGHTS.short
  const picture = tried.find(({ height }) => height <= most) ?? least
  return {
    title: shortWords(title, 60),
    madeAt,
    subtitle: subtitleOf(statusOf(plan, madeAt), plan.workshop.place.trim()),
    footer: '',
    language: 'nl',
    page: 'A3',
    blocks: picture ? [picture] : [],
  }
}

function drawn(plan: Plan, madeAt: string, title: string, { most, years: high }: Room): PictureBlock {
  const vision = shortWords(visionWords(plan).trim() || reportSentences.noVision, 260)
  const money = coverageSentence(coverageOf(plan))
  const warning = plan.workshop.exampleAmounts ? [reportSentences.exampleAmounts] : []
  const agreed = listOf(agreedLines(plan), slideWords.noneAgreed, most)
  const first = listOf(firstLines(plan, madeAt), `${summaryWords.noFirst}.`, most)
  const years = coveragePicture(plan, high)
  const pieces = [
    text(vision, 34, 3, true),
    ...warning.map((words) => text(words, 18, 2)),
    headed(slideWords.knobs),
    dialsPicture(plan),
    headed(slideWords.money),
    text(money, 22, 3),
    ...years,
    twoColumns(column(slideWords.agreed, agreed), column(slideWords.first, first)),
  ]
  let y = 0
  const shapes = pieces.flatMap((piece) => {
    const moved = movedDown(piece.shapes, y)
    y += piece.height + 12
    return moved
  })
  const said = [vision, ...warning, dialsPicture(plan).alt, money, ...years.map(({ alt }) => alt), ...agreed, ...first]
  return { kind: 'picture', alt: copy.alt(title, said), width: WIDTH, height: Math.ceil(y), shapes }
}

function listOf(lines: readonly string[], none: string, most: number): string[] {
  if (lines.length === 0) return [none]
  const rest = lines.length - most
  const shown = rest > 0 ? lines.slice(0, most) : lines
  return [...shown.map((one) => shortWords(one, 130)), ...(rest > 0 ? [slideWords.more(rest)] : [])]
}

function text(said: string, largest: number, most: number, bold = false, width = WIDTH): Piece {
  const { size, lines } = fitted(said, { width, lines: most, largest, smallest: Math.min(18, largest), plain: !bold })
  return {
    shapes: lines.map((one, at) => words(0, size + at * size * LEAD, one, { size, bold })),
    height: lines.length * size * LEAD,
  }
}

function headed(title: string, width = WIDTH): Piece {
  return {
    shapes: [
      line([0, 4], [width, 4], { stroke: INK, strokeWidth: 2.5 }),
      words(0, 36, title, { size: 26, bold: true }),
    ],
    height: 42,
  }
}

function column(title: string, lines: readonly string[]): Piece {
  const pieces = [headed(title, COLUMN), ...lines.map((one) => text(one, 20, 3, false, COLUMN))]
  let y = 0
  const shapes = pieces.flatMap((piece) => {
    const moved = movedDown(piece.shapes, y)
    y += piece.height + 8
    return moved
  })
  return { shapes, height: y }
}

function twoColumns(left: Piece, right: Piece): Piece {
  return {
    shapes: [...left.shapes, ...movedDown(right.shapes, 0, WIDTH - COLUMN)],
    height: Math.max(left.height, right.height),
  }
}

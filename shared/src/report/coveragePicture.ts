// What is needed per year as a column: promised, only an idea, and paid by nobody; above that what is too much.
// Patterns, so that it is readable in grey.

import { formatEuro } from '../copy/nl/format.ts'
import { coverageAlt, coverageLegend, coverageThousands } from '../copy/nl/reportPictures.ts'
import { thousandsFigure } from '../copy/nl/rounded.ts'
import { coverageOf, type YearCover } from '../derive/coverage.ts'
import { inThousands } from '../derive/thousands.ts'
import type { Plan } from '../plan/plan.ts'
import { box, GREY, INK, words } from './drawing.ts'
import { hatch, stripes } from './moneyPatterns.ts'
import type { PictureBlock, Shape } from './reportTree.ts'

const WIDTH = 950
const HEIGHT = 300
/** Above the tallest column, for its figure, and below all, for the years and the key. */
const TOP = 50
const BELOW = 54
/** This many whole amounts fit next to each other. */
const MOST_WHOLE = 6
const EXTRA = { stroke: GREY, strokeWidth: 1.5, dash: [1.5, 3] } as const

/** None when nothing is needed and nothing is contributed. */
export function coveragePicture(plan: Plan, height = HEIGHT): PictureBlock[] {
  const { years } = coverageOf(plan)
  const tallest = Math.max(...years.map((year) => year.neededCents + year.tooMuchCents))
  if (tallest <= 0) return []
  const slot = WIDTH / years.length
  const foot = height - BELOW
  const scale = (cents: number) => (cents / tallest) * (foot - TOP)
  const figures = figuresOf(years)
  const shapes = years.flatMap((year, index) =>
    column({ year, figure: figures.of[index] ?? '', x: index * slot + slot * 0.2, width: slot * 0.6, foot }, scale),
  )
  const legend = legendAt(height, figures.areThousands)
  return [{ kind: 'picture', alt: coverageAlt(years), width: WIDTH, height, shapes: [...shapes, ...legend] }]
}

/** What is lacking in each year; in thousands if whole amounts do not fit next to each other. */
function figuresOf(years: readonly YearCover[]): { readonly of: readonly string[]; readonly areThousands: boolean } {
  const lacking = years.map(({ lackingCents }) => lackingCents)
  const areThousands = years.length > MOST_WHOLE || lacking.some((cents) => cents % 100 !== 0)
  if (!areThousands) return { of: lacking.map(formatEuro), areThousands }
  const { parts, unit } = inThousands(lacking)
  return { of: lacking.map((cents, at) => thousandsFigure(cents, parts[at] ?? 0, unit)), areThousands }
}

interface Column {
  readonly year: YearCover
  readonly figure: string
  readonly x: number
  readonly width: number
  readonly foot: number
}

function column({ year, figure, x, width, foot }: Column, scale: (cents: number) => number): Shape[] {
  const [promised, idea, lacking, tooMuch] = [
    year.promisedCents,
    year.ideaCents,
    year.lackingCents,
    year.tooMuchCents,
  ].map(scale) as [number, number, number, number]
  const needed = foot - promised - idea - lacking
  return [
    ...(promised > 0 ? [box(x, foot - promised, width, promised, { fill: INK })] : []),
    ...(idea > 0 ? stripes({ x, y: foot - promised - idea, width, height: idea }) : []),
    ...(lacking > 0 ? hatch({ x, y: needed, width, height: lacking }) : []),
    ...(tooMuch > 0 ? [box(x, needed - tooMuch, width, tooMuch, EXTRA)] : []),
    words(x + width / 2, foot + 20, String(year.year), { size: 18, anchor: 'middle', bold: true }),
    ...(year.lackingCents > 0
      ? [words(x + width / 2, needed - tooMuch - 8, figure, { size: 17, anchor: 'middle' })]
      : []),
  ]
}

function legendAt(height: number, areThousands: boolean): Shape[] {
  const [promised, idea, lacking, tooMuch] = coverageLegend
  return [
    box(0, height - 18, 16, 14, { fill: INK }),
    words(22, height - 4, promised, { size: 17 }),
    ...stripes({ x: 180, y: height - 18, width: 18, height: 14 }),
    words(204, height - 4, idea, { size: 17 }),
    ...hatch({ x: 380, y: height - 18, width: 18, height: 14 }),
    words(402, height - 4, areThousands ? coverageThousands : lacking, { size: 17 }),
    box(620, height - 18, 16, 14, EXTRA),
    words(642, height - 4, tooMuch, { size: 17 }),
  ]
}

// What is needed per year as a column: promised, only an idea, and paid by nobody; above that what is too much. Patterns,
// so that it reads in grey.

import { formatEuro } from '../copy/nl/format.ts'
import { coverageAlt, coverageLegend } from '../copy/nl/reportPictures.ts'
import { coverageOf, type YearCover } from '../derive/coverage.ts'
import type { Plan } from '../plan/plan.ts'
import { box, GREY, INK, line, words } from './drawing.ts'
import type { PictureBlock, Shape } from './reportTree.ts'

const WIDTH = 950
const HEIGHT = 300
const TOP = 50
const FOOT = 250
const STRIPE = 9
const MISSING = { stroke: INK, strokeWidth: 1.5, dash: [5, 4] } as const
const EXTRA = { stroke: GREY, strokeWidth: 1.5, dash: [1.5, 3] } as const

/** None where nothing is needed and nothing is brought in. */
export function coveragePicture(plan: Plan): PictureBlock[] {
  const { years } = coverageOf(plan)
  const tallest = Math.max(...years.map((year) => year.neededCents + year.tooMuchCents))
  if (tallest <= 0) return []
  const slot = WIDTH / years.length
  const scale = (cents: number) => (cents / tallest) * (FOOT - TOP)
  const shapes = years.flatMap((year, index) => column(year, index * slot + slot * 0.2, slot * 0.6, scale))
  return [{ kind: 'picture', alt: coverageAlt(years), width: WIDTH, height: HEIGHT, shapes: [...shapes, ...legend()] }]
}

function column(year: YearCover, x: number, width: number, scale: (cents: number) => number): Shape[] {
  const [promised, idea, lacking, tooMuch] = [
    year.promisedCents,
    year.ideaCents,
    year.lackingCents,
    year.tooMuchCents,
  ].map(scale) as [number, number, number, number]
  const needed = FOOT - promised - idea - lacking
  return [
    ...(promised > 0 ? [box(x, FOOT - promised, width, promised, { fill: INK })] : []),
    ...(idea > 0 ? upright(x, FOOT - promised - idea, width, idea) : []),
    ...(lacking > 0 ? [box(x, needed, width, lacking, MISSING)] : []),
    ...(tooMuch > 0 ? [box(x, needed - tooMuch, width, tooMuch, EXTRA)] : []),
    words(x + width / 2, FOOT + 20, String(year.year), { size: 14, anchor: 'middle', bold: true }),
    ...(lacking > 0
      ? [words(x + width / 2, needed - tooMuch - 8, formatEuro(year.lackingCents), { size: 12, anchor: 'middle' })]
      : []),
  ]
}

/** Upright stripes in a frame: talked about, and no more yet. */
function upright(x: number, y: number, width: number, height: number): Shape[] {
  const stripes = Array.from({ length: Math.floor(width / STRIPE) }, (_, index) => x + (index + 0.5) * STRIPE)
  return [
    box(x, y, width, height, { fill: '#ffffff', stroke: INK, strokeWidth: 1.5 }),
    ...stripes.map((at) => line([at, y], [at, y + height], { stroke: GREY, strokeWidth: 2 })),
  ]
}

function legend(): Shape[] {
  const [promised, idea, lacking, tooMuch] = coverageLegend
  return [
    box(0, HEIGHT - 18, 16, 14, { fill: INK }),
    words(22, HEIGHT - 6, promised, { size: 13 }),
    ...upright(180, HEIGHT - 18, 18, 14),
    words(204, HEIGHT - 6, idea, { size: 13 }),
    box(380, HEIGHT - 18, 16, 14, MISSING),
    words(402, HEIGHT - 6, lacking, { size: 13 }),
    box(540, HEIGHT - 18, 16, 14, EXTRA),
    words(562, HEIGHT - 6, tooMuch, { size: 13 }),
  ]
}

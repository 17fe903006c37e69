// What is needed per year as a column: promised, only talked about, and missing. Three patterns, so that it reads in grey.

import { formatEuro } from '../copy/nl/format.ts'
import { coverageAlt, coverageLegend } from '../copy/nl/reportPictures.ts'
import { coverageOf, type YearCoverage } from '../derive/coverage.ts'
import type { Plan } from '../plan/plan.ts'
import { box, GREY, INK, line, words } from './drawing.ts'
import type { PictureBlock, Shape } from './reportTree.ts'

const WIDTH = 950
const HEIGHT = 300
const TOP = 50
const FOOT = 250
const STRIPE = 9

/** None where nothing is needed and nothing is brought in. */
export function coveragePicture(plan: Plan): PictureBlock[] {
  const years = coverageOf(plan)
  const tallest = Math.max(...years.map((year) => year.promisedCents + year.talkedAboutCents + year.gapCents))
  if (tallest <= 0) return []
  const slot = WIDTH / years.length
  const scale = (cents: number) => (cents / tallest) * (FOOT - TOP)
  const shapes = years.flatMap((year, index) => column(year, index * slot + slot * 0.2, slot * 0.6, scale))
  return [{ kind: 'picture', alt: coverageAlt(years), width: WIDTH, height: HEIGHT, shapes: [...shapes, ...legend()] }]
}

function column(year: YearCoverage, x: number, width: number, scale: (cents: number) => number): Shape[] {
  const promised = scale(year.promisedCents)
  const talked = scale(year.talkedAboutCents)
  const gap = scale(year.gapCents)
  return [
    ...(promised > 0 ? [box(x, FOOT - promised, width, promised, { fill: INK })] : []),
    ...(talked > 0 ? upright(x, FOOT - promised - talked, width, talked) : []),
    ...(gap > 0
      ? [box(x, FOOT - promised - talked - gap, width, gap, { stroke: INK, strokeWidth: 1.5, dash: [5, 4] })]
      : []),
    words(x + width / 2, FOOT + 20, String(year.year), { size: 14, anchor: 'middle', bold: true }),
    ...(gap > 0
      ? [
          words(x + width / 2, FOOT - promised - talked - gap - 8, formatEuro(year.gapCents), {
            size: 12,
            anchor: 'middle',
          }),
        ]
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
  const [promised, talked, gap] = coverageLegend
  return [
    box(0, HEIGHT - 18, 16, 14, { fill: INK }),
    words(22, HEIGHT - 6, promised, { size: 13 }),
    ...upright(220, HEIGHT - 18, 18, 14),
    words(244, HEIGHT - 6, talked, { size: 13 }),
    box(440, HEIGHT - 18, 16, 14, { stroke: INK, strokeWidth: 1.5, dash: [5, 4] }),
    words(462, HEIGHT - 6, gap, { size: 13 }),
  ]
}

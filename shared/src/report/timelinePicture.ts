// The costs over the years: when each begins and ends, and in which years it is paid.

import { costName, costSentence } from '../copy/nl/costCover.ts'
import { formatPeriod } from '../copy/nl/format.ts'
import { coverageLegend } from '../copy/nl/reportPictures.ts'
import { timelineWords } from '../copy/nl/reportSummary.ts'
import { yearsOf } from '../derive/amounts.ts'
import { coverageOf } from '../derive/coverage.ts'
import type { Plan } from '../plan/plan.ts'
import { shortWords } from './boardWords.ts'
import { GREY, line, PALE, words } from './drawing.ts'
import { flat, hatch, inParts, stripes } from './moneyPatterns.ts'
import type { PictureBlock, Shape } from './reportTree.ts'

const WIDTH = 950
const NAMES = 290
const HEAD = 30
const ROW = 34
const BAR = 20
const MOST_ROWS = 16
const NAME_LENGTH = 34

/** None without costs. */
export function timelinePicture(plan: Plan): PictureBlock[] {
  const coverage = coverageOf(plan)
  const years = yearsOf(plan.workshop)
  const costs = coverage.costs.slice(0, MOST_ROWS)
  if (costs.length === 0) return []
  const slot = (WIDTH - NAMES) / years.length
  const foot = HEAD + costs.length * ROW
  const height = foot + 44
  const rows = costs.flatMap((cost, at): Shape[] => {
    const y = HEAD + at * ROW
    const cells = cost.years.flatMap((cover) => {
      const x = NAMES + (cover.year - plan.workshop.firstYear) * slot
      return inParts({ x: x + 2, y: y + 7, width: slot - 4, height: BAR }, cover)
    })
    return [
      line([0, y], [WIDTH, y], { stroke: PALE }),
      words(0, y + 22, shortWords(costName(cost), NAME_LENGTH), { size: 16 }),
      ...cells,
    ]
  })
  const heads = years.map((year, at) =>
    words(NAMES + (at + 0.5) * slot, 20, years.length > 9 ? `’${String(year).slice(2)}` : String(year), {
      size: 16,
      anchor: 'middle',
      bold: true,
    }),
  )
  const left = coverage.costs.length - costs.length
  const said = coverage.costs.map(
    (cost) => `${formatPeriod(cost.need.from, cost.need.until)}, ${costSentence(cost, coverage)}`,
  )
  return [
    {
      kind: 'picture',
      alt: timelineWords.alt(said.map((words) => words.replace(/\.$/, ''))),
      width: WIDTH,
      height: height + (left > 0 ? 24 : 0),
      shapes: [
        ...heads,
        ...rows,
        line([0, foot], [WIDTH, foot], { stroke: PALE }),
        ...key(foot + 18),
        ...(left > 0 ? [words(0, height + 14, timelineWords.more(left), { size: 16, fill: GREY })] : []),
      ],
    },
  ]
}

function key(y: number): Shape[] {
  const [promised, idea, nobody] = coverageLegend
  return [
    { name: promised, draw: flat },
    { name: idea, draw: stripes },
    { name: nobody, draw: hatch },
  ].flatMap(({ name, draw }, at) => {
    const x = 1 + at * 220
    return [...draw({ x, y, width: 22, height: 16 }), words(x + 30, y + 14, name, { size: 16 })]
  })
}

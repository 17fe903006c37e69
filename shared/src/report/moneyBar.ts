// All the money of the plan as one bar: promised, only an idea, and paid by nobody, with the amounts under it.

import { formatEuro } from '../copy/nl/format.ts'
import { coverageLegend } from '../copy/nl/reportPictures.ts'
import { coverageOf } from '../derive/coverage.ts'
import type { Plan } from '../plan/plan.ts'
import { words } from './drawing.ts'
import { flat, hatch, inParts, stripes } from './moneyPatterns.ts'
import type { PictureBlock } from './reportTree.ts'

const WIDTH = 950
const HEIGHT = 76
const BAR = 38

/** None when nothing is needed. */
export function moneyBar(plan: Plan): PictureBlock[] {
  const { total } = coverageOf(plan)
  if (total.neededCents <= 0) return []
  const [promised, idea, nobody] = coverageLegend
  const parts = [
    { cents: total.promisedCents, name: promised, draw: flat },
    { cents: total.ideaCents, name: idea, draw: stripes },
    { cents: total.lackingCents, name: nobody, draw: hatch },
  ]
  const key = parts.flatMap(({ cents, name, draw }, at) => {
    const x = 1 + at * (WIDTH / 3)
    return [
      ...draw({ x, y: 54, width: 18, height: 16 }),
      words(x + 26, 69, `${formatEuro(cents)} ${name}`, { size: 18, bold: true }),
    ]
  })
  const said = parts.map(({ cents, name }) => `${formatEuro(cents)} ${name}`)
  return [
    {
      kind: 'picture',
      alt: `${formatEuro(total.neededCents)}: ${said.join(', ')}.`,
      width: WIDTH,
      height: HEIGHT,
      shapes: [...inParts({ x: 1, y: 1, width: WIDTH - 2, height: BAR }, total), ...key],
    },
  ]
}

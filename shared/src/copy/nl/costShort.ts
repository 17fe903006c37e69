// A cost and its coverage in a few words, beside its bar in the table of years. The sentences are in coverage.ts.

import { broughtInCents } from '../../derive/cover.ts'
import type { CostCover, Coverage, YearCover } from '../../derive/coverage.ts'
import { fillsSomething } from '../../derive/coverPoints.ts'
import type { Need } from '../../nouns/need.ts'
import type { Workshop } from '../../nouns/workshop.ts'
import { costName } from './costCover.ts'
import { formatEuro, formatYears, withEffort } from './format.ts'

type PlanYears = Pick<Workshop, 'firstYear' | 'lastYear'>

/** '€ 90.000 in 2027', '€ 37.500 per jaar', '€ 26.000 per jaar t/m 2029': years that are those of the plan go unsaid. */
export function amountShort({ amountCents, per, from, until }: Need, { firstYear, lastYear }: PlanYears): string {
  const euros = formatEuro(amountCents)
  if (per === 'once') return `${euros} in ${from}`
  const begins = from > firstYear ? ` vanaf ${from}` : ''
  const ends = until !== null && until < lastYear ? ` t/m ${until}` : ''
  return `${euros} per jaar${begins}${ends}`
}

export interface CostShort {
  /** '€ 75.000 ontbreekt', 'rond' */
  readonly what: string
  /** '€ 12.500 elk jaar', 'vanaf 2028'; '' when there is nothing to add. */
  readonly when: string
  /** Nothing has to be done about it. */
  readonly isDone: boolean
}

export function costShort(cost: CostCover, coverage: Coverage): CostShort {
  const { need, total, years } = cost
  const open = (what: string, when = ''): CostShort => ({ what, when, isDone: false })
  if (need.amountCents === 0) return open('nog geen bedrag')
  if (total.neededCents === 0 && broughtInCents(total) === 0) return open('valt buiten deze jaren')
  const over = total.tooMuchCents > 0 ? `${formatEuro(total.tooMuchCents)} te veel` : ''
  if (total.lackingCents > 0) {
    // Money without a cost may fill it in the totals: then the plan lacks less than its costs do.
    const word = fillsSomething(coverage) ? 'te weinig' : 'ontbreekt'
    const when = whenWords(years, ({ lackingCents }) => lackingCents)
    return open(`${formatEuro(total.lackingCents)} ${word}`, [when, over].filter(Boolean).join('; '))
  }
  if (total.ideaCents > 0) {
    const when = whenWords(years, ({ ideaCents }) => ideaCents)
    return open(`${formatEuro(total.ideaCents)} alleen idee`, [when, over].filter(Boolean).join('; '))
  }
  if (over !== '') return open(over, 'dekt niets anders')
  return { what: 'rond', when: '', isDone: true }
}

/** 'Huismeester, 0,6 fte, € 37.500 per jaar: € 75.000 ontbreekt, € 12.500 elk jaar' */
export function costRowName(cost: CostCover, coverage: Coverage, plan: PlanYears): string {
  const { what, when } = costShort(cost, coverage)
  const name = withEffort(costName(cost), cost.need.effort)
  return `${name}, ${amountShort(cost.need, plan)}: ${[what, when].filter(Boolean).join(', ')}`
}

/** '€ 12.500 elk jaar', 'het meest in 2029', 'alleen in 2029', 'vanaf 2028', 'in 2027 en 2030'; '' where the cost itself is in one year only. */
function whenWords(years: readonly YearCover[], of: (year: YearCover) => number): string {
  const own = years.filter(({ neededCents }) => neededCents > 0)
  const some = own.filter((year) => of(year) > 0)
  const [first] = some
  const last = some.at(-1)
  if (!first || !last || own.length === 1) return ''
  if (some.length === 1) return `alleen in ${first.year}`
  const isSame = some.every((year) => of(year) === of(first))
  if (some.length === own.length)
    return isSame ? `${formatEuro(of(first))} elk jaar` : `het meest in ${worstOf(some, of).year}`
  const isToTheEnd = last === own.at(-1) && some.length === own.length - own.indexOf(first)
  return isToTheEnd ? `vanaf ${first.year}` : `in ${formatYears(some.map(({ year }) => year))}`
}

/** The first of the worst. */
function worstOf(years: readonly YearCover[], of: (year: YearCover) => number): YearCover {
  return years.reduce((one, other) => (of(other) > of(one) ? other : one))
}

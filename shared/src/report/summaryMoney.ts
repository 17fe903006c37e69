// The money on the first page: what is needed and who pays it as one bar, and what each party promised in the first and
// in the last year.

import { formatEuro } from '../copy/nl/format.ts'
import { boardSentences } from '../copy/nl/report.ts'
import { summaryCaptions, summaryHeads, summaryWords } from '../copy/nl/reportSummary.ts'
import { broughtInBy, sumPerYear } from '../derive/amounts.ts'
import { coverageOf } from '../derive/coverage.ts'
import { ideaKindOf } from '../derive/ideaKind.ts'
import { isPromised } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import { shortWords } from './boardWords.ts'
import { partyName } from './partyName.ts'
import { type Block, table } from './reportTree.ts'

interface Pays {
  readonly name: string
  /** Promised, per year of the plan. */
  readonly years: readonly number[]
  readonly ideaCents: number
}

/** `mostParties`: the others share one row. None when nobody brings in anything. */
export function paysTable(plan: Plan, mostParties: number, nameLength: number): Block[] {
  const { firstYear, lastYear } = plan.workshop
  const all = paysBy(plan, nameLength)
  if (all.length === 0) return []
  const shown = all.length <= mostParties + 1 ? all : all.slice(0, mostParties)
  const rest = all.slice(shown.length)
  const total = together(summaryWords.together, all)
  const { total: cover } = coverageOf(plan)
  const nothing = { promised: cover.tooMuchCents + cover.unmeasuredCents, idea: cover.spareIdeaCents }
  const oneYear = firstYear === lastYear
  const cells = ({ name, years, ideaCents }: Pays) => [
    name,
    formatEuro(years[0] ?? 0),
    ...(oneYear ? [] : [formatEuro(years.at(-1) ?? 0), formatEuro(sum(years))]),
    formatEuro(ideaCents),
  ]
  const spare = [
    summaryWords.coversNothing,
    ...(oneYear ? [] : ['', '']),
    formatEuro(nothing.promised),
    formatEuro(nothing.idea),
  ]
  const rows = [
    ...shown.map(cells),
    ...(rest.length > 0 ? [cells(together(boardSentences.otherParties(rest.length), rest))] : []),
    cells(total),
    ...(nothing.promised + nothing.idea > 0 ? [spare] : []),
  ]
  const head = summaryHeads.pays(firstYear, lastYear, ideaKindOf(plan.investments.filter((one) => !isPromised(one))))
  return [table(summaryCaptions.pays, head, rows, oneYear ? [1, 2] : [1, 2, 3, 4])]
}

/** The largest first; including a removed party, because its money still counts. */
function paysBy(plan: Plan, nameLength: number): Pays[] {
  const { parties, investments, workshop } = plan
  const ids = new Set([...parties.map(({ id }) => id), ...investments.map(({ party }) => party)])
  return [...ids]
    .map((id): Pays => {
      const own = broughtInBy(investments, id)
      const ideas = own.filter((one) => !isPromised(one))
      return {
        name: shortWords(partyName(plan, id), nameLength),
        years: sumPerYear(own.filter(isPromised), workshop),
        ideaCents: sum(sumPerYear(ideas, workshop)),
      }
    })
    .filter((one) => sum(one.years) + one.ideaCents > 0)
    .toSorted((one, other) => sum(other.years) + other.ideaCents - sum(one.years) - one.ideaCents)
}

function together(name: string, all: readonly Pays[]): Pays {
  const [first] = all
  return {
    name,
    years: (first?.years ?? []).map((_, at) => sum(all.map(({ years }) => years[at] ?? 0))),
    ideaCents: sum(all.map(({ ideaCents }) => ideaCents)),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

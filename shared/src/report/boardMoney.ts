// The money on the page for who decides: what is promised, what is only an idea and what is still to be covered, over all
// years of the plan. The rows add up to the last.

import { coverageSentence } from '../copy/nl/coverage.ts'
import { formatEuro, riseOf } from '../copy/nl/format.ts'
import { boardSentences, reportCaptions, reportHeads } from '../copy/nl/report.ts'
import { addShares, broughtInCents, type Share } from '../derive/cover.ts'
import { type Coverage, coverageOf, usesBy } from '../derive/coverage.ts'
import type { Investment } from '../plan/investment.ts'
import type { Need } from '../plan/need.ts'
import type { Plan } from '../plan/plan.ts'
import { shortWords } from './boardWords.ts'
import { type Block, paragraphs, table } from './reportTree.ts'

/** `mostParties`: the others stand together in one row. */
export function boardMoney(plan: Plan, mostParties: number, nameLength: number): Block[] {
  const coverage = coverageOf(plan)
  const { total } = coverage
  const { needs, workshop } = plan
  const needed = withRise(boardSentences.neededUntil(workshop.lastYear), needs, workshop)
  const sentence = coverageSentence(coverage)
  if (total.neededCents === 0) {
    // Against no need at all, no promise is too much, and a table would hold nothing but zeros.
    const { tooMuchCents } = total
    return paragraphs(tooMuchCents > 0 ? `${sentence} ${boardSentences.promised(formatEuro(tooMuchCents))}` : sentence)
  }
  return [
    ...paragraphs(sentence),
    ...paragraphs(`${needed}: ${formatEuro(total.neededCents)}.`),
    ...(total.tooMuchCents > 0 ? paragraphs(boardSentences.tooMuch(formatEuro(total.tooMuchCents))) : []),
    moneyTable(plan, coverage, mostParties, nameLength),
  ]
}

function moneyTable(plan: Plan, coverage: Coverage, mostParties: number, nameLength: number): Block {
  const { parties, investments, workshop } = plan
  const byParty = usesBy(coverage, ({ party }) => party)
  const bringing = parties
    .map(({ id, name }) => ({ id, name, share: addShares(byParty.get(id) ?? []) }))
    .filter(({ share }) => broughtInCents(share) > 0)
    .toSorted((one, other) => covers(other.share) - covers(one.share))
  // One that is left over alone gets its own row.
  const shown = bringing.length <= mostParties + 1 ? bringing : bringing.slice(0, mostParties)
  const rest = bringing.slice(shown.length)
  const rows = [
    ...shown.map(({ id, name, share }) => {
      const own = investments.filter(({ party }) => party === id)
      return moneyRow(withRise(shortWords(name, nameLength), own, workshop), share, '')
    }),
    ...(rest.length > 0
      ? [moneyRow(boardSentences.otherParties(rest.length), addShares(rest.map(({ share }) => share)), '')]
      : []),
    moneyRow(
      withRise(boardSentences.together, investments, workshop),
      coverage.total,
      formatEuro(coverage.total.lackingCents),
    ),
  ]
  return table(reportCaptions.boardMoney(workshop.lastYear), reportHeads.boardMoney, rows, [1, 2, 3])
}

function moneyRow(name: string, { promisedCents, ideaCents }: Share, lacking: string): string[] {
  return [name, formatEuro(promisedCents), formatEuro(ideaCents), lacking]
}

function covers({ promisedCents, ideaCents }: Share): number {
  return promisedCents + ideaCents
}

/** A sum must not look as if every year were the same. */
function withRise(words: string, own: readonly (Need | Investment)[], workshop: Plan['workshop']): string {
  const yearly = own.filter(({ per }) => per === 'year')
  const [rise] = yearly.flatMap((one) => riseOf(one, workshop))
  if (rise === undefined) return words
  const isAll = yearly.every(({ indexed }) => indexed)
  return `${words}, ${isAll ? rise : rise.replace('stijgt', 'stijgt deels')}`
}

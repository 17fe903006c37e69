// The money on the page for decision-makers: what each party promised, what is only an idea and what is not covered
// yet, over all years of the plan. A party's row has everything it contributes, so that no order decides which party
// shows a zero; what of that covers nothing is in the last row, to which the others add up.

import { coverageSentence } from '../copy/nl/coverage.ts'
import { formatEuro, riseOf } from '../copy/nl/format.ts'
import { boardSentences, reportCaptions, reportHeads } from '../copy/nl/report.ts'
import { notNeededWords } from '../copy/nl/tooMuch.ts'
import { broughtInBy, sumOverYears } from '../derive/amounts.ts'
import { type Coverage, coverageOf } from '../derive/coverage.ts'
import { ideaKindOf } from '../derive/ideaKind.ts'
import { inAll, tooMuchOfPlan } from '../derive/tooMuch.ts'
import type { Investment } from '../nouns/investment.ts'
import type { Need } from '../nouns/need.ts'
import { isPromised } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import { shortWords } from './boardWords.ts'
import { partyName } from './partyName.ts'
import { type Block, paragraphs, table } from './reportTree.ts'

/** `mostParties`: the others share one row. */
export function boardMoney(plan: Plan, mostParties: number, nameLength: number): Block[] {
  const coverage = coverageOf(plan)
  const { total } = coverage
  const { needs, workshop } = plan
  const needed = withRise(boardSentences.neededUntil(workshop.lastYear), needs, workshop)
  const sentence = coverageSentence(coverage)
  if (total.neededCents === 0) {
    // Against no need at all, no promise is too much, and a table would hold nothing but zeros.
    const promised = total.tooMuchCents + total.unmeasuredCents
    return paragraphs(promised > 0 ? `${sentence} ${boardSentences.promised(formatEuro(promised))}` : sentence)
  }
  const { aboveNeed, notNeeded } = tooMuchOfPlan(coverage)
  return [
    ...paragraphs(sentence),
    ...paragraphs(`${needed}: ${formatEuro(total.neededCents)}.`),
    ...(aboveNeed.length > 0 ? paragraphs(boardSentences.tooMuch(formatEuro(inAll(aboveNeed)))) : []),
    ...(total.spareIdeaCents > 0 ? paragraphs(boardSentences.spareIdea(formatEuro(total.spareIdeaCents))) : []),
    ...notNeededWords(notNeeded).flatMap((words) => paragraphs(`${words}.`)),
    ...(total.unmeasuredCents > 0 ? paragraphs(boardSentences.unmeasured(formatEuro(total.unmeasuredCents))) : []),
    moneyTable(plan, coverage, mostParties, nameLength),
  ]
}

interface Brought {
  readonly name: string
  readonly promisedCents: number
  readonly ideaCents: number
}

function moneyTable(plan: Plan, { total }: Coverage, mostParties: number, nameLength: number): Block {
  const { investments, workshop } = plan
  const bringing = broughtByParty(plan, nameLength)
  // If only one party is left over it gets its own row.
  const shown = bringing.length <= mostParties + 1 ? bringing : bringing.slice(0, mostParties)
  const rest = bringing.slice(shown.length)
  const others = rest.length > 0 ? [together(boardSentences.otherParties(rest.length), rest)] : []
  const all = together(withRise(boardSentences.together, investments, workshop), bringing)
  const nothingCents = total.tooMuchCents + total.unmeasuredCents + total.spareIdeaCents
  const { boardMoney: head } = reportHeads
  const cells = ({ name, promisedCents, ideaCents }: Brought, nothing: string, lacking: string) => [
    ...[name, formatEuro(promisedCents), formatEuro(ideaCents)],
    ...(nothingCents > 0 ? [nothing] : []),
    lacking,
  ]
  return table(
    reportCaptions.boardMoney(workshop.lastYear),
    [
      ...head.brought(ideaKindOf(investments.filter((one) => !isPromised(one)))),
      ...(nothingCents > 0 ? [head.nothing] : []),
      head.lacking,
    ],
    [
      ...[...shown, ...others].map((one) => cells(one, '', '')),
      cells(all, formatEuro(nothingCents), formatEuro(total.lackingCents)),
    ],
    nothingCents > 0 ? [1, 2, 3, 4] : [1, 2, 3],
  )
}

/** The largest contribution first; including a removed party, because its money still counts. */
function broughtByParty(plan: Plan, nameLength: number): Brought[] {
  const { parties, investments, workshop } = plan
  const present = new Set(parties.map(({ id }) => id))
  const gone = investments.map(({ party }) => party).filter((id) => !present.has(id))
  return [...present, ...new Set(gone)]
    .map((id): Brought => {
      const own = broughtInBy(investments, id)
      const [promised, ideas] = [own.filter(isPromised), own.filter((one) => !isPromised(one))]
      return {
        name: withRise(shortWords(partyName(plan, id), nameLength), own, workshop),
        promisedCents: sumOverYears(promised, workshop),
        ideaCents: sumOverYears(ideas, workshop),
      }
    })
    .filter((one) => broughtIn(one) > 0)
    .toSorted((one, other) => broughtIn(other) - broughtIn(one))
}

function together(name: string, all: readonly Brought[]): Brought {
  const sum = (key: 'promisedCents' | 'ideaCents') => all.reduce((cents, one) => cents + one[key], 0)
  return { name, promisedCents: sum('promisedCents'), ideaCents: sum('ideaCents') }
}

function broughtIn({ promisedCents, ideaCents }: Brought): number {
  return promisedCents + ideaCents
}

/** A sum must not look as if every year were the same, nor as if all of it followed prices when only a part does. */
function withRise(words: string, own: readonly (Need | Investment)[], workshop: Plan['workshop']): string {
  const inSum = own.filter((one) => sumOverYears([one], workshop) > 0)
  const rising = inSum.filter((one) => {
    return sumOverYears([one], workshop) > sumOverYears([{ ...one, indexed: false }], workshop)
  })
  const [rise] = rising.flatMap((one) => riseOf(one, workshop))
  if (rise === undefined) return words
  return `${words}, ${rising.length === inSum.length ? rise : rise.replace('stijgt', 'stijgt deels')}`
}

// What it costs to derive everything the board shows from a plan ten times as large as case C, compared with one
// JSON.stringify of that plan in the same run: a ratio that is more portable than milliseconds. Given another working
// tree, it measures the code there too. Not part of `npm test`.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { medianTimes } from './medianTimes.ts'
import { sharedModule, thisTree, treeToCompare } from './otherTree.ts'
import { tenfoldCaseC } from './tenfold.ts'

/** Everything the board shows, by the code of that tree. */
async function deriverOf(tree: string): Promise<(plan: Plan) => unknown> {
  const { betweenKnobs, moneyAndValue, nowAndLater, partyAndParty } = await sharedModule<
    typeof import('@draaitafel/shared/derive/balances.ts')
  >(tree, 'derive/balances.ts')
  const { coverageOf } = await sharedModule<typeof import('@draaitafel/shared/derive/coverage.ts')>(
    tree,
    'derive/coverage.ts',
  )
  const { flowOf } = await sharedModule<typeof import('@draaitafel/shared/derive/flow.ts')>(tree, 'derive/flow.ts')
  const { isAboutParty, ownFirst } = await sharedModule<typeof import('@draaitafel/shared/derive/lens.ts')>(
    tree,
    'derive/lens.ts',
  )
  const { missingOf } = await sharedModule<typeof import('@draaitafel/shared/derive/missing.ts')>(
    tree,
    'derive/missing.ts',
  )
  const { questionsAsked } = await sharedModule<typeof import('@draaitafel/shared/derive/questions.ts')>(
    tree,
    'derive/questions.ts',
  )
  const { talkCount } = await sharedModule<typeof import('@draaitafel/shared/nouns/talk.ts')>(
    tree,
    'nouns/talk.ts',
    'plan/talk.ts',
  )
  return (plan) => [
    flowOf(plan.knobs),
    coverageOf(plan),
    ownFirst(questionsAsked(plan), 'gemeente', ({ question }, party) => isAboutParty(plan, question, party)),
    missingOf(plan, '2026-03-01T12:00:00Z'),
    betweenKnobs(plan),
    moneyAndValue(plan),
    partyAndParty(plan),
    nowAndLater(plan),
    talkCount(plan.knobs),
  ]
}

const plan = tenfoldCaseC()
const before = treeToCompare()
const derivers = await Promise.all((before === null ? [thisTree] : [thisTree, before]).map(deriverOf))
const works = [() => JSON.stringify(plan), ...derivers.map((derive) => () => derive(plan))]
const [stringifyMs = 0, deriveMs = 0, beforeMs = null] = medianTimes(works)
const { investments, needs } = plan
console.log(
  `${needs.length} needs, ${investments.length} investments: everything in ${deriveMs.toFixed(2)} ms, JSON.stringify in ${stringifyMs.toFixed(2)} ms`,
)
const toBefore = beforeMs && deriveMs / beforeMs
if (toBefore) console.log(`The code before in ${beforeMs.toFixed(2)} ms: ${toBefore.toFixed(2)} times as long now`)
console.log(JSON.stringify({ deriveMs, stringifyMs, ratio: deriveMs / stringifyMs, beforeMs, toBefore }))

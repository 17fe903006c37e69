// What it costs to work out everything the board shows from a plan ten times as large as case C, beside one JSON.stringify
// of that plan in the same run: a ratio that travels better than milliseconds. Not part of `npm test`.

import { betweenKnobs, moneyAndValue, nowAndLater, partyAndParty } from '@draaitafel/shared/derive/balances.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { flowOf } from '@draaitafel/shared/derive/flow.ts'
import { isAboutParty, ownFirst } from '@draaitafel/shared/derive/lens.ts'
import { missingOf } from '@draaitafel/shared/derive/missing.ts'
import { questionsAsked } from '@draaitafel/shared/derive/questions.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { talkCount } from '@draaitafel/shared/plan/talk.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { median } from './figures.ts'

const TIMES = 10
const ROUNDS = 300
const WARM_UP_ROUNDS = 200

function tenfold(plan: Plan): Plan {
  const copies = <T extends { readonly id: string }>(items: readonly T[]) =>
    Array.from({ length: TIMES }, (_, copy) => items.map((item) => ({ ...item, id: `${item.id}-${copy}` }))).flat()
  const investments = copies(plan.investments).map((one, at) => {
    const copy = Math.floor(at / plan.investments.length)
    return { ...one, need: one.need && `${one.need}-${copy}`, indexed: one.per === 'year' }
  })
  const needs = copies(plan.needs).map((need) => ({ ...need, indexed: need.per === 'year' }))
  return { ...plan, workshop: { ...plan.workshop, indexation: 250 }, needs, investments }
}

function deriveAll(plan: Plan): unknown {
  return [
    flowOf(plan.knobs),
    coverageOf(plan),
    ownFirst(questionsAsked(plan), 'gemeente', ({ question }, party) => isAboutParty(plan, question, party)),
    missingOf(plan),
    betweenKnobs(plan),
    moneyAndValue(plan),
    partyAndParty(plan),
    nowAndLater(plan),
    talkCount(plan.knobs),
  ]
}

/** Median ms of one call. */
function timeOf(work: () => unknown): number {
  const times: number[] = []
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
    const started = performance.now()
    work()
    if (round >= WARM_UP_ROUNDS) times.push(performance.now() - started)
  }
  return median(times)
}

const plan = tenfold(planFromTemplate('casus-c', 'Proef'))
const deriveMs = timeOf(() => deriveAll(plan))
const stringifyMs = timeOf(() => JSON.stringify(plan))
const { investments, needs } = plan
console.log(
  `${needs.length} needs, ${investments.length} investments: everything in ${deriveMs.toFixed(2)} ms, JSON.stringify in ${stringifyMs.toFixed(2)} ms`,
)
console.log(JSON.stringify({ deriveMs, stringifyMs, ratio: deriveMs / stringifyMs }))

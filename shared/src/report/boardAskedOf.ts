// What is asked of the board of one party: its own money, what it said yes or no to, and what it would do first. What the
// plan lacks is asked of every party.

import { formatDay, formatEuro, formatRisingAmount, withEffort } from '../copy/nl/format.ts'
import { boardSentences } from '../copy/nl/report.ts'
import { boardOf } from '../copy/nl/reportSummary.ts'
import { sourceCopy } from '../copy/nl/sources.ts'
import { adoptionOf } from '../derive/adoption.ts'
import { broughtInBy, sumOverYears } from '../derive/amounts.ts'
import { coverageOf } from '../derive/coverage.ts'
import { ideaKindOf } from '../derive/ideaKind.ts'
import type { Investment } from '../nouns/investment.ts'
import type { Party } from '../nouns/party.ts'
import { isPromised } from '../nouns/promise.ts'
import { standingsOf } from '../plan/agreement.ts'
import { readFirstStep } from '../plan/firstStep.ts'
import type { Plan } from '../plan/plan.ts'
import { shortWords } from './boardWords.ts'

export interface AskedRoom {
  readonly nameLength: number
  /** Lines; the rest is counted. */
  readonly asks: number
  /** Pieces of money named in one line. */
  readonly pieces: number
}

export function boardAskedOf(plan: Plan, party: Party, room: AskedRoom): string[] {
  const own = broughtInBy(plan.investments, party.id)
  const ideas = own.filter((one) => !isPromised(one))
  const { lackingCents } = coverageOf(plan).total
  const lines = [
    adoptionOf(plan) && !plan.workshop.exampleAmounts ? boardSentences.ask.agree : boardSentences.ask.decide,
    ...moneyLine(plan, own.filter(isPromised), boardOf.provide, room),
    ...moneyLine(plan, ideas, boardOf.decide(ideaKindOf(ideas)), room),
    ...(lackingCents > 0 ? [boardOf.lacking(formatEuro(lackingCents))] : []),
    ...agreementLines(plan, party, room),
    ...ownSteps(plan, party, room),
  ]
  const shown = lines.length <= room.asks + 1 ? lines : lines.slice(0, room.asks)
  const rest = lines.length - shown.length
  return rest > 0 ? [...shown, boardOf.more(rest)] : shown
}

function moneyLine(
  plan: Plan,
  own: readonly Investment[],
  say: (euros: string, what: readonly string[]) => string,
  { pieces, nameLength }: AskedRoom,
): string[] {
  const cents = sumOverYears(own, plan.workshop)
  if (cents === 0) return []
  const named = own.map((one) => {
    const name = shortWords(withEffort(one.label.trim() || sourceCopy[one.source].shortName, one.effort), nameLength)
    return `${name}, ${formatRisingAmount(one, plan.workshop)}`
  })
  if (pieces === 0) return [say(formatEuro(cents), [])]
  const shown = named.length <= pieces + 1 ? named : named.slice(0, pieces)
  const rest = named.length - shown.length
  return [say(formatEuro(cents), rest > 0 ? [...shown, boardSentences.others(rest)] : shown)]
}

/** Its own objection first; then how many agreements wait for its word. */
function agreementLines(plan: Plan, { id }: Party, { nameLength }: AskedRoom): string[] {
  const standings = standingsOf(plan)
  const objected = standings.filter(({ said }) => said.some((one) => one.party === id && one.stance === 'bezwaar'))
  const unheard = standings.filter(({ silent }) => silent.includes(id)).length
  return [
    ...objected.map(({ agreement }) => boardOf.own(shortWords(agreement.text, 3 * nameLength))),
    ...(unheard > 0 ? [boardOf.unheard(unheard)] : []),
  ]
}

function ownSteps(plan: Plan, { id, name }: Party, { nameLength }: AskedRoom): string[] {
  const length = 3 * nameLength
  return [
    ...plan.agreements.flatMap(({ text }) => {
      const step = readFirstStep(text)
      return step?.party === name ? [boardOf.step(shortWords(step.words, length), step.when)] : []
    }),
    ...plan.parked
      .filter(({ owner, done }) => owner === id && !done)
      .map(({ text, day }) => boardOf.parked(shortWords(text, length), day === '' ? '' : formatDay(day))),
  ]
}

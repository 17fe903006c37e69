// Agreements, the parties' consent to them, and the parking lot, in words.

import { assertNever } from '../../base/assertNever.ts'
import { moneyDoubtOf } from '../../derive/agreed.ts'
import type { Agreement } from '../../nouns/agreement.ts'
import type { Investment } from '../../nouns/investment.ts'
import type { ParkedKind } from '../../nouns/parked.ts'
import { isPromised } from '../../nouns/promise.ts'
import type { Volunteering } from '../../nouns/volunteering.ts'
import { findParty, type Plan } from '../../plan/plan.ts'
import { formatDay, formatRisingAmount, withEffort } from './format.ts'
import { hoursLine } from './hours.ts'
import { sourceCopy } from './sources.ts'

export const parkedWords: Readonly<Record<ParkedKind, string>> = {
  zorg: 'bedenking',
  aanname: 'aanname',
  vraag: 'vraag',
  maatregel: 'maatregel',
}

/**
 * 'het geld hierachter is nog niet toegezegd'; '' when the money is firm, or the agreement was not made from money.
 */
export function moneyDoubtWords(plan: Plan, agreement: Agreement): string {
  const doubt = moneyDoubtOf(plan, agreement)
  switch (doubt) {
    case null:
      return ''
    case 'gone':
      return 'het geld hierachter staat niet meer in het plan'
    case 'absent':
      return 'de partij die dit betaalt, zit niet aan tafel'
    case 'other':
      return moneyNowWords(plan, agreement)
    case 'idea':
      return 'het geld hierachter is nog niet toegezegd'
    default:
      return assertNever(doubt)
  }
}

/** 'in het plan staat nu € 30.000 per jaar, 2026–2027, van Gemeente'. */
function moneyNowWords(plan: Plan, agreement: Agreement): string {
  const money = plan.investments.find(({ id }) => id === agreement.investment)
  if (!money) return 'in het plan staat nu iets anders'
  const party = findParty(plan, money.party)?.name ?? ''
  const sure = isPromised(money) ? '' : ', nog niet toegezegd'
  return `in het plan staat nu ${formatRisingAmount(money, plan.workshop)}, van ${party}${sure}`
}

/** 'Corporatie let erop, voor 1 april 2027'; '' while nobody does and no day was named. */
export function keptWords(plan: Pick<Plan, 'parties'>, { keeper, due }: Pick<Agreement, 'keeper' | 'due'>): string {
  const who = keeper === null ? '' : `${findParty(plan, keeper)?.name ?? ''} let erop`
  const day = due === '' ? '' : `voor ${formatDay(due)}`
  return [who, day].filter((words) => words !== '').join(', ')
}

/** As it is written where there is one line for it: with who sees to it and by when, and whether its money is firm. */
export function agreementLine(plan: Plan, agreement: Agreement): string {
  const kept = keptWords(plan, agreement)
  return `${agreement.text}${kept === '' ? '' : ` (${kept})`}${moneyRemark(plan, agreement)}`
}

/** After an agreement whose money is not firm: ' (het geld hierachter is nog niet toegezegd)'; else ''. */
export function moneyRemark(plan: Plan, agreement: Agreement): string {
  const words = moneyDoubtWords(plan, agreement)
  return words === '' ? '' : ` (${words})`
}

/** 'Inbreng van Gemeente: Activiteiten, € 40.000 per jaar, 2026–2027.' Says so when the amount follows prices. */
export function agreementFrom(plan: Pick<Plan, 'parties' | 'workshop'>, investment: Investment): string {
  const party = plan.parties.find(({ id }) => id === investment.party)?.name ?? ''
  const what = withEffort(investment.label.trim() || sourceCopy[investment.source].shortName, investment.effort)
  return `Inbreng van ${party}: ${what}, ${formatRisingAmount(investment, plan.workshop)}.`
}

/** 'Uren van Bewoners: Koffie, 200 uur per jaar, vanaf 2026.' */
export function agreementFromHours(plan: Pick<Plan, 'parties'>, line: Volunteering): string {
  return `Uren van ${hoursLine(findParty(plan, line.party)?.name ?? '', line)}.`
}

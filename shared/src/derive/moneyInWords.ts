// The text of an agreement contains the amount, years and party of its money, from when it was made. The money in the
// plan may change after that, but the text does not: this checks whether they still agree. People may have rewritten
// the text, so only what it does mention can differ.

import { readAmount } from '../base/money.ts'
import type { Investment } from '../nouns/investment.ts'
import type { Plan } from '../plan/plan.ts'
import { overYears } from './overYears.ts'

const FIGURES = '\\d[\\d.,]*(?:\\s?(?:k|duizend|ton|mln|miljoen)(?!\\p{L}))?'
const AMOUNTS = new RegExp(`(?:€|EUR)\\s?(${FIGURES})|(${FIGURES})\\s?euro(?!\\p{L})`, 'giu')
const YEARLY = /per jaar, (vanaf )?(\d{4})(?:[–-](\d{4}))?/g
const ONCE = /eenmalig in (\d{4})/g
const RISE = /stijgt (?:deels )?([\d,]+)% per jaar mee/
const PARTY = /^Inbreng van (.+?):/

type Facts = Pick<Plan, 'workshop' | 'parties'>

/** The text mentions an amount, years, a rise or a party that differs from the present money. */
export function saysOtherMoney(words: string, money: Investment, { workshop, parties }: Facts): boolean {
  const amounts = amountsIn(words)
  const periods = periodsIn(words)
  const { years, allCents } = overYears([money], workshop)
  const isNow = (cents: number) =>
    cents === money.amountCents || cents === allCents || years.some((one) => one.cents === cents)
  return (
    (amounts.length > 0 && !amounts.some(isNow)) ||
    (periods.length > 0 && !periods.includes(periodText(money))) ||
    (periods.length > 0 && riseIn(words) !== riseNow(money, workshop.indexation)) ||
    namesOther(words, money.party, parties)
  )
}

/** In cents; unreadable amounts are left out. */
function amountsIn(words: string): number[] {
  return [...words.matchAll(AMOUNTS)].flatMap(([, before = '', behind = '']) => {
    const amount = readAmount((before || behind).replace(/[.,]+$/, ''))
    return amount.ok ? [amount.value.cents] : []
  })
}

function periodsIn(words: string): string[] {
  const yearly = [...words.matchAll(YEARLY)].map(([, open, from = '', until = from]) =>
    open === undefined ? `year ${from} ${until}` : `year ${from} null`,
  )
  return [...yearly, ...[...words.matchAll(ONCE)].map(([, year = '']) => `once ${year} ${year}`)]
}

function periodText({ per, from, until }: Investment): string {
  return per === 'once' ? `once ${from} ${from}` : `year ${from} ${until}`
}

/** In hundredths of a percent. */
function riseIn(words: string): number {
  return Math.round(Number(RISE.exec(words)?.[1]?.replace(',', '.') ?? 0) * 100)
}

function riseNow({ per, indexed }: Investment, indexation: number): number {
  return indexed && per === 'year' ? indexation : 0
}

function namesOther(words: string, party: string, parties: Facts['parties']): boolean {
  const name = PARTY.exec(words)?.[1]
  return name !== undefined && parties.some((one) => one.name === name) && !isNamed(party, name, parties)
}

function isNamed(party: string, name: string, parties: Facts['parties']): boolean {
  return parties.some((one) => one.id === party && one.name === name)
}

// One cost in words: what of it is covered, what lacks, who pays, and what a form still asks for it. The plan as a whole: coverage.ts.

import type { Per } from '../../base/money.ts'
import type { CostPayer } from '../../derive/costPayers.ts'
import { broughtInCents, type Cover } from '../../derive/cover.ts'
import { type CostCover, type Coverage, ideasFor, type YearCover } from '../../derive/coverage.ts'
import { fillsSomething, isUnpaid, promisedLooseCents, promisedOutside } from '../../derive/coverPoints.ts'
import type { OpenAmount } from '../../derive/openAmount.ts'
import { capital, formatEuro, formatYears } from './format.ts'
import { ideaCopy } from './ideas.ts'
import { ideaWords, lackingWords, mostWords, worstOf } from './lacking.ts'
import { wholeEuros } from './rounded.ts'
import { promisedWords, tooMuchWords } from './tooMuch.ts'

/** 'Community builder: niemand betaalt nog.' */
export function costSentence(cost: CostCover, coverage: Coverage): string {
  return `${costName(cost)}: ${wordsOfCost(cost, coverage)}`
}

/** About one cost whose name is already shown: 'In 2027 ontbreekt € 5.000.', 'Gedekt. Elk jaar € 10.000 te veel.' */
export function costWords(cost: CostCover, coverage: Coverage): string {
  return capital(wordsOfCost(cost, coverage))
}

function wordsOfCost(cost: CostCover, coverage: Coverage): string {
  const { need, years, total } = cost
  if (need.amountCents === 0) {
    const over = years.flatMap(({ year, unmeasuredCents: cents }) => (cents > 0 ? [{ year, cents }] : []))
    const promised = promisedWords(over, years.length)
    return promised ? `nog geen bedrag. Wel is ${promised} toegezegd.` : 'nog geen bedrag.'
  }
  if (total.neededCents === 0 && broughtInCents(total) === 0) return 'valt buiten de jaren van dit plan.'
  return asSentences([...coverWords(cost, coverage), ...tooMuchWords(years)])
}

/** The first goes on behind a name. */
export function asSentences([first = '', ...rest]: readonly string[]): string {
  return [`${first}.`, ...rest.map((words) => `${capital(words)}.`)].join(' ')
}

/**
 * 'Flatcoach: niemand betaalt nog.', or, while promised money lies at no cost, 'nog niets toegewezen. Er ligt € 420.000 nog
 * niet bij een kost.': that may be meant for it.
 */
export function unpaidSentence(cost: Pick<CostCover, 'need'>, coverage: Coverage): string {
  return `${costName(cost)}: ${asSentences(unpaidWords(coverage))}`
}

export function unpaidWords(coverage: Coverage): string[] {
  const loose = looseWords(coverage)
  return loose.length === 0 ? ['niemand betaalt nog'] : ['nog niets toegewezen', ...loose]
}

function looseWords(coverage: Coverage): string[] {
  const cents = promisedLooseCents(coverage)
  return cents === 0 ? [] : [`er ligt ${formatEuro(cents)} nog niet bij een kost`]
}

/** 'elk jaar € 10.000 te veel'; '' when there is none. */
export function costTooMuch({ years }: CostCover): string {
  return tooMuchWords(years).join('; ')
}

/**
 * What the bar of a cost shows: 'Nodig € 225.000. Corporatie € 150.000. Nog open € 75.000.' Where more is promised
 * than needed, each party is listed with its full amount: 'Gemeente € 60.000, Corporatie € 60.000: samen € 60.000 te
 * veel.'
 */
export function costBarWords(
  { total }: Pick<CostCover, 'total'>,
  payers: readonly CostPayer[],
  nameOf: (party: string) => string,
): string {
  const paid = payers.map(({ share }) => share.promisedCents + share.tooMuchCents)
  const euro = wholeEuros([...paid, ...payers.map(({ share }) => share.ideaCents), total.lackingCents])
  const promised = payers.flatMap(({ party }, at) => {
    const cents = paid[at] ?? 0
    return cents > 0 ? [`${nameOf(party)} ${euro(cents)}`] : []
  })
  const together = promised.length > 1 ? 'samen ' : ''
  const tooMuch = [`${promised.join(', ')}: ${together}${euro(total.tooMuchCents)} te veel`]
  const ideas = payers.flatMap(({ party, share }) =>
    share.ideaCents > 0 ? [`${nameOf(party)} ${euro(share.ideaCents)} als idee`] : [],
  )
  const nobody = total.lackingCents > 0 ? [`Nog open ${euro(total.lackingCents)}`] : []
  const parts = [...(total.tooMuchCents > 0 ? tooMuch : promised), ...ideas, ...nobody]
  return [`Nodig ${euro(total.neededCents)}`, ...parts].map((one) => `${one}.`).join(' ')
}

/**
 * 'Nog € 12.500 per jaar nodig.', 'Nog € 8.500 tot € 29.500 per jaar nodig.'. What is only an idea still counts as needed, and
 * that is said: elsewhere it stands beside what lacks. 'Nog € 120.000 nodig. Daarvan is € 80.000 alleen een idee.'
 */
export function openAmountWords(open: OpenAmount, per: Per): string {
  const { leastCents, mostCents, onlyYear } = open
  if (open.isUnpriced) return 'Bij deze kosten staat nog geen bedrag.'
  if (open.neededCents === 0) return 'In deze jaren is hiervoor niets nodig.'
  if (mostCents <= 0) return 'Hiervoor is alles toegezegd.'
  if (onlyYear !== null) return `Nog ${formatEuro(mostCents)} nodig, alleen in ${onlyYear}.${openIdeaWords(open, '')}`
  const often = per === 'year' ? ' per jaar' : ''
  const from = leastCents === mostCents ? '' : `${formatEuro(Math.max(0, leastCents))} tot `
  return `Nog ${from}${formatEuro(mostCents)}${often} nodig.${openIdeaWords(open, often)}`
}

function openIdeaWords({ ideaCents: { least, most } }: OpenAmount, often: string): string {
  if (most === 0) return ''
  if (least !== most) return ' Een deel daarvan is alleen een idee.'
  return ` Daarvan is ${formatEuro(most)}${often} alleen een idee.`
}

export function costName({ need }: Pick<CostCover, 'need'>): string {
  return need.label.trim() || 'Kosten zonder naam'
}

function coverWords(cost: CostCover, coverage: Coverage): string[] {
  const { years, total } = cost
  const ideas = ideasFor([cost])
  if (total.neededCents === 0) return ['valt buiten de jaren van dit plan']
  if (broughtInCents(total) === 0) return emptyWords(cost, coverage)
  if (total.lackingCents > 0 && fillsSomething(coverage)) {
    // In the totals, money without a cost fills this in whole or in part: less is lacking there than here.
    return [lackingHere(years, total), ...ideaWords(total, ideas)]
  }
  if (total.lackingCents > 0) return [lackingOfCost(years, total), ...ideaWords(total, ideas)]
  if (total.ideaCents > 0) return [`alles is gedekt, ${formatEuro(total.ideaCents)} ${ideaCopy[ideas].as}`]
  return ['gedekt']
}

function emptyWords(cost: CostCover, coverage: Coverage): string[] {
  if (isUnpaid(cost, coverage)) return unpaidWords(coverage)
  if (promisedOutside(cost).length > 0) return ['wat voor deze kosten is toegezegd, valt buiten de jaren van dit plan']
  return ['er ligt nog geen geld bij deze kosten', ...looseWords(coverage)]
}

/** 'er ligt nog € 160.000 te weinig bij deze kosten; het meest in 2028: € 40.000' */
function lackingHere(years: readonly YearCover[], total: Cover): string {
  const { lacking, worst, asBad } = worstOf(years)
  const here = `er ligt nog ${formatEuro(total.lackingCents)} te weinig bij deze kosten`
  if (lacking.length === 1) return `${here}, in ${worst.year}`
  if (asBad.length === lacking.length) return `${here}: ${formatEuro(worst.lackingCents)} in ${formatYears(asBad)}`
  return `${here}; ${mostWords(worst, asBad)}`
}

/** A cost that exists in some years only is described for those years. */
function lackingOfCost(years: readonly YearCover[], total: Cover): string {
  const own = years.filter(({ neededCents }) => neededCents > 0)
  const [first] = own
  const isSame = own.every(({ lackingCents }) => lackingCents === first?.lackingCents)
  if (!first || !isSame || own.length === 1 || own.length === years.length) return lackingWords(own, total)
  const when = formatYears(own.map(({ year }) => year))
  return `in ${when} ontbreekt elk jaar ${formatEuro(first.lackingCents)}, samen ${formatEuro(total.lackingCents)}`
}

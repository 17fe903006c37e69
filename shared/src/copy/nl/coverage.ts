// What is covered and what is not, in sentences. Every screen, report and file uses these; nobody composes them
// elsewhere. A sentence gives the whole shortage and the worst year, never only the first gap.

import type { Per } from '../../base/money.ts'
import type { CostPayer } from '../../derive/costPayers.ts'
import { broughtInCents, type Cover } from '../../derive/cover.ts'
import { type CostCover, type Coverage, ideasFor, type YearCover } from '../../derive/coverage.ts'
import {
  costsLeftOut,
  coverPoints,
  fillsSomething,
  isUnpaid,
  promisedLooseCents,
  promisedOutside,
} from '../../derive/coverPoints.ts'
import type { IdeaKind } from '../../derive/ideaKind.ts'
import type { OpenAmount } from '../../derive/openAmount.ts'
import { inThousands, type Thousands } from '../../derive/thousands.ts'
import { enoughWords, looseTooMuchNote } from './enough.ts'
import { capital, formatEuro, formatYears } from './format.ts'
import { ideaCopy } from './ideas.ts'
import { wholeEuros } from './rounded.ts'
import { promisedWords, tooMuchWords } from './tooMuch.ts'

/**
 * 'Tot en met 2031 ontbreekt € 198.000; het meest in 2029: € 68.000. Nog eens € 56.000 is alleen een idee.' The whole
 * plan in one sentence, the same on every screen: amounts in a sentence are never rounded. In it everything that nobody
 * promised is an idea, also what a party discusses first: a word for each would make it too long to read aloud.
 */
export function coverageSentence(coverage: Coverage): string {
  const { total, costs } = coverage
  if (costs.length === 0) return 'Er staan nog geen kosten.'
  const { unpriced, outside } = costsLeftOut(costs)
  if (unpriced.length === costs.length) return 'Bij de kosten staan nog geen bedragen.'
  if (outside.length === costs.length) return 'Alle kosten vallen buiten de jaren van dit plan.'
  const leftOut = [...unpricedWords(unpriced), ...outsideWords(outside)].join(' ')
  if (total.neededCents === 0) return leftOut
  if (total.lackingCents > 0) return [lackingSentence(coverage), leftOut].filter(Boolean).join(' ')
  return leftOut === '' ? coveredSentence(coverage) : `${leftOut} ${othersCoveredSentence(coverage)}`
}

/**
 * For a plan that lacks nothing. Money that names no cost covers none: then there is enough, and this says what still
 * has to be done.
 */
function coveredSentence(coverage: Coverage): string {
  const { ideaCents } = coverage.total
  const enough = enoughWords(coverage)
  if (enough !== '') return `${capital(enough)}.`
  return ideaCents > 0 ? `Alles is gedekt, ${formatEuro(ideaCents)} ${ideaCopy.ideas.as}.` : 'Alle kosten zijn gedekt.'
}

/** When there are costs that need no money yet. */
function othersCoveredSentence(coverage: Coverage): string {
  const { ideaCents } = coverage.total
  const enough = enoughWords(coverage)
  if (enough !== '') return `Voor alle andere kosten: ${enough}.`
  return `Alle andere kosten zijn gedekt${ideaCents > 0 ? `, ${formatEuro(ideaCents)} ${ideaCopy.ideas.as}` : ''}.`
}

/** 'Bij Verbouwing en nog 2 kosten staat nog geen bedrag.' */
function unpricedWords(costs: readonly CostCover[]): string[] {
  return costs.length === 0 ? [] : [`Bij ${costNames(costs)} staat nog geen bedrag.`]
}

function outsideWords(costs: readonly CostCover[]): string[] {
  if (costs.length === 0) return []
  return [`${capital(costNames(costs))} ${costs.length === 1 ? 'valt' : 'vallen'} buiten de jaren van dit plan.`]
}

/** 'Verbouwing en nog 2 kosten' */
export function costNames([first, ...rest]: readonly Pick<CostCover, 'need'>[]): string {
  const name = first?.need.label.trim() || 'een kost zonder naam'
  if (rest.length === 0) return name
  return `${name} en nog ${rest.length} ${rest.length === 1 ? 'kost' : 'kosten'}`
}

/** What is lacking per year, for the figures in a picture; they add up to their own total. */
export function lackingInThousands(years: readonly YearCover[]): Thousands {
  return inThousands(years.map(({ lackingCents }) => lackingCents))
}

/** For a plan that lacks something. */
export function lackingSentence({ years, total }: Pick<Coverage, 'years' | 'total'>): string {
  return sentences([lackingWords(years, total), ...ideaWords(total, 'ideas')])
}

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
function asSentences([first = '', ...rest]: readonly string[]): string {
  return [`${first}.`, ...rest.map((words) => `${capital(words)}.`)].join(' ')
}

/**
 * 'Flatcoach: niemand betaalt nog.', or, while promised money lies at no cost, 'nog niets toegewezen. Er ligt € 420.000 nog
 * niet bij een kost.': that may be meant for it.
 */
export function unpaidSentence(cost: Pick<CostCover, 'need'>, coverage: Coverage): string {
  return `${costName(cost)}: ${asSentences(unpaidWords(coverage))}`
}

function unpaidWords(coverage: Coverage): string[] {
  const loose = looseWords(coverage)
  return loose.length === 0 ? ['niemand betaalt nog'] : ['nog niets toegewezen', ...loose]
}

function looseWords(coverage: Coverage): string[] {
  const cents = promisedLooseCents(coverage)
  return cents === 0 ? [] : [`er ligt ${formatEuro(cents)} nog niet bij een kost`]
}

/**
 * What needs attention beside the sentence: costs nobody pays and costs paid too much, each by name; last, money
 * without a cost.
 */
export function coverNotes(coverage: Coverage): string[] {
  return [...costNotes(coverage), looseTooMuchNote(coverage)].filter(Boolean)
}

function costNotes(coverage: Coverage): string[] {
  const { unpaid, paidTooMuch } = coverPoints(coverage)
  return [
    // What lies at no cost is said once, with the first of them.
    ...unpaid.map((cost, at) => `${costName(cost)}: ${asSentences(unpaidWords(coverage).slice(0, at === 0 ? 2 : 1))}`),
    ...paidTooMuch.map((cost) => `${costName(cost)}: ${costTooMuch(cost)}.`),
  ]
}

const LINE_LENGTH = 95

/** The first few, as long as they fit on a line, and how many more there are. */
export function coverNotesShort(coverage: Coverage, most: number): string {
  const notes = coverNotes(coverage)
  const costs = costNotes(coverage).length
  const inLine = (count: number) => {
    const rest = costs - count
    const more = rest > 0 ? [`En nog ${rest} ${rest === 1 ? 'kost' : 'kosten'}.`] : []
    return [...notes.slice(0, count), ...more].join(' ')
  }
  for (let count = Math.min(most, notes.length); count > 1; count--) {
    if (inLine(count).length <= LINE_LENGTH) return inLine(count)
  }
  return inLine(Math.min(1, notes.length))
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

/** The years that lack something, the first of the worst years, and which other years lack as much. */
function worstOf(years: readonly YearCover[]) {
  const lacking = years.filter(({ lackingCents }) => lackingCents > 0)
  const worst = lacking.reduce((one, other) => (other.lackingCents > one.lackingCents ? other : one))
  const asBad = lacking.filter(({ lackingCents }) => lackingCents === worst.lackingCents).map(({ year }) => year)
  return { lacking, worst, asBad }
}

/** 'het meest in 2030: € 90.000, ook in 2031' */
function mostWords({ year, lackingCents }: YearCover, asBad: readonly number[]): string {
  const also = asBad.length > 1 ? `, ook in ${formatYears(asBad.slice(1))}` : ''
  return `het meest in ${year}: ${formatEuro(lackingCents)}${also}`
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

function lackingWords(years: readonly YearCover[], total: Cover): string {
  const { lacking, worst, asBad } = worstOf(years)
  const lastYear = years.at(-1)?.year
  if (lacking.length === 1) return `in ${worst.year} ontbreekt ${formatEuro(worst.lackingCents)}`
  const all = formatEuro(total.lackingCents)
  if (asBad.length === years.length) {
    return `elk jaar ontbreekt ${formatEuro(worst.lackingCents)}, tot en met ${lastYear} samen ${all}`
  }
  return `tot en met ${lastYear} ontbreekt ${all}; ${mostWords(worst, asBad)}`
}

function ideaWords({ ideaCents }: Cover, ideas: IdeaKind): string[] {
  return ideaCents > 0 ? [`nog eens ${formatEuro(ideaCents)} is ${ideaCopy[ideas].only}`] : []
}

function sentences(words: readonly string[]): string {
  return words.map((one) => `${capital(one)}.`).join(' ')
}

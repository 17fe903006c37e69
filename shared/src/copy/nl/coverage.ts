// What is covered and what is not, in sentences. Every screen, report and file says it with these; nobody puts the words
// together elsewhere. A sentence names all that is lacking and the worst year, never only the first gap.

import type { CostPayer } from '../../derive/costPayers.ts'
import { broughtInCents, type Cover } from '../../derive/cover.ts'
import type { CostCover, Coverage, YearCover } from '../../derive/coverage.ts'
import { costsLeftOut, coverPoints, isUnpaid } from '../../derive/coverPoints.ts'
import type { OpenAmount } from '../../derive/openAmount.ts'
import { inThousands, type Thousands } from '../../derive/thousands.ts'
import type { Per } from '../../plan/need.ts'
import { capital, formatEuro } from './format.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

type Euros = (cents: number) => string

/**
 * 'Tot en met 2031 ontbreekt € 198.000; het meest in 2029: € 68.000. Nog eens € 56.000 is alleen een idee.' The whole
 * plan in one breath. `euros`: how an amount is written where it is rounded.
 */
export function coverageSentence({ years, total, costs }: Coverage, euros: Euros = formatEuro): string {
  if (costs.length === 0) return 'Er staan nog geen kosten.'
  const { unpriced, outside } = costsLeftOut(costs)
  if (unpriced.length === costs.length) return 'Bij de kosten staan nog geen bedragen.'
  if (outside.length === costs.length) return 'Alle kosten vallen buiten de jaren van dit plan.'
  const leftOut = [...unpricedWords(unpriced), ...outsideWords(outside)].join(' ')
  if (total.neededCents === 0) return leftOut
  if (leftOut === '') return lackingSentence(years, total, euros)
  if (total.lackingCents > 0) return `${lackingSentence(years, total, euros)} ${leftOut}`
  const idea = total.ideaCents > 0 ? `, ${euros(total.ideaCents)} nog als idee` : ''
  return `${leftOut} Alle andere kosten zijn gedekt${idea}.`
}

/** 'Bij Verbouwing en nog 2 kosten staat nog geen bedrag.' */
function unpricedWords(costs: readonly CostCover[]): string[] {
  return costs.length === 0 ? [] : [`Bij ${firstOf(costs)} staat nog geen bedrag.`]
}

function outsideWords(costs: readonly CostCover[]): string[] {
  if (costs.length === 0) return []
  return [`${capital(firstOf(costs))} ${costs.length === 1 ? 'valt' : 'vallen'} buiten de jaren van dit plan.`]
}

function firstOf([first, ...rest]: readonly CostCover[]): string {
  const name = first?.need.label.trim() || 'een kost zonder naam'
  if (rest.length === 0) return name
  return `${name} en nog ${rest.length} ${rest.length === 1 ? 'kost' : 'kosten'}`
}

/** The same in thousands, as the years beside it are written: for a screen that is read from far away. */
export function coverageSentenceRounded(coverage: Coverage): string {
  return coverageSentence(coverage, inThousandsOf(coverage))
}

function inThousandsOf({ years, total }: Coverage): Euros {
  const { parts, total: all } = lackingInThousands(years)
  const known = new Map([[total.lackingCents, all]])
  years.forEach(({ lackingCents }, at) => {
    if (!known.has(lackingCents)) known.set(lackingCents, parts[at] ?? 0)
  })
  return (cents) => formatEuro(known.get(cents) ?? inThousands([cents]).total)
}

/** What is lacking per year; together they come to the total. */
export function lackingInThousands(years: readonly YearCover[]): Thousands {
  return inThousands(years.map(({ lackingCents }) => lackingCents))
}

/** Of a plan that needs something. */
export function lackingSentence(years: readonly YearCover[], total: Cover, euros: Euros = formatEuro): string {
  if (total.lackingCents > 0) return sentences([lackingWords(years, total, euros), ...ideaWords(total, euros)])
  if (total.ideaCents > 0) return `Alles is gedekt, ${euros(total.ideaCents)} nog als idee.`
  return 'Alle kosten zijn gedekt.'
}

/** 'Community builder: niemand betaalt nog.' */
export function costSentence(cost: CostCover, coverage: Coverage): string {
  return `${costName(cost)}: ${wordsOfCost(cost, coverage)}`
}

/** Of one cost, where its name stands already: 'In 2027 ontbreekt € 5.000.', 'Gedekt. Elk jaar € 10.000 te veel.' */
export function costWords(cost: CostCover, coverage: Coverage): string {
  return capital(wordsOfCost(cost, coverage))
}

function wordsOfCost(cost: CostCover, coverage: Coverage): string {
  const { need, years, total } = cost
  if (need.amountCents === 0) {
    const promised = beyondNeedWords(years, total)
    return promised ? `nog geen bedrag. Wel is ${promised} toegezegd.` : 'nog geen bedrag.'
  }
  if (total.neededCents === 0 && broughtInCents(total) === 0) return 'valt buiten de jaren van dit plan.'
  const [first = '', ...rest] = [...coverWords(cost, coverage), ...tooMuchWords(years, total)]
  return [`${first}.`, ...rest.map((words) => `${capital(words)}.`)].join(' ')
}

/** What asks for attention beside the sentence: costs nobody pays and costs paid too much, each by name. */
export function coverNotes(coverage: Coverage): string[] {
  const { unpaid, paidTooMuch } = coverPoints(coverage)
  return [
    ...unpaid.map((cost) => `${costName(cost)}: niemand betaalt nog.`),
    ...paidTooMuch.map((cost) => `${costName(cost)}: ${costTooMuch(cost)}.`),
  ]
}

const LINE_LENGTH = 95

/** The first few, as long as they fit on a line, and how many more there are. */
export function coverNotesShort(coverage: Coverage, most: number): string {
  const notes = coverNotes(coverage)
  const inLine = (count: number) => {
    const rest = notes.length - count
    return [...notes.slice(0, count), ...(rest > 0 ? [`En nog ${rest}.`] : [])].join(' ')
  }
  for (let count = Math.min(most, notes.length); count > 1; count--) {
    if (inLine(count).length <= LINE_LENGTH) return inLine(count)
  }
  return inLine(Math.min(1, notes.length))
}

/** 'elk jaar € 10.000 te veel'; '' where it is not. */
export function costTooMuch({ years, total }: CostCover): string {
  return tooMuchWords(years, total).join('')
}

/** What the bar of a cost draws: 'Nodig € 225.000. Corporatie € 150.000. Van niemand € 75.000.' */
export function costBarWords(
  { total }: Pick<CostCover, 'total'>,
  payers: readonly CostPayer[],
  nameOf: (party: string) => string,
): string {
  const parts = payers.flatMap(({ party, share }) => [
    ...(share.promisedCents > 0 ? [`${nameOf(party)} ${formatEuro(share.promisedCents)}`] : []),
    ...(share.ideaCents > 0 ? [`${nameOf(party)} ${formatEuro(share.ideaCents)} als idee`] : []),
  ])
  const nobody = total.lackingCents > 0 ? [`Van niemand ${formatEuro(total.lackingCents)}`] : []
  const tooMuch = total.tooMuchCents > 0 ? [`Te veel ${formatEuro(total.tooMuchCents)}`] : []
  return [`Nodig ${formatEuro(total.neededCents)}`, ...parts, ...nobody, ...tooMuch].map((one) => `${one}.`).join(' ')
}

/** 'Nog € 12.500 per jaar nodig.', 'Nog € 8.500 tot € 29.500 per jaar nodig.'; what is only an idea still counts as needed. */
export function openAmountWords(open: OpenAmount, per: Per): string {
  const { leastCents, mostCents, onlyYear } = open
  if (open.isUnpriced) return 'Bij deze kost staat nog geen bedrag.'
  if (open.neededCents === 0) return 'In deze jaren is hiervoor niets nodig.'
  if (mostCents <= 0) return 'Hiervoor is alles toegezegd.'
  if (onlyYear !== null) return `Nog ${formatEuro(mostCents)} nodig, alleen in ${onlyYear}.`
  const often = per === 'year' ? ' per jaar' : ''
  if (leastCents === mostCents) return `Nog ${formatEuro(leastCents)}${often} nodig.`
  return `Nog ${formatEuro(Math.max(0, leastCents))} tot ${formatEuro(mostCents)}${often} nodig.`
}

export function costName({ need }: Pick<CostCover, 'need'>): string {
  return need.label.trim() || 'Kosten zonder naam'
}

function coverWords(cost: CostCover, coverage: Coverage): string[] {
  const { years, total } = cost
  if (total.neededCents === 0) return ['valt buiten de jaren van dit plan']
  if (broughtInCents(total) === 0) {
    return [isUnpaid(cost, coverage) ? 'niemand betaalt nog' : 'er ligt nog geen geld bij deze kost']
  }
  if (total.lackingCents > 0) return [lackingWords(years, total, formatEuro), ...ideaWords(total, formatEuro)]
  if (total.ideaCents > 0) return [`alles is gedekt, ${formatEuro(total.ideaCents)} nog als idee`]
  return ['gedekt']
}

function lackingWords(years: readonly YearCover[], total: Cover, euros: Euros): string {
  const lacking = years.filter(({ lackingCents }) => lackingCents > 0)
  const worst = lacking.reduce((one, other) => (other.lackingCents > one.lackingCents ? other : one))
  const [lastYear] = [years.at(-1)?.year]
  if (lacking.length === 1) return `in ${worst.year} ontbreekt ${euros(worst.lackingCents)}`
  const asBad = lacking.filter(({ lackingCents }) => lackingCents === worst.lackingCents).map(({ year }) => year)
  const all = euros(total.lackingCents)
  if (asBad.length === years.length) {
    return `elk jaar ontbreekt ${euros(worst.lackingCents)}, tot en met ${lastYear} samen ${all}`
  }
  const also = asBad.length > 1 ? `, ook in ${yearsInWords(asBad.slice(1))}` : ''
  return `tot en met ${lastYear} ontbreekt ${all}; het meest in ${worst.year}: ${euros(worst.lackingCents)}${also}`
}

function ideaWords({ ideaCents }: Cover, euros: Euros): string[] {
  return ideaCents > 0 ? [`nog eens ${euros(ideaCents)} is alleen een idee`] : []
}

function tooMuchWords(years: readonly YearCover[], total: Cover): string[] {
  const words = beyondNeedWords(years, total)
  return words ? [`${words} te veel`] : []
}

/** 'elk jaar € 10.000': what is promised above what is needed; '' where nothing is. */
function beyondNeedWords(years: readonly YearCover[], { tooMuchCents }: Cover): string {
  const over = years.filter((year) => year.tooMuchCents > 0)
  const [first] = over
  if (!first) return ''
  if (over.length === 1) return `in ${first.year} ${formatEuro(tooMuchCents)}`
  const isEveryYear = over.length === years.length && over.every((one) => one.tooMuchCents === first.tooMuchCents)
  if (isEveryYear) return `elk jaar ${formatEuro(first.tooMuchCents)}`
  return `tot en met ${years.at(-1)?.year} ${formatEuro(tooMuchCents)}`
}

/** '2027', '2027 en 2029', '2027 tot en met 2031'. */
function yearsInWords(years: readonly number[]): string {
  const runs: number[][] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run?.at(-1) === year - 1) run.push(year)
    else runs.push([year])
  }
  return list.format(
    runs.flatMap((run) => (run.length > 2 ? [`${run[0]} tot en met ${run.at(-1)}`] : run.map((year) => String(year)))),
  )
}

function sentences(words: readonly string[]): string {
  return words.map((one) => `${capital(one)}.`).join(' ')
}

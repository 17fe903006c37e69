// The plan in sentences: what is covered and what is not, and what needs attention beside it. Every screen, report and file uses
// these; nobody composes them elsewhere. One cost: costCover.ts.

import type { CostCover, Coverage, YearCover } from '../../derive/coverage.ts'
import { costsLeftOut, coverPoints } from '../../derive/coverPoints.ts'
import { inThousands, type Thousands } from '../../derive/thousands.ts'
import { asSentences, costName, costTooMuch, unpaidWords } from './costCover.ts'
import { enoughWords, looseTooMuchNote } from './enough.ts'
import { capital, formatEuro } from './format.ts'
import { ideaCopy } from './ideas.ts'
import { ideaWords, lackingWords } from './lacking.ts'

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

function sentences(words: readonly string[]): string {
  return words.map((one) => `${capital(one)}.`).join(' ')
}

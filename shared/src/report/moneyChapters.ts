// The chapters about money: contributions, what they are for, and what is covered per year.

import { oneLine } from '../base/text.ts'
import { assumedName } from '../copy/nl/assumed.ts'
import { certaintyWords } from '../copy/nl/certainties.ts'
import { costSentence } from '../copy/nl/costCover.ts'
import { coverageSentence } from '../copy/nl/coverage.ts'
import { capital, formatEuro, formatNumber, formatPeriod, riseOf, withEffort } from '../copy/nl/format.ts'
import { knobCopy } from '../copy/nl/knobs.ts'
import { weighingWords } from '../copy/nl/landing.ts'
import { lastingGapSentence, startGapSentence } from '../copy/nl/lastingGap.ts'
import { goalWords } from '../copy/nl/moneyWords.ts'
import {
  indexationSentence,
  noteWords,
  partyInvestmentsCaption,
  partyTotalsCaption,
  reportCaptions,
  reportHeads,
  reportSentences,
  reportTitles,
  reportWords,
} from '../copy/nl/report.ts'
import { needsTotals } from '../copy/nl/reportSummary.ts'
import { sourceCopy } from '../copy/nl/sources.ts'
import { broughtInBy, sumOverYears, sumPerYear, yearsOf } from '../derive/amounts.ts'
import type { Cover } from '../derive/cover.ts'
import { coverageOf } from '../derive/coverage.ts'
import { gapsOf } from '../derive/lastingGap.ts'
import type { KnobNumber } from '../model/knobs.ts'
import type { Investment } from '../nouns/investment.ts'
import type { Need } from '../nouns/need.ts'
import type { Party } from '../nouns/party.ts'
import type { Plan } from '../plan/plan.ts'
import { coveragePicture } from './coveragePicture.ts'
import { partyName } from './partyName.ts'
import { type Block, heading, list, paragraphs, table } from './reportTree.ts'

/** More year columns than this do not fit on a portrait page. */
const YEARS_PER_TABLE = 6

export function investmentsChapter(plan: Plan): Block[] {
  const title = heading(1, reportTitles.investments)
  if (plan.investments.length === 0) return [title, ...paragraphs(reportSentences.noInvestments)]
  return [title, ...plan.parties.flatMap((party) => partyBlocks(plan, party)), ...totalsPerYear(plan)]
}

export function partyBlocks(plan: Plan, party: Party): Block[] {
  const own = broughtInBy(plan.investments, party.id)
  const title = heading(2, assumedName(plan, party.id, party.name))
  if (own.length === 0) return [title, ...paragraphs(reportSentences.bringsNothing)]
  return [
    title,
    table(
      partyInvestmentsCaption(party.name),
      reportHeads.investments,
      own.map((one) => investmentRow(one, plan)),
      [3],
    ),
    ...list(own.filter(({ note }) => note.trim() !== '').map((one) => noteWords(nameOf(one), oneLine(one.note)))),
    ...list(own.filter((one) => weighingWords(one) !== '').map((one) => noteWords(nameOf(one), weighingWords(one)))),
  ]
}

function investmentRow(investment: Investment, plan: Plan): string[] {
  const { source, from, until, way } = investment
  return [
    `${source}. ${sourceCopy[source].shortName}`,
    oneLine(withEffort(investment.label, investment.effort)),
    oneLine(capital(goalWords(plan, investment))),
    amountWords(investment, plan.workshop),
    formatPeriod(from, until),
    certaintyWords(investment),
    oneLine(way),
  ]
}

export function totalsPerYear(plan: Plan): Block[] {
  const years = yearsOf(plan.workshop)
  const tables: Block[] = []
  for (let start = 0; start < years.length; start += YEARS_PER_TABLE) {
    const [firstYear, lastYear] = [years[start] ?? 0, years[start + YEARS_PER_TABLE - 1] ?? plan.workshop.lastYear]
    tables.push(totalsTable(plan, firstYear, lastYear))
  }
  return [heading(2, reportTitles.investmentsPerYear), ...tables]
}

function totalsTable(plan: Plan, firstYear: number, lastYear: number): Block {
  const years = yearsOf({ ...plan.workshop, firstYear, lastYear })
  const start = firstYear - plan.workshop.firstYear
  const inTable = (sums: readonly number[]) => sums.slice(start, start + years.length).map(formatEuro)
  return table(
    partyTotalsCaption(firstYear, lastYear),
    [reportWords.party, ...years.map(String)],
    [
      ...plan.parties.map(({ id, name }) => [
        name,
        ...inTable(sumPerYear(broughtInBy(plan.investments, id), plan.workshop)),
      ]),
      [reportWords.total, ...inTable(sumPerYear(plan.investments, plan.workshop))],
    ],
    years.map((_, column) => column + 1),
  )
}

export function needsChapter(plan: Plan): Block[] {
  const title = heading(1, reportTitles.needs)
  if (plan.needs.length === 0) return [title, ...paragraphs(reportSentences.noNeeds)]
  const rows = plan.needs.map((need) => [
    knobWords(need.knob),
    oneLine(withEffort(need.label, need.effort)),
    amountWords(need, plan.workshop),
    formatPeriod(need.from, need.until),
    formatEuro(sumOverYears([need], plan.workshop)),
  ])
  const total = [reportWords.total, '', '', '', formatEuro(sumOverYears(plan.needs, plan.workshop))]
  const head = [...reportHeads.needs, needsTotals.column(plan.workshop.lastYear)]
  return [title, table(reportCaptions.needs, head, [...rows, total], [2, 4])]
}

/** Hours are kept separate from money; none when nobody gives any. */
export function volunteeringChapter(plan: Plan): Block[] {
  if (plan.volunteering.length === 0) return []
  const rows = plan.volunteering.map(({ party, label, knob, hoursPerYear, from, until }) => [
    partyName(plan, party),
    oneLine(label),
    knobWords(knob),
    formatNumber(hoursPerYear),
    formatPeriod(from, until),
  ])
  return [
    heading(1, reportTitles.volunteering),
    table(reportCaptions.volunteering, reportHeads.volunteering, rows, [3]),
  ]
}

export function coverageChapter(plan: Plan): Block[] {
  const coverage = coverageOf(plan)
  const gaps = gapsOf(coverage, plan.workshop)
  const figures = (cover: Cover) =>
    [cover.neededCents, cover.promisedCents, cover.ideaCents, cover.lackingCents, cover.tooMuchCents].map(formatEuro)
  const rows = [
    ...coverage.years.map((cover) => [String(cover.year), ...figures(cover)]),
    [reportWords.total, ...figures(coverage.total)],
  ]
  return [
    heading(1, reportTitles.coverage),
    ...(plan.workshop.indexation > 0 ? paragraphs(indexationSentence(plan.workshop.indexation)) : []),
    ...paragraphs(coverageSentence(coverage)),
    ...paragraphs([startGapSentence(gaps), lastingGapSentence(gaps)].filter((one) => one !== '').join(' ')),
    ...coveragePicture(plan),
    table(reportCaptions.coverage, reportHeads.coverage, rows, [1, 2, 3, 4, 5]),
    ...list(coverage.costs.map((cost) => costSentence(cost, coverage))),
  ]
}

function amountWords(one: Need | Investment, workshop: Plan['workshop']): string {
  const { amountCents, per } = one
  const words = `${formatEuro(amountCents)} ${per === 'once' ? reportWords.once : reportWords.perYear}`
  return [words, ...riseOf(one, workshop)].join(', ')
}

function knobWords(knob: KnobNumber | null): string {
  return knob === null ? reportWords.noKnob : `${knob}. ${knobCopy[knob].shortName}`
}

function nameOf({ label, source }: Investment): string {
  return label.trim() === '' ? sourceCopy[source].shortName : oneLine(label)
}

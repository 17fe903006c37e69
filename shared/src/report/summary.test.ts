import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineOf } from '../../testing/filled.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { formatEuro } from '../copy/nl/format.ts'
import { boardOf, summaryAsks, summaryCaptions, summaryWords } from '../copy/nl/reportSummary.ts'
import { fingerprintOf } from '../derive/adoption.ts'
import { broughtInBy, sumOverYears, sumPerYear } from '../derive/amounts.ts'
import { coverageOf } from '../derive/coverage.ts'
import { agreement } from '../nouns/agreement.ts'
import type { Consent } from '../nouns/consent.ts'
import { parked } from '../nouns/parked.ts'
import { isPromised } from '../nouns/promise.ts'
import type { Verdict } from '../nouns/verdict.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { boardAskedOf } from './boardAskedOf.ts'
import { buildReport } from './buildReport.ts'
import { moneyBar } from './moneyBar.ts'
import type { Block, TableBlock } from './reportTree.ts'
import { paysTable } from './summaryMoney.ts'
import { timelinePicture } from './timelinePicture.ts'
import { toDoRows } from './toDo.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const caseC = planFromTemplate('casus-c', 'Thuisplusflat', 2026)
const cents = (text: string) => Math.round(Number(text.replace(/[€\s.]/g, '').replace(',', '.')) * 100)
const tableIn = (blocks: readonly Block[], caption: string) =>
  blocks.find((block): block is TableBlock => block.kind === 'table' && block.caption === caption)

test('[C792] on page one the rows of who pays add up, to what the plan says of the first and the last year', () => {
  fc.assert(
    fc.property(planArbitrary, fc.integer({ min: 1, max: 12 }), (plan, most) => {
      const { firstYear, lastYear } = plan.workshop
      const [block] = paysTable(plan, most, 40)
      if (block?.kind !== 'table') return
      const { rows } = block
      const at = rows.findIndex(([name]) => name === summaryWords.together)
      const promised = plan.investments.filter(isPromised)
      const years = sumPerYear(promised, plan.workshop)
      const ideas = plan.investments.filter((one) => !isPromised(one))
      const all = [
        years[0] ?? 0,
        ...(firstYear === lastYear ? [] : [years.at(-1) ?? 0, sumOverYears(promised, plan.workshop)]),
        sumOverYears(ideas, plan.workshop),
      ]
      expect(rows[at]?.slice(1).map(cents)).toEqual(all)
      all.forEach((one, column) => {
        expect(rows.slice(0, at).reduce((sum, row) => sum + cents(row[column + 1] ?? ''), 0)).toBe(one)
      })
    }),
  )
})

test('[C793] the bar and the total under the costs are those of the coverage, in any plan', () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      const { total } = coverageOf(plan)
      expect(total.promisedCents + total.ideaCents + total.lackingCents).toBe(total.neededCents)
      const needs = buildReport(plan, facts).blocks.find(
        (block): block is TableBlock => block.kind === 'table' && block.caption === 'De kosten in het plan',
      )
      const sums = needs?.rows.map((row) => cents(row.at(-1) ?? '')) ?? [0]
      expect(sums.at(-1)).toBe(total.neededCents)
      expect(sums.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(total.neededCents)
      const [bar] = moneyBar(plan)
      if (!bar) return
      for (const one of [total.neededCents, total.promisedCents, total.ideaCents, total.lackingCents])
        expect(bar.alt).toContain(formatEuro(one))
    }),
    { numRuns: 40 },
  )
})

const told = (text: string, id: string) => lineOf(agreement, { id, text, order: id })
const consent = (about: string, id: string, party: string, stance: Consent['stance'], reason = ''): Consent => ({
  id: `${id}-${party}`,
  ...{ agreement: id, party, stance, reason, about, name: '', at: '2026-03-01T10:00:00.000Z' },
})
const texts = ['De zaal is open.', 'Eerste stap van Gemeente, deze week: bellen met het college']
const full: Plan = {
  ...caseC,
  workshop: { ...caseC.workshop, exampleAmounts: false },
  vision: 'buren elkaar kennen',
  agreements: [told(texts[0] ?? '', 'a1'), told(texts[1] ?? '', 'a2')],
  consents: [consent(texts[0] ?? '', 'a1', 'gemeente', 'bezwaar', 'De subsidie stopt in 2028.')],
  parked: [
    lineOf(parked, { id: 'p', kind: 'vraag', text: 'Wie huurt?', owner: 'corporatie', day: '2026-04-01', order: 'a' }),
  ],
}

test('[C794] a stranger reads on page one what it is, what lacks, who objects, what is asked and what comes first', () => {
  const { blocks } = buildReport(full, facts)
  const page = blocks.slice(
    0,
    blocks.findIndex(({ kind }) => kind === 'break'),
  )
  const answers = new Map(tableIn(page, summaryCaptions.facts)?.rows.map(([ask = '', answer = '']) => [ask, answer]))
  expect(answers.get(summaryAsks.where)).toMatch(
    /^Plan voor wonen, welzijn en zorg, in Rotterdam\. Met Corporatie.*Niet aan tafel: Zorgkantoor\.$/,
  )
  expect(answers.get(summaryAsks.gap)).toContain('Nodig tot en met 2031: €\u00a01.140.000.')
  expect(answers.get(summaryAsks.gap)).toContain('ontbreekt €\u00a0304.000; het meest in 2030')
  expect(answers.get(summaryAsks.objections)).toContain('Gemeente: ‘De subsidie stopt in 2028’ (bij: De zaal is open)')
  expect(answers.get(summaryAsks.asked)).toContain('€\u00a0304.000')
  expect(answers.get(summaryAsks.first)).toContain('Gemeente: bellen met het college, deze week')
  expect(page.some(({ kind }) => kind === 'picture')).toBe(true)
})

test('[C795] who does what and when is a row each, what nobody took at the end', () => {
  const loose = lineOf(parked, { id: 'q', kind: 'zorg', text: 'Nog zoeken', owner: null, day: '', order: 'b' })
  expect(toDoRows({ ...full, parked: [loose, ...full.parked] }, facts.madeAt)).toEqual([
    ['Corporatie', 'Wie huurt?', '1 april 2026'],
    ['Gemeente', 'bellen met het college', 'deze week'],
    [summaryWords.nobody, 'Nog zoeken', summaryWords.noDay],
  ])
})

test('[C796] the timeline has every cost with its years, and says in words which years nobody pays', () => {
  const [picture] = timelinePicture(caseC)
  for (const { label } of caseC.needs) expect(picture?.alt).toContain(label)
  expect(picture?.alt).toMatch(/(vanaf 2026|2026–20\d\d), Huismeester/)
  expect(timelinePicture({ ...caseC, needs: [] })).toEqual([])
})

test('[C797] the board of a party is asked for its own money, its own objection and its own first step', () => {
  const gemeente = full.parties.find(({ id }) => id === 'gemeente')
  if (!gemeente) throw new Error('The example has no Gemeente')
  const asked = boardAskedOf(full, gemeente, { nameLength: 48, asks: 8, pieces: 6 })
  const own = formatEuro(sumOverYears(broughtInBy(full.investments, 'gemeente').filter(isPromised), full.workshop))
  expect(asked.find((line) => line.startsWith(`Stel ${own} beschikbaar: `))).toBeDefined()
  expect(asked).toContain(boardOf.lacking('€\u00a0304.000'))
  expect(asked).toContain(boardOf.own('De zaal is open.'))
  expect(asked).toContain(boardOf.step('bellen met het college', 'deze week'))
  const zorgkantoor = full.parties.find(({ id }) => id === 'zorgkantoor')
  const theirs = zorgkantoor ? boardAskedOf(full, zorgkantoor, { nameLength: 48, asks: 8, pieces: 6 }) : []
  expect(theirs.some((line) => line.startsWith('Beslis over €\u00a044.000'))).toBe(true)
  expect(theirs.join()).not.toContain('bellen met het college')
})

test('[C798] every page says which plan it is of, and whether that was decided on', () => {
  for (const kind of [{ kind: 'whole' }, { kind: 'board' }, { kind: 'agreement' }] as const)
    expect(buildReport(full, facts, kind).footer).toMatch(/Thuisplusflat.* · Concept van 1 maart 2026$/)
  const long = { ...full, workshop: { ...full.workshop, title: 'Heel lang '.repeat(12).trim() } }
  expect(buildReport(long, facts).footer?.length).toBeLessThan(90)
})

test('[C933] who objects on page one includes a party that adopts the plan with an objection, or not yet', () => {
  const verdict = (party: string, answer: Verdict['answer'], reason: string): Verdict => ({
    id: `v-${party}`,
    ...{ party, answer, reason, print: fingerprintOf(caseC), name: '', noted: false, at: '2026-03-01T12:00:00.000Z' },
  })
  const saidIn = (verdicts: readonly Verdict[]) => {
    const { blocks } = buildReport({ ...caseC, verdicts }, facts)
    const rows = tableIn(blocks, summaryCaptions.facts)?.rows ?? []
    return rows.find(([ask]) => ask === summaryAsks.objections)?.[1]
  }
  const first = verdict('corporatie', 'stelt-vast', '')
  expect(saidIn([])).toBe(`${summaryWords.nobodyHeard}.`)
  expect(saidIn([first])).toBe(`${summaryWords.noObjections}.`)
  const all = [first, verdict('gemeente', 'bezwaar', 'De raad beslist in mei.'), verdict('bewoners', 'nog-niet', '')]
  expect(saidIn(all)).toBe(
    'Gemeente stelt het plan vast, maar heeft bezwaar: ‘De raad beslist in mei’; Bewoners stelt het plan nog niet vast.',
  )
})

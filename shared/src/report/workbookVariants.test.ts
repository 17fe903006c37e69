import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worked } from '../../testing/formulaCheck.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { formatEuro } from '../copy/nl/format.ts'
import { sheetNames } from '../copy/nl/sheets.ts'
import { variantWords } from '../copy/nl/variants.ts'
import { coverageOf } from '../derive/coverage.ts'
import { partyMoneyOf } from '../derive/overYears.ts'
import type { Variant } from '../derive/variants.ts'
import type { Plan } from '../plan/plan.ts'
import { type SubTable, toDigits } from '../plan/tables.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildReport } from './buildReport.ts'
import { buildWorkbook } from './buildWorkbook.ts'
import { markdown } from './markdown.ts'
import type { Cell } from './workbook.ts'

const facts = { madeAt: '2026-11-30T10:00:00.000Z', productVersion: '' }
const start = planFromTemplate('casus-c', 'Thuisplusflat', 2026)
const [cost] = start.needs
if (!cost) throw new Error('case C has costs')
const deur: Plan = {
  ...start,
  knobs: start.knobs.map((knob) => (knob.number === 1 ? { ...knob, setting: 0 } : knob)),
  needs: [...start.needs, { ...cost, id: 'entree', label: 'Entree', order: 'z9' }],
  investments: start.investments.slice(1),
}
const variants: readonly Variant[] = [
  { letter: 'A', label: 'tafel Raam', plan: start },
  { letter: 'B', label: 'tafel Deur', plan: deur },
]
const table = ({ letter, label, plan }: Variant): SubTable => ({
  ...{ id: letter, label: label.replace('tafel ', ''), workshop: `w-${letter}`, state: 'terug', at: facts.madeAt },
  ...{ mayLead: false, led: false, moment: `m-${letter.toLowerCase()}` },
  settings: toDigits(plan.knobs.map(({ setting }) => setting)),
  lackingCents: coverageOf(plan).total.lackingCents,
})
const whole: Plan = {
  ...start,
  tables: variants.map(table),
  picks: [{ id: '1', knob: 1, letter: 'B', setting: 0 }],
}
const rowsOf = (plan: Plan, given: readonly Variant[] = []) =>
  buildWorkbook(plan, { ...facts, variants: given })
    .sheets.find(({ name }) => name === sheetNames.variants)
    ?.rows.map(({ cells }) => cells.map(said))
const said = (cell: Cell) => (cell.kind === 'text' ? cell.text : 'value' in cell ? cell.value : '')

test('[C911] the sheet has a column for each variant: knobs with what was chosen, money per year and party, and in words what differs', () => {
  const rows = rowsOf(whole, variants)
  expect(rows?.[0]).toEqual(['Knop', 'A. Tafel Raam', 'B. Tafel Deur', variantWords.chosen])
  expect(rows?.[1]).toEqual(['1. Ondersteunend gebouw', 'half open', 'dicht', 'dicht'])
  const euros = (cents: number) => cents / 100
  const [all, year] = [coverageOf(start), coverageOf(deur)]
  expect(rows).toContainEqual([variantWords.lackingAll, ...[all, year].map(({ total }) => euros(total.lackingCents))])
  for (const [at, { year: one }] of all.years.entries()) {
    const lacking = [all, year].map(({ years }) => euros(years[at]?.lackingCents ?? 0))
    expect(rows).toContainEqual([variantWords.lackingIn(one), ...lacking])
  }
  const promised = [start, deur].map((plan) => {
    const { allCents, ideaCents } = partyMoneyOf(plan, 'corporatie')
    return euros(allCents - ideaCents)
  })
  expect(rows).toContainEqual([variantWords.promised('Corporatie'), ...promised])
  const differs = rows?.find(([head]) => head === variantWords.differs('A'))
  expect(differs?.[2]).toMatch(/^Kosten erbij: Entree, /)
})

test('[C912] without the plans of the variants it has what this plan knows, and says that more is kept; without tables it is not there', () => {
  const rows = rowsOf(whole)
  expect(rows?.[1]).toEqual(['1. Ondersteunend gebouw', 'half open', 'dicht'])
  expect(rows?.at(-1)).toEqual([variantWords.notFetched])
  expect(rowsOf(start)).toBeUndefined()
})

test('[C913] in any two plans every formula of the sheet gives what is written beside it', () => {
  fc.assert(
    fc.property(planArbitrary, planArbitrary, (one, other) => {
      const given: Variant[] = [
        { letter: 'A', label: 'a', plan: one },
        { letter: 'B', label: 'b', plan: other },
      ]
      for (const [place, value, found] of worked(buildWorkbook(one, { ...facts, variants: given }))) {
        if (typeof found !== 'number' || Math.abs(found - value) > 0.0001)
          expect([place, found]).toEqual([place, value])
      }
    }),
    { numRuns: 20 },
  )
})

test('[C914] the report has the money of each table and in words what differs, and of moments that are no tables neither', () => {
  const words = (given: readonly Variant[]) =>
    markdown(buildReport(whole, { ...facts, variants: given })).replaceAll('\u00a0', ' ')
  const report = words(variants)
  for (const part of [variantWords.money, 'Tafel Deur naast tafel Raam', 'Kosten erbij: Entree'])
    expect(report).toContain(part)
  expect(report).toContain(formatEuro(coverageOf(deur).years.at(-1)?.lackingCents ?? 0).replaceAll('\u00a0', ' '))
  expect(words([])).not.toContain(variantWords.money)
  expect(words([{ letter: 'A', label: 'Pauze', plan: deur }])).not.toContain(variantWords.money)
})

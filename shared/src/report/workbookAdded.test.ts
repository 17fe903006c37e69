// What someone adds below the lines of the plan in the spreadsheet counts everywhere, as it would in the plan.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worked } from '../../testing/formulaCheck.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { sheetNames, sheetWords } from '../copy/nl/sheets.ts'
import { sumPerYear } from '../derive/amounts.ts'
import type { Cover } from '../derive/cover.ts'
import { coverageOf } from '../derive/coverage.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildWorkbook } from './buildWorkbook.ts'
import type { Cell, Sheet, Workbook } from './workbook.ts'
import { spareRows } from './workbookMoney.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }

test('[C930] rows filled in below the costs and investments of any plan give the totals that the plan would have', () => {
  fc.assert(
    fc.property(
      planArbitrary,
      fc.nat({ max: spareRows.needs }),
      fc.nat({ max: spareRows.investments }),
      (plan, needs, money) => {
        const whole = {
          ...plan,
          investments: plan.investments.filter((one) => plan.parties.some(({ id }) => id === one.party)),
        }
        const before: Plan = {
          ...whole,
          needs: whole.needs.slice(0, Math.max(0, whole.needs.length - needs)),
          investments: whole.investments.slice(0, Math.max(0, whole.investments.length - money)),
        }
        // A line of its own that a file only has when it was needed from the start.
        const hasNone = (one: Plan) => coverageOf(one).total.unmeasuredCents === 0
        fc.pre(hasNone(whole) && hasNone(before) && whole.needs.every(({ label }) => label.trim() !== ''))
        expect(totals(withRows(before, whole), before)).toEqual(wanted(whole))
      },
    ),
    { numRuns: 15 },
  )
})

test('[C930] a cost that is added under the name of another does not count the money of that one twice', () => {
  const plan = planFromTemplate('casus-c', 'Thuisplusflat', 2026)
  const [cost] = plan.needs
  if (!cost) throw new Error('Case C has costs')
  const whole: Plan = { ...plan, needs: [...plan.needs, { ...cost, id: 'dubbel' }] }
  const book = withRows(plan, whole)
  const sheets = book.sheets.map((sheet) =>
    sheet.name === sheetNames.needs ? { ...sheet, rows: sheet.rows.map((row) => renamed(row, cost.label)) } : sheet,
  )
  const [said, meant] = [totals({ ...book, sheets }, plan), wanted(whole)]
  expect(said.get(sheetWords.needed)).toEqual(meant.get(sheetWords.needed))
  expect(said.get(sheetWords.promised)).toEqual(meant.get(sheetWords.promised))
})

test('[C931] a party that is not in the plan has its money in a row of its own, so that the rows add up to the total', () => {
  const plan = planFromTemplate('casus-c', 'Thuisplusflat', 2026)
  const [one] = plan.investments
  if (!one) throw new Error('Case C has money')
  const added = { ...one, id: 'nieuw', need: null }
  const book = withRows(plan, { ...plan, investments: [...plan.investments, added] })
  const sheets = book.sheets.map((sheet) =>
    sheet.name === sheetNames.investments
      ? {
          ...sheet,
          rows: sheet.rows.map((row, at) => (at === plan.investments.length + 1 ? party(row, 'Zorgwoning BV') : row)),
        }
      : sheet,
  )
  expect(totals({ ...book, sheets }, plan).get(sheetWords.otherParties)).toEqual(sumPerYear([added], plan.workshop))
})

/** The workbook of the first plan, with the lines that only the second has typed below it. */
function withRows(before: Plan, whole: Plan): Workbook {
  const [book, full] = [buildWorkbook(before, facts), buildWorkbook(whole, facts)]
  const filled = (sheet: Sheet): Sheet => {
    if (sheet.name !== sheetNames.needs && sheet.name !== sheetNames.investments) return sheet
    const of = sheet.name === sheetNames.needs ? 'needs' : 'investments'
    const from = full.sheets.find(({ name }) => name === sheet.name)
    const rows = sheet.rows.map((row, at) => {
      const typed = from?.rows[at]
      if (!typed || at === 0 || at > whole[of].length) return row
      // Money that is in the plan already may be meant for a cost that was added.
      const cells = row.cells.map((cell, column) => (isBlank(cell) ? (typed.cells[column] ?? cell) : cell))
      return { ...row, cells }
    })
    return { ...sheet, rows }
  }
  return { ...book, sheets: book.sheets.map(filled) }
}

function isBlank(cell: Cell): boolean {
  return cell.kind === 'empty' || (cell.kind === 'text' && cell.text === '')
}

const lines = {
  [sheetWords.needed]: ({ neededCents }: Cover) => neededCents,
  [sheetWords.promised]: ({ promisedCents }: Cover) => promisedCents,
  [sheetWords.idea]: ({ ideaCents }: Cover) => ideaCents,
  [sheetWords.lacking]: ({ lackingCents }: Cover) => lackingCents,
  [sheetWords.tooMuch]: ({ tooMuchCents }: Cover) => tooMuchCents,
}

function wanted(plan: Plan): Map<string, number[]> {
  const { years } = coverageOf(plan)
  const none = years.map(() => 0)
  return new Map([
    [sheetWords.otherParties, none],
    [sheetWords.broughtIn, sumPerYear(plan.investments, plan.workshop)],
    ...Object.entries(lines).map(([name, of]) => [name, years.map(of)] as const),
  ])
}

/** What the sheet Per jaar computes, in cents, below the parties. */
function totals(book: Workbook, { parties, workshop }: Plan): Map<string, number[]> {
  const found = new Map(worked(book).map(([place, , value]) => [place, value]))
  const sheet = book.sheets.find(({ name }) => name === sheetNames.perYear)
  const years = workshop.lastYear - workshop.firstYear + 1
  return new Map(
    (sheet?.rows ?? []).slice(1 + parties.length).map(({ cells }, at) => {
      const [name] = cells
      const row = 2 + parties.length + at
      const values = Array.from({ length: years }, (_, year) => {
        const value = found.get(`${sheetNames.perYear}!${String.fromCharCode(66 + year)}${row}`)
        return typeof value === 'number' ? Math.round(value * 100) + 0 : Number.NaN
      })
      return [name?.kind === 'text' ? name.text : '', values]
    }),
  )
}

function renamed(row: Sheet['rows'][number], label: string): Sheet['rows'][number] {
  const [first, ...rest] = row.cells
  return first?.kind === 'text' && first.text.startsWith(label)
    ? { ...row, cells: [{ ...first, text: label }, ...rest] }
    : row
}

function party(row: Sheet['rows'][number], name: string): Sheet['rows'][number] {
  return { ...row, cells: row.cells.map((cell, column) => (column === 1 ? { kind: 'text', text: name } : cell)) }
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { worked } from '../../testing/formulaCheck.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { sheetHeads, sheetNames, sheetWords } from '../copy/nl/sheets.ts'
import { amountInYear, broughtInBy, sumPerYear, yearsOf } from '../derive/amounts.ts'
import { coverageOf } from '../derive/coverage.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildWorkbook } from './buildWorkbook.ts'
import { csvText } from './csv.ts'
import type { Cell, Sheet, Workbook } from './workbook.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const caseC = planFromTemplate('casus-c', 'Thuisplusflat')
const bookC = buildWorkbook(caseC, facts)

describe('a plan as a spreadsheet', () => {
  test('[O40] W-08: its sheets are the shared vision, the parties, costs, investments, years, hours, agreements and about the file', () => {
    expect(bookC.sheets.map(({ name }) => name)).toEqual([
      'Toekomstbeeld',
      'Partijen',
      'Kosten',
      'Investeringen',
      'Per kost',
      'Per jaar',
      'Waar landt het',
      'Vrijwilligers',
      'Afspraken',
      'Over',
    ])
    expect(textsOf(sheetOf(bookC, sheetNames.investments), 0).slice(0, 4)).toEqual([
      'Bron',
      'Partij',
      'Omschrijving',
      'Knop',
    ])
    const about = sheetOf(bookC, sheetNames.about).rows.map((_, row) => textsOf(sheetOf(bookC, sheetNames.about), row))
    expect(about).toContainEqual(['Titel', 'Thuisplusflat'])
    expect(about).toContainEqual(['Status', 'Concept van 1 maart 2026'])
    expect(about).toContainEqual(['Gemaakt op', '1 mrt 2026, 14:05'])
    expect(about.flat().join(' ')).toMatch(/verzonnen.*voorspelt niets.*Draaitafel 0\.1\.0 en het model corpovenista/)
    const book = buildWorkbook({ ...caseC, workshop: { ...caseC.workshop, exampleAmounts: false } }, facts)
    expect(JSON.stringify(book)).not.toContain('verzonnen')
    expect(bookC.sheets[0]?.rows[1]?.cells).toEqual([{ kind: 'text', text: caseC.vision }])
    expect(buildWorkbook({ ...caseC, vision: ' ' }, facts).sheets[0]?.name).toBe('Partijen')
  })

  test('[O41] in any plan every formula evaluates to the value stored with it', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        for (const [place, said, found] of worked(buildWorkbook(plan, facts))) {
          if (typeof found !== 'number' || Math.abs(found - said) > 0.0001)
            expect([place, found]).toEqual([place, said])
        }
      }),
      { numRuns: 20 },
    )
  })

  test('[O42] of any plan the amounts per year are those of the plan, per line, per party and in all', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const book = buildWorkbook(plan, facts)
        const years = yearsOf(plan.workshop)
        for (const [name, lines] of [
          [sheetNames.needs, plan.needs],
          [sheetNames.investments, plan.investments],
        ] as const) {
          const found = sheetOf(book, name)
            .rows.slice(1, 1 + lines.length)
            .map(({ cells }) => centsOf(cells.slice(-years.length)))
          expect(found).toEqual(lines.map((line) => years.map((year) => amountInYear(line, year, plan.workshop))))
        }
        const perYear = sheetOf(book, sheetNames.perYear)
          .rows.slice(1)
          .map(({ cells }) => centsOf(cells.slice(1, -1)))
        const coverage = coverageOf(plan)
        const isUnmeasured = coverage.total.unmeasuredCents > 0
        expect(perYear).toEqual([
          ...plan.parties.map(({ id }) => sumPerYear(broughtInBy(plan.investments, id), plan.workshop)),
          sumPerYear(
            plan.investments.filter((one) => !plan.parties.some(({ id }) => id === one.party)),
            plan.workshop,
          ),
          sumPerYear(plan.investments, plan.workshop),
          coverage.years.map(({ neededCents }) => neededCents),
          coverage.years.map(({ promisedCents }) => promisedCents),
          coverage.years.map(({ ideaCents }) => ideaCents),
          coverage.years.map(({ lackingCents }) => lackingCents),
          coverage.years.map(({ tooMuchCents }) => tooMuchCents),
          ...(isUnmeasured ? [coverage.years.map(({ unmeasuredCents }) => unmeasuredCents)] : []),
        ])
        const perCost = sheetOf(book, sheetNames.perCost)
          .rows.slice(1, 1 + (isUnmeasured ? 7 : 6) * plan.needs.length)
          .map(({ cells }) => centsOf(cells.slice(3, -1)))
        expect(perCost).toEqual(
          coverage.costs.flatMap((cost) => [
            cost.years.map(({ neededCents }) => neededCents),
            cost.years.map(({ promisedCents }) => promisedCents),
            cost.years.map(({ ideaCents }) => ideaCents),
            cost.years.map(({ lackingCents }) => lackingCents),
            cost.years.map(({ tooMuchCents }) => tooMuchCents),
            cost.years.map(({ spareIdeaCents }) => spareIdeaCents),
            ...(isUnmeasured ? [cost.years.map(({ unmeasuredCents }) => unmeasuredCents)] : []),
          ]),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('[W406] what was promised for a cost without an amount has a line of its own, per cost and per year', () => {
    const lines = (plan: Plan, sheet: string, column: number) =>
      sheetOf(buildWorkbook(plan, facts), sheet).rows.flatMap(({ cells }) => {
        const [name] = cells.slice(column, column + 1)
        return name?.kind === 'text' && name.text === sheetWords.unmeasured ? [centsOf(cells.slice(-1))] : []
      })
    const [need] = caseC.needs
    const paid = caseC.investments.filter((one) => one.need === need?.id)
    expect(paid.length).toBeGreaterThan(0)
    const plan = { ...caseC, needs: caseC.needs.map((one) => (one === need ? { ...one, amountCents: 0 } : one)) }
    const all = coverageOf(plan).total.unmeasuredCents
    expect(all).toBe(paid.reduce((sum, one) => sum + sumPerYear([one], plan.workshop).reduce((a, b) => a + b, 0), 0))
    expect(lines(plan, sheetNames.perYear, 0)).toEqual([[all]])
    expect(lines(plan, sheetNames.perCost, 2)[0]).toEqual([all])
    expect(lines(caseC, sheetNames.perYear, 0)).toEqual([])
    expect(lines(caseC, sheetNames.perCost, 2)).toEqual([])
  })

  test('[O43] the totals follow a changed amount, year or price rise', () => {
    const rising: Plan = {
      ...caseC,
      workshop: { ...caseC.workshop, indexation: 250 },
      investments: caseC.investments.map((one) => ({ ...one, indexed: one.per === 'year' })),
    }
    const row = rising.investments.findIndex(({ per }) => per === 'year')
    const amountColumn = Object.keys(sheetHeads.investments).indexOf('amount')
    const other: Plan = {
      ...rising,
      workshop: { ...rising.workshop, indexation: 300 },
      investments: rising.investments.map((one, at) => (at === row ? { ...one, amountCents: 1_234_567 } : one)),
    }
    const book = changed(
      changed(buildWorkbook(rising, facts), sheetNames.investments, row + 1, amountColumn, 12_345.67),
      sheetNames.about,
      1,
      1,
      0.03,
    )
    const totals = worked(book).filter(([place]) => place.startsWith(sheetNames.perYear))
    const wanted = worked(buildWorkbook(other, facts)).filter(([place]) => place.startsWith(sheetNames.perYear))
    expect(totals.map(([place, , found]) => [place, found])).toEqual(wanted.map(([place, , found]) => [place, found]))
    expect(totals.some(([, said, found]) => said !== found)).toBe(true)
  })

  test('[O44] parties of one name are told apart, and a name that a search would read as more is only a name', () => {
    const names = ['Zorg', 'zorg', 'Zorg*', '>5', '']
    const [line] = caseC.investments
    const parties = caseC.parties.slice(0, names.length).map((party, at) => ({ ...party, name: names[at] ?? '' }))
    const investments = parties.flatMap(({ id }) => (line ? [{ ...line, id: `i-${id}`, party: id }] : []))
    const book = buildWorkbook({ ...caseC, parties, investments }, facts)
    const perYear = sheetOf(book, sheetNames.perYear)
    expect(perYear.rows.slice(1, 6).map((_, row) => textsOf(perYear, row + 1)[0])).toEqual([
      'Zorg',
      'zorg (2)',
      'Zorg*',
      '>5',
      'Partij zonder naam',
    ])
    for (const [place, said, found] of worked(book)) expect([place, found]).toEqual([place, said])
  })

  test('[O45] hours of volunteers stand apart, and an empty plan still gives a whole file', () => {
    const hours = {
      id: 'v',
      party: 'bewoners',
      label: 'Bezoek',
      knob: 5,
      hoursPerYear: 200,
      from: 2026,
      until: null,
    } as const
    const book = buildWorkbook({ ...caseC, volunteering: [{ ...hours, order: 'a0' }] }, facts)
    const sheet = sheetOf(book, sheetNames.volunteering)
    expect(textsOf(sheet, 1).slice(0, 3)).toEqual(['Bewoners', 'Bezoek', '5. Activiteitenaanbod'])
    expect(sheet.rows[1]?.cells[3]).toEqual({ kind: 'number', value: 200, format: 'count' })
    expect(JSON.stringify(sheetOf(book, sheetNames.perYear))).toBe(JSON.stringify(sheetOf(bookC, sheetNames.perYear)))
    for (const [place, , found] of worked(buildWorkbook(emptyPlan, facts))) expect([place, found]).toEqual([place, 0])
  })
})

describe('the money of a plan as CSV', () => {
  test('[O46] it has semicolons, decimal commas, a byte order mark and CRLF, and every amount of every year', () => {
    const text = csvText(caseC)
    expect(text.startsWith('\ufeffSoort;Partij;Bron;Omschrijving;Knop;Zekerheid;Bedrag;')).toBe(true)
    const lines = text.slice(1).split('\r\n')
    expect(lines.pop()).toBe('')
    expect(lines).toHaveLength(1 + caseC.investments.length + caseC.needs.length)
    expect(lines).toContain(
      'investering;Gemeente;I. Subsidie gemeente;Activiteiten;5. Activiteitenaanbod;toegezegd;40000;per jaar;2026;2027;nee;Activiteitencoördinator;Subsidie voor twee jaar.;Voor de coördinator en het programma. Voorbeeldbedrag.;Gemeente;40000;40000;0;0;0;0',
    )
    const [need] = caseC.needs
    if (!need) throw new Error('Case C has costs')
    const odd = { ...need, label: 'a;b "c"\nd', amountCents: 125_005, per: 'year', until: null } as const
    const last = csvText({ ...caseC, needs: [odd] })
      .split('\r\n')
      .at(-2)
    expect(last).toContain(';"a;b ""c"" d";')
    expect(last).toContain(';1250,05;per jaar;2026;;nee;;;;;1250,05;')
  })

  test('[O47] what people typed never becomes a formula', () => {
    const nasty = ['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=cmd', ' =1']
    const needs = nasty.flatMap((label, at) => caseC.needs.slice(0, 1).map((one) => ({ ...one, id: `n${at}`, label })))
    for (const line of csvText({ ...caseC, needs })
      .split('\r\n')
      .slice(-1 - nasty.length, -1)) {
      expect(line.split(';')[3]).toMatch(/^'[=+\-@]/)
    }
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const cells = csvText(plan)
          .slice(1)
          .split(/\r\n|;/)
        for (const cell of cells) expect(cell).not.toMatch(/^"?\s*[=+\-@]/)
      }),
      { numRuns: 30 },
    )
  })
})

function sheetOf(book: Workbook, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name === name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  return sheet
}

function textsOf({ rows }: Sheet, row: number): string[] {
  return (rows[row]?.cells ?? []).flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
}

function centsOf(cells: readonly Cell[]): number[] {
  return cells.map((cell) => (cell.kind === 'formula' ? Math.round(cell.value * 100) : Number.NaN))
}

/** With another figure in one cell; `row` and `column` 0-based. */
function changed(book: Workbook, name: string, row: number, column: number, value: number): Workbook {
  const inRow = (cells: readonly Cell[]) =>
    cells.map((cell, at) => (at === column && cell.kind === 'number' ? { ...cell, value } : cell))
  const sheets = book.sheets.map((sheet) =>
    sheet.name === name
      ? { ...sheet, rows: sheet.rows.map((one, at) => (at === row ? { ...one, cells: inRow(one.cells) } : one)) }
      : sheet,
  )
  return { ...book, sheets }
}

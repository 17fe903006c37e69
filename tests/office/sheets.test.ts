// LibreOffice opens our spreadsheets, recalculates everything and gets the same cents; and when an amount in the file
// is changed, its totals follow. We can read what it saves again.

import { readWorkbook } from '@draaitafel/client/src/office/reading/readWorkbook.ts'
import { spreadsheetFile } from '@draaitafel/client/src/office/spreadsheetFile.ts'
import { templateFile } from '@draaitafel/client/src/office/templateFile.ts'
import { newLines } from '@draaitafel/shared/exchange/linesRead.ts'
import { parseSheets } from '@draaitafel/shared/exchange/parseSheets.ts'
import type { PlanAddition } from '@draaitafel/shared/plan/addition.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { buildWorkbook } from '@draaitafel/shared/report/buildWorkbook.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { convert, convertAll } from '../support/office.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const CHANGED_EUROS = 12_345

const caseC = planFromTemplate('casus-c', 'Thuisplusflat')
const rising: Plan = {
  ...caseC,
  workshop: { ...caseC.workshop, indexation: 275, lastYear: caseC.workshop.firstYear + 11 },
  parties: caseC.parties.map((party, at) => (at === 1 ? { ...party, name: '=2+3 "Zorg*" & buurt' } : party)),
  needs: caseC.needs.map((need) => ({ ...need, indexed: need.per === 'year' })),
  investments: caseC.investments.map((one, at) => ({
    ...one,
    amountCents: one.amountCents + 37 * (at + 1),
    until: one.per === 'year' ? null : one.until,
    indexed: one.per === 'year',
  })),
}

const plans = [
  ['case C', caseC],
  ['prices that rise over twelve years', rising],
] as const
const cases = (['xlsx', 'ods'] as const).flatMap((format) => plans.map(([name, plan]) => ({ format, name, plan })))

test.each(cases)(
  '[O54] LibreOffice calculates our figures, to the cent: $name as $format',
  async ({ format, plan }) => {
    const bytes = new Uint8Array(await spreadsheetFile(plan, facts, format).arrayBuffer())
    expect(await recalculated(withoutValues(bytes, format), format)).toEqual(ours(plan))
  },
)

test.each(['xlsx', 'ods'] as const)('[O55] another amount in the %s file changes its totals', async (format) => {
  const row = 2
  const bytes = new Uint8Array(await spreadsheetFile(rising, facts, format).arrayBuffer())
  const investments = rising.investments.map((one, at) =>
    at === row ? { ...one, amountCents: CHANGED_EUROS * 100 } : one,
  )
  const amount = String((rising.investments[row]?.amountCents ?? 0) / 100)
  const file = edited(bytes, format === 'xlsx' ? 'xl/worksheets/sheet4.xml' : 'content.xml', (xml) =>
    format === 'xlsx'
      ? xml.replace(`<v>${amount}</v>`, `<v>${CHANGED_EUROS}</v>`)
      : xml.replace(`office:value="${amount}"`, `office:value="${CHANGED_EUROS}"`),
  )
  const found = await recalculated(file, format)
  expect(found).toEqual(ours({ ...rising, investments }))
  expect(found).not.toEqual(ours(rising))
})

test.each(['xlsx', 'ods'] as const)(
  '[O56] what LibreOffice saved again, as %s, is read back as it was',
  async (format) => {
    for (const from of ['xlsx', 'ods'] as const) {
      const file = spreadsheetFile(rising, facts, from)
      const saved = await convert(new Uint8Array(await file.arrayBuffer()), from, format)
      const [ours, theirs] = [await file.arrayBuffer(), saved].map((bytes) => linesOf(new Uint8Array(bytes)))
      expect(theirs).toEqual(ours)
      expect(theirs?.investments).toHaveLength(rising.investments.length)
      expect(theirs?.parties.some(({ name }) => name.startsWith('=2+3'))).toBe(true)
    }
    const template = templateFile(caseC, facts.madeAt, format)
    const saved = readWorkbook(await convert(new Uint8Array(await template.arrayBuffer()), format, format))
    const read = saved.ok ? parseSheets(saved.value, caseC) : null
    expect(read?.ok === false && read.problem.map(({ fault }) => fault.kind)).toEqual(['nothing'])
  },
)

/** What a file would add to a plan without parties. */
function linesOf(bytes: Uint8Array): PlanAddition {
  const sheets = readWorkbook(bytes)
  if (!sheets.ok) throw new Error(sheets.problem.kind)
  let next = 0
  const read = parseSheets(sheets.value, emptyPlan, () => {
    next += 1
    return `id${next}`
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return newLines(read.value)
}

/** Per sheet with numbers, the rows: words, and numbers in two decimals. */
type Figures = Record<string, readonly (readonly string[])[]>
const sheets = ['Kosten', 'Investeringen', 'Per jaar']

function ours(plan: Plan): Figures {
  const found = buildWorkbook(plan, facts).sheets.filter(({ name }) => sheets.includes(name))
  return Object.fromEntries(
    found.map(({ name, rows }) => [
      name,
      rows.map(({ cells }) =>
        cells.map((cell) => (cell.kind === 'text' ? cell.text : 'value' in cell ? cell.value.toFixed(2) : '')),
      ),
    ]),
  )
}

async function recalculated(file: Uint8Array, format: string): Promise<Figures> {
  // Each sheet in a file of its own (-1); raw figures, not formatted ones (false).
  const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1'
  const made = await convertAll(file, format, filter)
  const found = sheets.map((sheet) => {
    const rows = made.get(`plan-${sheet}.csv`)
    if (!rows) throw new Error(`No sheet ${sheet} in ${[...made.keys()]}`)
    return [sheet, rowsOf(rows.toString('utf8'))] as const
  })
  return Object.fromEntries(found)
}

/**
 * None of our texts contains a line break. No words here look like a figure, and a figure has the decimal separator
 * of the file's language.
 */
function rowsOf(csv: string): string[][] {
  return csv
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^;]*))(?:;|$)/g)].slice(0, -1).map(([, quoted, bare = '']) => {
        const text = (quoted ?? bare).replaceAll('""', '"')
        return /^-?\d+([.,]\d+)?(E[-+]?\d+)?$/.test(text) ? Number(text.replace(',', '.')).toFixed(2) : text
      }),
    )
}

/**
 * The value stored with each formula is replaced by nonsense: only a program that calculates finds the right figures.
 */
function withoutValues(bytes: Uint8Array, format: string): Uint8Array {
  return Object.keys(unzipSync(bytes))
    .filter((path) => (format === 'xlsx' ? /sheet[345]\.xml$/.test(path) : path === 'content.xml'))
    .reduce(
      (file, path) =>
        edited(file, path, (xml) =>
          xml
            .replace(/(<f>[^<]*<\/f><v>)[^<]*/g, '$17')
            .replace(
              /(table:formula="[^"]*" office:value-type="\w+"(?: office:currency="EUR")? office:value=")[^"]*/g,
              '$17',
            ),
        ),
      bytes,
    )
}

function edited(bytes: Uint8Array, path: string, edit: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes)
  const before = strFromU8(files[path] ?? new Uint8Array())
  const after = edit(before)
  if (after === before) throw new Error(`Nothing to edit in ${path}`)
  return zipSync({ ...files, [path]: strToU8(after) })
}

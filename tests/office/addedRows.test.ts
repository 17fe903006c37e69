// What a controller does with our spreadsheet: changes a few lines, hides one, fills in empty rows below the others, saves
// it in LibreOffice and sends it back. The totals in the file follow, and we read back exactly what was done.

import { readWorkbook } from '@draaitafel/client/src/office/reading/readWorkbook.ts'
import { spreadsheetFile } from '@draaitafel/client/src/office/spreadsheetFile.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { changedLines, newLines } from '@draaitafel/shared/exchange/linesRead.ts'
import { parseSheets } from '@draaitafel/shared/exchange/parseSheets.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { convert, convertAll, findOffice } from '../support/office.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const plan = planFromTemplate('casus-c', 'Thuisplusflat', 2026)
const [costs, money] = ['xl/worksheets/sheet3.xml', 'xl/worksheets/sheet4.xml']
const [firstCost, secondCost, thirdCost] = plan.needs
const NEW_COST = 'Tuin & bank'

if (!firstCost || !secondCost || !thirdCost) throw new Error('Case C has costs')

const meant: Plan = {
  ...plan,
  needs: [
    ...plan.needs.map((one, at) => (at < 3 ? { ...one, amountCents: one.amountCents + (at + 1) * 100_00 } : one)),
    {
      ...firstCost,
      id: 'tuin',
      label: NEW_COST,
      knob: null,
      amountCents: 9_000_00,
      per: 'year',
      from: 2027,
      until: null,
    },
  ],
  investments: [
    ...plan.investments,
    ...plan.investments.slice(0, 1).map((one) => ({
      ...one,
      ...({ id: 'nieuw', party: 'gemeente', label: 'Groen', need: 'tuin', knob: null, amountCents: 4_000_00 } as const),
      ...({ per: 'year', from: 2027, until: 2028, indexed: false, certainty: 'toegezegd' } as const),
    })),
  ],
}

test.skipIf(!findOffice()).each(['xlsx', 'ods'] as const)(
  '[X67] changed, hidden and added rows count in LibreOffice, and are read back from what it saves as .%s',
  async (format) => {
    const gemeente = plan.parties.find(({ kind }) => kind === 'gemeente')
    if (!gemeente) throw new Error('Case C has a municipality')
    const file = edited(new Uint8Array(await spreadsheetFile(plan, facts, 'xlsx').arrayBuffer()), {
      [costs]: (xml) => {
        const changed = plan.needs.slice(0, 3).reduce((all, one, at) => {
          const place = `C${2 + at}`
          return filled(all, place, one.amountCents / 100 + (at + 1) * 100)
        }, xml)
        const row = plan.needs.length + 2
        const added = { A: NEW_COST, C: 9_000, D: 'per jaar', E: 2027 }
        return hidden(rowFilled(changed, row, added), 3)
      },
      [money]: (xml) =>
        rowFilled(xml, plan.investments.length + 2, {
          ...{ A: 'I. Subsidie gemeente', B: gemeente.name, C: 'Groen', E: NEW_COST, F: 4_000, G: 'per jaar' },
          ...{ H: 2027, I: 2028, K: 'toegezegd' },
        }),
    })

    const saved = await convert(file, 'xlsx', format)
    const sheets = readWorkbook(saved)
    if (!sheets.ok) throw new Error(sheets.problem.kind)
    const read = parseSheets(sheets.value, plan)
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    expect(changedLines(read.value).needs.map(({ id, changes }) => [id, changes.amountCents])).toEqual(
      [firstCost, secondCost, thirdCost].map((one, at) => [one.id, one.amountCents + (at + 1) * 100_00]),
    )
    const added = newLines(read.value)
    expect(added.needs.map(({ label, amountCents, from, until }) => [label, amountCents, from, until])).toEqual([
      [NEW_COST, 9_000_00, 2027, null],
    ])
    expect(added.investments).toMatchObject([
      { party: gemeente.id, label: 'Groen', need: added.needs[0]?.id, amountCents: 4_000_00, from: 2027, until: 2028 },
    ])
    expect(read.value.needs.filter(({ isHidden }) => isHidden).map(({ line }) => line.label)).toEqual([
      secondCost.label,
    ])

    const whole = {
      ...meant,
      investments: meant.investments.map((one) => (one.id === 'nieuw' ? { ...one, party: gemeente.id } : one)),
    }
    const cover = coverageOf(whole).years
    const rows = await perYear(saved, format)
    expect(rows.get('Nodig')).toEqual(cover.map(({ neededCents }) => neededCents))
    expect(rows.get('Toegezegd')).toEqual(cover.map(({ promisedCents }) => promisedCents))
    expect(rows.get('Ontbreekt')).toEqual(cover.map(({ lackingCents }) => lackingCents))
  },
)

/** In cents, as LibreOffice computes them. */
async function perYear(file: Uint8Array, format: string): Promise<Map<string, number[]>> {
  const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1'
  const csv = (await convertAll(file, format, filter)).get('plan-Per jaar.csv')
  if (!csv) throw new Error('No sheet Per jaar')
  return new Map(
    csv
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [name = '', ...figures] = line.split(';').map((cell) => cell.replace(/^"|"$/g, ''))
        return [name, figures.slice(0, -1).map((figure) => Math.round(Number(figure.replace(',', '.')) * 100))]
      }),
  )
}

function edited(bytes: Uint8Array, edits: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const files = unzipSync(bytes)
  for (const [path, edit] of Object.entries(edits))
    files[path] = strToU8(edit(strFromU8(files[path] ?? new Uint8Array())))
  return zipSync(files)
}

function rowFilled(xml: string, row: number, cells: Readonly<Record<string, string | number>>): string {
  return Object.entries(cells).reduce((all, [column, value]) => filled(all, `${column}${row}`, value), xml)
}

/** Another value in one cell, in the style it has. */
function filled(xml: string, place: string, value: string | number): string {
  const cell = new RegExp(`<c r="${place}"( s="\\d+")(?:/>|[^>]*>.*?</c>)`)
  if (!cell.test(xml)) throw new Error(`No cell ${place}`)
  const words = String(value).replaceAll('&', '&amp;')
  return xml.replace(cell, (_, style: string) =>
    typeof value === 'number'
      ? `<c r="${place}"${style}><v>${value}</v></c>`
      : `<c r="${place}"${style} t="inlineStr"><is><t>${words}</t></is></c>`,
  )
}

function hidden(xml: string, row: number): string {
  return xml.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`)
}

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { newLines } from '@draaitafel/shared/exchange/linesRead.ts'
import { parseSheets } from '@draaitafel/shared/exchange/parseSheets.ts'
import type { SheetRows, SheetValue } from '@draaitafel/shared/exchange/sheetRows.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { csvText } from '@draaitafel/shared/report/csv.ts'
import type { Workbook } from '@draaitafel/shared/report/workbook.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { spreadsheetFile, workbookFile } from '../spreadsheetFile.ts'
import { templateFile } from '../templateFile.ts'
import { readWorkbook } from './readWorkbook.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }

describe.each(['xlsx', 'ods'] as const)('reading %s', (format) => {
  test('[E70] what we write is read back, with the numbers of its rows', async () => {
    const texts = ['_x0041_', '&lt; "a" <b>', ' =1+1', '🏠 é', "' apostrof", '- streep']
    const rows = texts.map((text, at) => ({
      role: 'plain' as const,
      cells: [
        { kind: 'text' as const, text },
        { kind: 'empty' as const, format: 'text' as const },
        { kind: 'number' as const, value: at + 0.25, format: 'euro' as const },
        { kind: 'formula' as const, formula: 'C1*2', value: 7, format: 'euro' as const },
      ],
    }))
    const blank = { role: 'plain' as const, cells: [{ kind: 'empty' as const, format: 'text' as const }] }
    const book: Workbook = {
      title: '',
      madeAt: facts.madeAt,
      language: 'nl',
      sheets: [
        { name: 'Per jaar', widths: [9], rows: [...rows, blank, ...rows.slice(0, 1)], frozenColumns: 0, choices: [] },
      ],
    }
    const [sheet] = sheetsIn(readWorkbook(await bytesOf(workbookFile(book, format))))
    expect(sheet?.name).toBe('Per jaar')
    expect(sheet?.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 8])
    expect(sheet?.rows.slice(0, 6).map(({ cells }) => cells)).toEqual(
      texts.map((text, at) => [text, null, at + 0.25, 7]),
    )
  })

  test('[E71] a template as it was downloaded adds nothing, and its lists and examples do no harm', async () => {
    const sheets = sheetsIn(readWorkbook(await bytesOf(templateFile(plan, facts.madeAt, format))))
    const read = parseSheets(sheets, plan)
    expect(read.ok ? [] : read.problem.map(({ fault }) => fault.kind)).toEqual(['nothing'])
  })

  test('[E72] the spreadsheet of a plan comes in again: all its parties, costs and investments', async () => {
    const named = {
      ...plan,
      parties: plan.parties.map((party) => ({ ...party, name: `${party.name} Zuid`, limit: 'Tot 2030' })),
    }
    const sheets = sheetsIn(readWorkbook(await bytesOf(spreadsheetFile(named, facts, format))))
    const read = parseSheets(sheets, planFromTemplate('leeg', 'Leeg'))
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    const { parties, needs, investments } = newLines(read.value)
    const bare = ({ id: _, ...rest }: { readonly id: string }) => rest
    expect(parties.map(bare)).toEqual(named.parties.map(({ order: _, ...party }) => bare(party)))
    // The amount of work is next to the amount, as words.
    expect(needs.map(bare)).toEqual(plan.needs.map(({ order: _, ...need }) => ({ ...bare(need), effort: null })))
    const nameOf = new Map([...named.parties, ...parties].map(({ id, name }) => [id, name]))
    const labelOf = new Map([...plan.needs, ...needs].map(({ id, label }) => [id, label]))
    const inWords = <T extends { readonly party: string; readonly need: string | null }>(one: T) => ({
      ...one,
      effort: null,
      party: nameOf.get(one.party),
      need: one.need === null ? null : labelOf.get(one.need),
    })
    expect(investments.map((one) => inWords({ ...one, id: '' }))).toEqual(
      plan.investments.map(({ order: _, ...one }) => inWords({ ...one, id: '' })),
    )
  })

  test('[E73] bytes that were changed anywhere are read or refused, never thrown over', async () => {
    const good = await bytesOf(templateFile(plan, facts.madeAt, format))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 12 }), (changes) => {
        const bytes = good.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        for (const file of [bytes, bytes.slice(0, changes[0]?.[0] ?? 0)]) readWorkbook(file)
      }),
      { numRuns: 150 },
    )
  })
})

describe('files of other programs', () => {
  test('[E74] Excel: texts kept apart, in pieces, without places, with prefixes and in other folders', () => {
    const bytes = xlsx({
      shared:
        '<x:si><x:t>Omschrijving</x:t></x:si><x:si><x:r><x:t>Kof</x:t></x:r><x:r><x:t xml:space="preserve">fie </x:t></x:r><x:rPh><x:t>zz</x:t></x:rPh></x:si>',
      rows: [
        '<x:row r="3"><x:c r="B3" t="s"><x:v>0</x:v></x:c><x:c t="str"><x:f>1+1</x:f><x:v>a&amp;b</x:v></x:c></x:row>',
        '<x:row><x:c t="s"><x:v>1</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c><x:c><x:v>1.5E3</x:v></x:c><x:c/></x:row>',
      ].join(''),
    })
    expect(sheetsIn(readWorkbook(bytes))).toEqual([
      {
        name: 'Kosten & meer',
        rows: [
          { number: 3, cells: [null, 'Omschrijving', 'a&b'] },
          { number: 4, cells: ['Koffie ', true, '#N/A', 1500] },
        ],
      },
    ])
  })

  test('[E74] OpenDocument: repeated cells and rows, notes, spaces and lines within a cell', () => {
    const bytes = ods(
      [
        '<table:table-header-rows><table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row></table:table-header-rows>',
        '<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string" table:number-columns-repeated="2"><office:annotation><text:p>niet</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>',
        '<table:covered-table-cell/><table:table-cell office:value-type="float" office:value="2.5"><text:p>€ 2,50</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"/>',
        '<table:table-cell table:number-columns-repeated="16000"/></table:table-row>',
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      ].join(''),
    )
    const cells: SheetValue[] = ['a  b\nc', 'a  b\nc', null, 2.5, true]
    expect(sheetsIn(readWorkbook(bytes))).toEqual([
      {
        name: 'Kosten',
        rows: [
          { number: 3, cells },
          { number: 4, cells },
        ],
      },
    ])
  })

  test('[E75] CSV: any separator, quotes, line ends and the encoding of Windows', () => {
    const rowsIn = (bytes: Uint8Array) =>
      sheetsIn(readWorkbook(bytes, true))[0]?.rows.map(({ number, cells }) => [number, ...cells])
    const wanted = [
      [1, 'Omschrijving', 'Bedrag'],
      [3, 'a;b "c"\nd', '1.250,50'],
    ]
    expect(rowsIn(strToU8('\ufeffOmschrijving;Bedrag\r\n\r\n"a;b ""c""\nd";1.250,50\r\n'))).toEqual(wanted)
    expect(rowsIn(strToU8('Omschrijving\tBedrag\n\n"a;b ""c""\nd"\t1.250,50'))).toEqual(wanted)
    expect(rowsIn(strToU8('Omschrijving,Bedrag\r\r"a;b ""c""\nd","1.250,50"'))).toEqual(wanted)
    expect(rowsIn(new Uint8Array([0x43, 0x6f, 0xf6, 0x70, 0x3b, 0x80]))).toEqual([[1, 'Coöp', '€']])
    expect(rowsIn(strToU8('Van;Tot en met\r\n2026;'))).toEqual([
      [1, 'Van', 'Tot en met'],
      [2, '2026'],
    ])
    expect(rowsIn(strToU8(csvText(plan)))).toHaveLength(1 + plan.needs.length + plan.investments.length)
  })
})

describe('files that are refused whole', () => {
  test('[E76] garbage, whatever it is called, with one problem', () => {
    const kinds = ['import.notRead', 'import.locked', 'import.tooFull', 'import.wrongFile']
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), fc.boolean(), (noise, isCsv, asZip) => {
        const bytes = asZip ? new Uint8Array([0x50, 0x4b, 3, 4, ...noise]) : noise
        const read = readWorkbook(bytes, isCsv)
        if (!read.ok) expect(kinds).toContain(read.problem.kind)
        else expect(isCsv && !asZip).toBe(true)
      }),
    )
    expect(problemOf(zipSync({ '[Content_Types].xml': strToU8('<a/>') }))).toEqual({ kind: 'import.notRead' })
    expect(problemOf(strToU8('Omschrijving;Bedrag'))).toEqual({ kind: 'import.notRead' })
    expect(problemOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), true)).toEqual({
      kind: 'import.notRead',
    })
    expect(problemOf(ods('<!DOCTYPE x [<!ENTITY a "b">]>'))).toEqual({ kind: 'import.notRead' })
  })

  test('[E77] a file with a password or of an old Excel says so', () => {
    expect(problemOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toEqual({ kind: 'import.locked' })
    const manifest =
      '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
    expect(problemOf(zipSync({ 'content.xml': strToU8('x'), 'META-INF/manifest.xml': strToU8(manifest) }))).toEqual({
      kind: 'import.locked',
    })
  })

  test('[E78] a file that unpacks to more than a plan can hold is given up in time', () => {
    const tooFull = { kind: 'import.tooFull' }
    const spaces = ' '.repeat(96 * 1024 * 1024)
    const began = performance.now()
    const bomb = zipSync({ 'content.xml': strToU8(spaces) }, { level: 1 })
    const made = performance.now()
    expect(bomb.length).toBeLessThan(wireLimits.importBytes)
    expect(problemOf(bomb)).toEqual(tooFull)
    // Faster than it was made: its contents are not unpacked to the end.
    expect(performance.now() - made).toBeLessThan(made - began)
    const row = (attributes: string, cell: string) =>
      `<table:table-row ${attributes}><table:table-cell office:value-type="string" ${cell}><text:p>a</text:p></table:table-cell></table:table-row>`
    expect(problemOf(ods(row('table:number-rows-repeated="1000000"', '')))).toEqual(tooFull)
    expect(problemOf(ods(row('', 'table:number-columns-repeated="999999999"')))).toEqual(tooFull)
    expect(problemOf(new Uint8Array(wireLimits.importBytes + 1))).toMatchObject({ kind: 'import.tooLarge' })
  })
})

test('[E78] a word without an end takes no longer than any other text', () => {
  const endless = new Uint8Array(wireLimits.importBytes - 10).fill(0x61)
  endless[0] = 0x8e
  expect(readWorkbook(endless, true).ok).toBe(true)
  const head = `${'a'.repeat(10)}${':'.repeat(wireLimits.importBytes / 2)}x`
  const read = readWorkbook(strToU8(`${head};Bedrag;Van\n${head};1;2026`), true)
  expect(read.ok && parseSheets(read.value, plan).ok).toBe(false)
})

function sheetsIn(read: ReturnType<typeof readWorkbook>): readonly SheetRows[] {
  if (!read.ok) throw new Error(read.problem.kind)
  return read.value
}

function problemOf(bytes: Uint8Array, isCsv = false): Problem | null {
  const read = readWorkbook(bytes, isCsv)
  return read.ok ? null : read.problem
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}

function xlsx({ shared, rows }: { readonly shared: string; readonly rows: string }): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/>`
  const files = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', '/book/main.xml')}</Relationships>`,
    'book/main.xml':
      '<x:workbook><x:sheets><x:sheet name="Kosten &amp; meer" sheetId="7" r:id="s"/></x:sheets></x:workbook>',
    'book/_rels/main.xml.rels': `<Relationships>${relation('s', 'worksheet', 'sheets/one.xml')}${relation('t', 'sharedStrings', '/book/texts.xml')}</Relationships>`,
    'book/texts.xml': `<?xml version="1.0"?><x:sst>${shared}</x:sst>`,
    'book/sheets/one.xml': `<x:worksheet><!-- <row> --><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])))
}

function ods(rows: string): Uint8Array {
  const xml = `<office:document-content><office:body><office:spreadsheet><table:table table:name="Kosten">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`
  return zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8(xml) })
}

import { emptyPlan, type Plan } from '@draaitafel/shared/plan/plan.ts'
import { buildWorkbook } from '@draaitafel/shared/report/buildWorkbook.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { csvFile } from './csvFile.ts'
import { openFormula } from './odf/openFormula.ts'
import { type SpreadsheetFormat, spreadsheetFile } from './spreadsheetFile.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const caseC = planFromTemplate('casus-c', 'Thuisplusflat & buurt')
const nasty = '=HYPERLINK("http://x.nl";"Klik <hier>")'
const [first, ...rest] = caseC.investments
if (!first) throw new Error('Case C has money')
const plan: Plan = { ...caseC, investments: [{ ...first, label: nasty, way: 'a\u0000b_x0041_\ud800c 🏠' }, ...rest] }
const formulas = buildWorkbook(plan, facts).sheets.flatMap(({ rows }) =>
  rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'formula' || cell.kind === 'words' ? [cell.formula] : [])),
  ),
)

describe.each(['xlsx', 'ods'] as const)('a plan as %s', (format) => {
  const main = format === 'xlsx' ? 'xl/worksheets/sheet3.xml' : 'content.xml'

  test('[O48] words of people stay words, and every formula is one of ours', async () => {
    const files = await filesOf(plan, format)
    const all = [...files.values()].join('')
    const found = format === 'xlsx' ? all.match(/<f>/g) : all.match(/table:formula=/g)
    expect(found).toHaveLength(formulas.length)
    const words = '=HYPERLINK(&quot;http://x.nl&quot;;&quot;Klik &lt;hier&gt;&quot;)'
    expect(all).toContain(format === 'xlsx' ? `<si><t xml:space="preserve">${words}<` : `><text:p>${words}<`)
    // A cell with words keeps words when edited: its format is text.
    if (format === 'ods') expect(all).toMatch(/style:name="plain-text"[^>]*style:data-style-name="n-text"/)
    else expect(files.get('xl/styles.xml')).toContain('<xf numFmtId="49"')
  })

  test('[O49] characters that no file can hold are left out, and others are read back as they were', async () => {
    const all = (await filesOf(plan, format)).get(format === 'xlsx' ? 'xl/sharedStrings.xml' : main)
    expect(all).toContain(format === 'xlsx' ? 'ab_x005F_x0041_c 🏠' : 'ab_x0041_c 🏠')
  })

  test('[O50] the head of every sheet is marked, stays in sight and is printed on every page, and no cells are merged', async () => {
    const files = await filesOf(plan, format)
    const all = [...files.values()].join('')
    expect(all).not.toMatch(/mergeCell|spanned/)
    if (format === 'xlsx') {
      expect(all.match(/<pane [^>]*ySplit="1"[^>]*state="frozen"/g)).toHaveLength(10)
      expect(all).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="5">\'Per jaar\'!$1:$1<')
      expect(all.match(/<cols>/g)).toHaveLength(10)
    } else {
      expect(all.match(/<table:table-header-rows>/g)).toHaveLength(10)
      expect(all.match(/config:name="VerticalSplitPosition" config:type="int">1</g)).toHaveLength(10)
    }
  })

  test('[O51] it is Dutch, has the title of the plan and writes amounts the Dutch way', async () => {
    const all = [...(await filesOf(plan, format)).values()].join('')
    expect(all).toContain('<dc:language>nl-NL</dc:language>')
    expect(all).toContain('<dc:title>Thuisplusflat &amp; buurt</dc:title>')
    if (format === 'xlsx') expect(all).toContain('formatCode="[$€-413]\\ #,##0;[$€-413]\\ \\-#,##0"')
    else expect(all).toContain('fo:language="nl" fo:country="NL"')
  })

  test('[O45] an empty plan gives a file too', async () => {
    const all = [...(await filesOf(emptyPlan, format)).values()].join('')
    expect(all).toContain('Per jaar of eenmalig')
  })
})

test('[O340] the words of an Excel file stand apart, each once, and every cell with words says which', async () => {
  const files = await filesOf(plan, 'xlsx')
  const texts = files.get('xl/sharedStrings.xml')?.match(/(?<=<si><t[^>]*>)[^<]*/g) ?? []
  expect(new Set(texts).size).toBe(texts.length)
  const sheets = [...files].filter(([path]) => path.startsWith('xl/worksheets/')).map(([, xml]) => xml)
  expect(sheets.join('')).not.toMatch(/<is>|inlineStr/)
  const places = sheets.flatMap((xml) => [...xml.matchAll(/t="s"><v>(\d+)</g)].map(([, at]) => Number(at)))
  expect(new Set(places)).toEqual(new Set(texts.keys()))
  expect(files.get('[Content_Types].xml')).toContain('PartName="/xl/sharedStrings.xml"')
})

test('[O341] in an Excel file a cell that says nothing about its looks is plain: not bold, not grey, not text', async () => {
  const styles = (await filesOf(plan, 'xlsx')).get('xl/styles.xml') ?? ''
  expect(/<fonts[^>]*><font>(.*?)<\/font>/.exec(styles)?.[1]).not.toContain('<b/>')
  expect(styles).toMatch(/<cellXfs count="(\d+)"><xf\/>/)
  const count = Number(/<cellXfs count="(\d+)"/.exec(styles)?.[1])
  expect(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0].match(/<xf[ /]/g)).toHaveLength(count)
})

test('[O342] how often an OpenDocument sheet is made to fit is a number of pages from one up, as the format asks', async () => {
  const styles = (await filesOf(plan, 'ods')).get('styles.xml') ?? ''
  const scales = [...styles.matchAll(/style:scale-to-[XY]="([^"]*)"/g)].map(([, pages]) => pages)
  // For A4 and for A3.
  expect(scales).toEqual(['1', '1'])
})

test('[O52] an OpenDocument spreadsheet says what it is in its first bytes', async () => {
  const bytes = new Uint8Array(await spreadsheetFile(caseC, facts, 'ods').arrayBuffer())
  const start = strFromU8(bytes.subarray(30, 90), true)
  expect(start).toContain('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')
})

test('[O53] a formula in the notation of OpenFormula names the same cells', () => {
  expect(openFormula(`IF($F2="a",ROUND(SUM('Per jaar'!B2:B7)*Over!$B$3,2),-C$1)`)).toBe(
    `IF([.$F2]="a";ROUND(SUM([$'Per jaar'.B2:.B7])*[$Over.$B$3];2);-[.C$1])`,
  )
})

test('[O46] a CSV file is text in UTF-8 with its byte order mark', async () => {
  const file = csvFile(caseC)
  expect(file.type).toBe('text/csv;charset=utf-8')
  expect([...new Uint8Array(await file.arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

async function filesOf(from: Plan, format: SpreadsheetFormat): Promise<Map<string, string>> {
  const bytes = new Uint8Array(await spreadsheetFile(from, facts, format).arrayBuffer())
  return new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]))
}

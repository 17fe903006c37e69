import { formatAmount } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { reportTitles, reportWords } from '@draaitafel/shared/copy/nl/report.ts'
import { summaryTitles } from '@draaitafel/shared/copy/nl/reportSummary.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import type { Report } from '@draaitafel/shared/report/reportTree.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { elementsIn, readXml, testPicture } from '@draaitafel/shared/testing/testReport.ts'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { docxFile } from './docxFile.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat & buurt')
const report = buildReport(plan, { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' })

describe('a report as a Word file', () => {
  let files: Map<string, string>
  let body: string

  beforeAll(async () => {
    files = await unzip(await docxFile(report))
    body = files.get('word/document.xml') ?? ''
  })

  test('[O20] it holds the parties, every knob and the amounts of case C', () => {
    for (const { name } of plan.parties) expect(body).toContain(name)
    for (const number of knobNumbers) expect(body).toContain(`>${knobCopy[number].name}<`)
    for (const investment of plan.investments)
      expect(body).toContain(formatAmount(investment).split(',')[0]?.split(' in ')[0])
    expect(body).toContain('€\u00a060.000 eenmalig')
  })

  test('[O21] it says in words what is not covered', () => {
    expect(body).toContain('Tot en met 2031 ontbreekt €\u00a0304.000; het meest in 2030: €\u00a090.000, ook in 2031.')
    expect(body).toContain('Nog eens €\u00a044.000 is alleen een idee.')
  })

  test('[O22] headings are headings, so that Word can list them', () => {
    const headings = [...body.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<w:t[^>]*>(.*?)<\/w:t>/g)].map(
      (match) => match[1],
    )
    expect(headings).toEqual([
      reportTitles.vision,
      summaryTitles.short,
      reportWords.contents,
      reportTitles.parties,
      reportTitles.knobs,
      reportTitles.flow,
      reportTitles.aims,
      reportTitles.proofs,
      reportTitles.investments,
      reportTitles.needs,
      reportTitles.coverage,
      reportTitles.questions,
      reportTitles.agreements,
      reportTitles.outcome,
      reportTitles.missing,
      reportTitles.about,
      reportTitles.abbreviations,
    ])
    expect(body).toContain('<w:pStyle w:val="Title"/>')
    expect(body).toContain('Thuisplusflat &amp; buurt')
  })

  test('[O23] the header row of every table repeats and figures are aligned to the right', () => {
    expect(count(body, /<w:tblHeader\/>/g)).toBe(report.blocks.filter(({ kind }) => kind === 'table').length)
    const cell = body.slice(0, body.indexOf('€\u00a060.000 eenmalig')).split('<w:tc>').at(-1)
    expect(cell).toContain('<w:jc w:val="right"/>')
  })

  test('[O26] tables keep within the page, and no column is narrower than its longest word', () => {
    const grids = [...body.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map((grid) =>
      [...(grid[1] ?? '').matchAll(/w:w="(\d+)"/g)].map((column) => Number(column[1])),
    )
    for (const widths of grids)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(11_906 - 2 * 1134)
    // Source, what, knob, amount, period, certainty, way: 'toegezegd' has nine letters.
    const investments = grids.find((widths) => widths.length === 7)
    expect(Math.min(...(investments ?? []))).toBeGreaterThanOrEqual(9 * 100)
  })

  test('[O24] the page is A4 standing up, numbered, in Dutch and in our font with another to fall back on', () => {
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/)
    const footer = [...files].find(([path]) => /^word\/footer\d*\.xml$/.test(path))?.[1]
    expect(footer).toContain('Pagina ')
    expect(footer).toContain('PAGE')
    expect(files.get('word/styles.xml')).toContain('w:val="nl-NL"')
    expect(files.get('word/styles.xml')).toContain('w:ascii="Atkinson Hyperlegible Next"')
    expect(files.get('word/fontTable.xml')).toContain('w:altName w:val="Calibri"')
    expect(files.get('docProps/core.xml')).toContain('<dc:title>Thuisplusflat &amp; buurt</dc:title>')
  })

  test('[O27] headings have a level, and a picture is a drawing with a description', async () => {
    const { cover: _, ...bare } = report
    const withPicture: Report = { ...bare, blocks: [testPicture, ...report.blocks] }
    const parts = await unzip(await docxFile(withPicture))
    const styles = elementsIn(readXml(parts.get('word/styles.xml') ?? ''), 'w:style')
    const levels = styles.flatMap((style) => {
      const [level] = elementsIn(style, 'w:outlineLvl')
      return level ? [[style.attributes['w:styleId'], level.attributes['w:val']]] : []
    })
    expect(levels).toEqual([
      ['Heading1', '0'],
      ['Heading2', '1'],
    ])
    const document = readXml(parts.get('word/document.xml') ?? '')
    expect(elementsIn(document, 'wp:docPr')[0]?.attributes).toMatchObject({
      title: 'Afbeelding 1',
      descr: testPicture.alt,
    })
    const pictures = withPicture.blocks.filter(({ kind }) => kind === 'picture')
    expect(elementsIn(document, 'asvg:svgBlip')).toHaveLength(pictures.length)
    const drawings = [...parts].flatMap(([path, drawing]) => (path.endsWith('.svg') ? [drawing] : []))
    const counts = drawings.map((drawing) => elementsIn(readXml(drawing), 'path').length)
    expect(counts).toContain(testPicture.shapes.filter(({ kind }) => kind === 'path').length)
  })

  test('[O28] where a drawing cannot be shown its dots are, and where none can be made the rest of the file is whole', async () => {
    const withPicture: Report = { ...report, blocks: [testPicture, ...report.blocks] }
    const dots = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])
    for (const asPng of [async () => dots, async () => null]) {
      const blob = await docxFile(withPicture, asPng)
      const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()))
      const kept = Object.entries(parts).find(([path]) => path.endsWith('.png'))?.[1]
      expect(kept?.subarray(0, 8)).toEqual(dots)
      expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Tot en met 2031 ontbreekt')
    }
  })

  test('[O28] lines are as high as their contents, so that no picture is cut off', () => {
    const spacings = elementsIn(readXml(files.get('word/styles.xml') ?? ''), 'w:spacing')
    const withHeight = spacings.filter(({ attributes }) => attributes['w:line'] !== undefined)
    expect(withHeight.length).toBeGreaterThan(0)
    for (const { attributes } of withHeight) expect(attributes['w:lineRule']).toBe('auto')
  })

  test('[O25] characters that Word cannot read are left out, others stay', async () => {
    const odd: Report = { ...report, blocks: [{ kind: 'paragraph', text: 'a\u0000b\u000bc\ud800d\ufffee <w> 🏠' }] }
    const xml = (await unzip(await docxFile(odd))).get('word/document.xml')
    expect(xml).toContain('abcde &lt;w&gt; 🏠')
  })
})

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Path → text of every file in the zip. */
async function unzip(zip: Blob): Promise<Map<string, string>> {
  const files = Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer())))
  return new Map(files.map(([path, bytes]) => [path, strFromU8(bytes)]))
}

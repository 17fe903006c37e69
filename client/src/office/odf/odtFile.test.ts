import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import type { Report } from '@draaitafel/shared/report/reportTree.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { planArbitrary } from '@draaitafel/shared/testing/planArbitrary.ts'
import {
  elementsIn,
  hostileReport,
  readXml,
  testPicture,
  textIn,
  type XmlElement,
} from '@draaitafel/shared/testing/testReport.ts'
import { asShown, wordsOf } from '@draaitafel/shared/testing/wordsOf.ts'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { odtContent } from './odtContent.ts'
import { odtFile } from './odtFile.ts'
import { odtStyles } from './odtStyles.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const plan = planFromTemplate('casus-c', 'Thuisplusflat & buurt')
const plain = buildReport(plan, facts)
const report: Report = { ...plain, blocks: [testPicture, ...plain.blocks] }

describe('a report as an OpenDocument text', () => {
  let bytes: Uint8Array
  let parts: Record<string, string>
  let content: XmlElement
  let styles: XmlElement

  beforeAll(async () => {
    bytes = new Uint8Array(await (await odtFile(report)).arrayBuffer())
    parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
    content = readXml(parts['content.xml'] ?? '')
    styles = readXml(parts['styles.xml'] ?? '')
  })

  test('[O120] its kind comes first uncompressed, and the manifest lists every other part once', () => {
    // OpenDocument 1.2, part 3, 3.3: name, no extra field, then the kind itself at a fixed place.
    expect(strFromU8(bytes.subarray(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
    const [method, extraLength] = [8, 28].map((at) => new DataView(bytes.buffer).getUint16(at, true))
    expect([method, extraLength]).toEqual([0, 0])
    const named = elementsIn(readXml(parts['META-INF/manifest.xml'] ?? ''), 'manifest:file-entry')
    const paths = named.map(({ attributes }) => attributes['manifest:full-path'])
    const expected = Object.keys(parts).filter((path) => path !== 'mimetype' && !path.startsWith('META-INF/'))
    expect(paths.toSorted()).toEqual(['/', ...expected].toSorted())
  })

  test('[N92] a program that knows no drawings finds a bitmap beside each of them, after it', async () => {
    const dots = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
    const file = unzipSync(new Uint8Array(await (await odtFile(report, async () => dots)).arrayBuffer()))
    const paths = Object.keys(file).filter((path) => path.startsWith('Pictures/'))
    const drawings = paths.filter((path) => path.endsWith('.svg'))
    expect(paths.filter((path) => path.endsWith('.png'))).toEqual(drawings.map((path) => path.replace('.svg', '.png')))
    const frames = elementsIn(readXml(strFromU8(file['content.xml'] ?? dots)), 'draw:frame')
    const shown = frames.map((frame) => elementsIn(frame, 'draw:image').map((one) => one.attributes['xlink:href']))
    expect(shown).toEqual(drawings.map((path) => [path, path.replace('.svg', '.png')]))
    expect(strFromU8(file['META-INF/manifest.xml'] ?? dots).match(/media-type="image\/png"/g)).toHaveLength(
      drawings.length,
    )
  })

  test('[O121] headings have a level and are in order', () => {
    const headings = elementsIn(content, 'text:h').map((heading) => [
      Number(heading.attributes['text:outline-level']),
      textIn(heading),
    ])
    expect(headings).toEqual(
      report.blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.text]] : [])),
    )
    const kept = elementsIn(styles, 'style:style').filter((style) => style.attributes['style:default-outline-level'])
    expect(kept).toHaveLength(2)
    for (const style of kept)
      expect(elementsIn(style, 'style:paragraph-properties')[0]?.attributes['fo:keep-with-next']).toBe('always')
  })

  test('[O121] tables have a caption, a head that repeats, figures on the right and the width of the page', () => {
    const tables = elementsIn(content, 'table:table')
    const blocks = report.blocks.filter((block) => block.kind === 'table')
    expect(tables).toHaveLength(blocks.length)
    const captions = elementsIn(content, 'text:p').filter((one) => one.attributes['text:style-name'] === 'Caption')
    expect(captions.map(textIn)).toEqual(blocks.map(({ caption }) => caption))
    for (const [at, table] of tables.entries()) {
      const [head] = elementsIn(table, 'table:table-header-rows')
      expect(head && elementsIn(head, 'table:table-cell').map(textIn)).toEqual(blocks[at]?.head)
      for (const row of elementsIn(table, 'table:table-row'))
        expect(
          elementsIn(row, 'text:p').map((cell) => /Figures$/.test(cell.attributes['text:style-name'] ?? '')),
        ).toEqual(blocks[at]?.head.map((_, column) => blocks[at]?.numericColumns.includes(column)))
      const names = elementsIn(table, 'table:table-column').map(({ attributes }) => attributes['table:style-name'])
      const width = names.map(columnWidth).reduce((sum, one) => sum + one, 0)
      expect(width).toBeGreaterThan(480)
      expect(width).toBeLessThanOrEqual(482)
    }
    for (const name of ['Table_20_Figures', 'Table_20_Heading_20_of_20_Figures'])
      expect(propertiesOf(name, 'style:paragraph-properties')['fo:text-align']).toBe('end')
  })

  test('[O122] A4 standing up, numbered, in Dutch, with a title and in our font', () => {
    const [layout] = elementsIn(styles, 'style:page-layout-properties')
    expect(layout?.attributes).toMatchObject({ 'fo:page-width': '595.3pt', 'fo:page-height': '841.9pt' })
    const [footer] = elementsIn(styles, 'style:footer')
    expect(footer && textIn(footer)).toBe(`${report.footer}Pagina 1 van 1`)
    expect(footer && elementsIn(footer, 'text:page-number')).toHaveLength(1)
    expect(footer && elementsIn(footer, 'text:page-count')).toHaveLength(1)
    const [text] = elementsIn(styles, 'style:default-style').flatMap((one) => elementsIn(one, 'style:text-properties'))
    expect(text?.attributes).toMatchObject({
      'fo:language': 'nl',
      'fo:country': 'NL',
      'style:font-name': 'Atkinson Hyperlegible Next',
    })
    expect(elementsIn(styles, 'style:font-face')[0]?.attributes['svg:font-family']).toContain("Next', Calibri")
    const meta = readXml(parts['meta.xml'] ?? '')
    const said = ['dc:title', 'dc:language', 'dc:creator'].map((name) => elementsIn(meta, name).map(textIn))
    expect(said).toEqual([['Thuisplusflat & buurt'], ['nl'], ['Draaitafel']])
  })

  test('[O122] every style that the text uses is there', () => {
    const known = [content, styles].flatMap((part) =>
      ['style:style', 'text:list-style'].flatMap((name) => elementsIn(part, name)),
    )
    const names = new Set(known.map(({ attributes }) => attributes['style:name']))
    const used = (parts['content.xml'] ?? '').matchAll(/(?:text|table|draw):style-name="([^"]+)"/g)
    for (const [, name] of used) expect(names).toContain(name)
  })

  test('[O124] a picture is a drawing in the package, with a name and a description', () => {
    const [cover, frame] = elementsIn(content, 'draw:frame')
    expect(cover && elementsIn(cover, 'svg:title').map(textIn)).toEqual(['Voorkant'])
    expect(frame && elementsIn(frame, 'svg:title').map(textIn)).toEqual(['Afbeelding 1'])
    expect(frame && elementsIn(frame, 'svg:desc').map(textIn)).toEqual([testPicture.alt])
    expect(frame?.attributes).toMatchObject({ 'svg:width': '481.9pt', 'svg:height': '156.62pt' })
    const path = elementsIn(content, 'draw:image')[1]?.attributes['xlink:href'] ?? ''
    const svg = readXml(parts[path] ?? '')
    expect(elementsIn(svg, 'path')).toHaveLength(2)
    expect(elementsIn(svg, 'text').map(textIn)).toEqual(['Links <i> & meer'])
  })

  test('[O123] any plan gives well-formed parts with every word in them', () => {
    fc.assert(
      fc.property(planArbitrary, (any) => {
        const made = buildReport(any, facts)
        const read = readXml(odtContent(made))
        readXml(odtStyles(made))
        const lines = ['text:h', 'text:p'].flatMap((name) => elementsIn(read, name))
        // A picture's description is not a line of the text.
        const texts = lines
          .filter((one) => elementsIn(one, 'draw:frame').length === 0)
          .map(textIn)
          .map(asShown)
          // The paragraph that begins a new page has no words.
          .filter((text) => text !== '')
        expect(texts.toSorted()).toEqual(
          wordsOf(made)
            .filter((text) => text !== '')
            .toSorted(),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('[O126] what people type stays text', () => {
    const read = readXml(odtContent(hostileReport))
    const names = new Set(['text:h', 'text:p'].flatMap((name) => elementsIn(read, name).map(textIn).map(asShown)))
    for (const words of wordsOf(hostileReport)) expect(names).toContain(words)
    expect(elementsIn(read, 'script')).toEqual([])
  })

  function propertiesOf(style: string, kind: string): Readonly<Record<string, string>> {
    const found = [content, styles]
      .flatMap((part) => elementsIn(part, 'style:style'))
      .find(({ attributes }) => attributes['style:name'] === style)
    return (found && elementsIn(found, kind)[0]?.attributes) ?? {}
  }

  function columnWidth(style: string | undefined): number {
    return Number.parseFloat(propertiesOf(style ?? '', 'style:table-column-properties')['style:column-width'] ?? '')
  }
})

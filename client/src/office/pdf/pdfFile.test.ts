import { readFile } from 'node:fs/promises'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import type { Block, PictureBlock, Report } from '@draaitafel/shared/report/reportTree.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { planArbitrary } from '@draaitafel/shared/testing/planArbitrary.ts'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { isKind, nameOf, PdfReader, type PdfValue, wordsOf } from '../../../testing/readPdf.ts'
import { allTags, type ReadDocument, type ReadTag, readTags } from '../../../testing/readTags.ts'
import { PAGE } from './page.ts'
import { pdfFile } from './pdfFile.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const report = buildReport(planFromTemplate('casus-c', 'Thuisplusflat & buurt'), facts)

describe('a report as a PDF file', () => {
  let pdf: PdfReader
  let read: ReadDocument
  let tags: readonly ReadTag[]

  beforeAll(async () => {
    pdf = await made(report)
    read = await readTags(pdf)
    tags = allTags(read.top)
  })

  test('[O30] every word of the report is read out, in the order of the report', () => {
    expect(spoken(read.top)).toEqual([report.title, report.subtitle, ...report.blocks.flatMap(wordsIn)].map(bare))
  })

  test('[O31] it says that it is PDF/UA-1, in Dutch and by its title, and every piece of a page is read once or decoration', async () => {
    expect(read.faults).toEqual([])
    const { entries } = read.catalog
    expect(wordsOf(entries.get('Lang'))).toBe('nl-NL')
    expect(pdf.dict(entries.get('MarkInfo')).entries.get('Marked')).toBe(true)
    expect(pdf.dict(entries.get('ViewerPreferences')).entries.get('DisplayDocTitle')).toBe(true)
    const about = await pdf.stream(entries.get('Metadata'))
    expect(about).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(about).toContain('<rdf:li xml:lang="x-default">Thuisplusflat &amp; buurt</rdf:li>')
    expect(wordsOf(pdf.dict(pdf.trailer.entries.get('Info')).entries.get('Title'))).toBe(report.title)
  })

  test('[O32] title, chapters, lists and tables are tagged as such', () => {
    const kinds = (...wanted: string[]) => tags.filter(({ kind }) => wanted.includes(kind))
    const blocks = (kind: Block['kind']) => report.blocks.filter((block) => block.kind === kind)
    expect(read.top.kind).toBe('Document')
    expect(kinds('H1').map(({ text }) => text)).toEqual([report.title])
    expect(kinds('H2', 'H3')).toHaveLength(blocks('heading').length)
    expect(kinds('L')).toHaveLength(blocks('list').length)
    for (const item of kinds('LI')) expect(item.kids.map(({ kind }) => kind)).toEqual(['Lbl', 'LBody'])
    expect(kinds('Table')).toHaveLength(blocks('table').length)
    for (const table of kinds('Table')) {
      expect(table.kids.map(({ kind }) => kind)).toEqual(['Caption', 'THead', 'TBody'])
      const rows = allTags(table).filter(({ kind }) => kind === 'TR')
      expect(new Set(rows.map(({ kids }) => kids.length)).size).toBe(1)
      expect(rows[0]?.kids.every(({ kind, scope }) => kind === 'TH' && scope === 'Column')).toBe(true)
      const first = new Set(rows.slice(1).map(({ kids }) => kids[0]?.kind))
      expect(rows.slice(1).every(({ kids }) => kids.slice(1).every(({ kind }) => kind === 'TD'))).toBe(true)
      expect(first.size).toBeLessThanOrEqual(1)
    }
  })

  test('[O32] chapters are bookmarks, with their sections under them', () => {
    const outline = pdf.dict(read.catalog.entries.get('Outlines')).entries
    const chapters = bookmarks(pdf, outline.get('First'))
    expect(chapters.map(({ title }) => title)).toEqual(headings(1))
    expect(chapters.flatMap(({ under }) => under)).toEqual(headings(2))
    expect(outline.get('Count')).toBe(chapters.length)
  })

  test('[O33] every page is A4 standing up and numbered, which is not read out', () => {
    const pages = pdf.list(pdf.dict(read.catalog.entries.get('Pages')).entries.get('Kids'))
    for (const page of pages) expect(pdf.list(pdf.dict(page).entries.get('MediaBox'))).toEqual([0, 0, 595.28, 841.89])
    read.pages.forEach(({ decoration }, index) => {
      expect(decoration.at(-1)).toBe(`${report.footer}Pagina ${index + 1} van ${pages.length}`)
    })
  })

  test('[O33] its fonts are in it, only as far as they are used', async () => {
    let fonts = 0
    for (let ref = 1; ref <= pdf.objectCount; ref += 1) {
      const value = pdf.follow({ kind: 'ref', ref })
      if (!isKind(value, 'dict') || nameOf(value.entries.get('Type')) !== 'FontDescriptor') continue
      fonts += 1
      expect(nameOf(value.entries.get('FontName'))).toMatch(/^[A-Z]{6}\+AtkinsonHyperlegibleNext-(Regular|Bold)$/)
      const file = value.entries.get('FontFile2')
      const bytes = await pdf.streamBytes(isKind(file, 'ref') ? file.ref : 0)
      expect(new DataView(bytes.buffer).getUint32(0)).toBe(0x00010000)
      expect(bytes.length).toBeLessThan(16_000)
    }
    expect(fonts).toBe(2)
  })

  test('[O34] the head of a table is on each of its pages and is read once; rows stay whole', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`Rij ${index}`, 'een regel of wat '.repeat(9), '€ 5'])
    const block: Block = { kind: 'table', caption: 'Lang', head: ['Nr', 'Wat', 'Geld'], rows, numericColumns: [2] }
    const long = await readTags(await made({ ...report, blocks: [block] }))
    expect(long.faults).toEqual([])
    expect(long.pages.length).toBeGreaterThan(3)
    for (const { decoration } of long.pages.slice(1)) expect(decoration.slice(0, 3)).toEqual(['Nr', 'Wat', 'Geld'])
    expect(allTags(long.top).filter(({ kind, scope }) => kind === 'TH' && scope === 'Column')).toHaveLength(3)
    for (const row of allTags(long.top).filter(({ kind }) => kind === 'TR')) {
      expect(new Set(row.kids.flatMap(({ pages }) => pages)).size).toBe(1)
    }
  })

  test('[O34] a row that no page can hold continues on the next, and no heading is left alone', async () => {
    const words = 'Een afspraak waar geen eind aan komt. '.repeat(250)
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: 'Kop' },
      { kind: 'table', caption: 'Te lang', head: ['Wat', 'Wie'], rows: [[words, 'Noor']], numericColumns: [] },
    ]
    const { top, faults } = await readTags(await made({ ...report, blocks }))
    expect(faults).toEqual([])
    const cell = allTags(top).find(({ kind }) => kind === 'TD')
    expect(cell?.pages.length).toBeGreaterThan(1)
    expect(cell?.pages[0]).toBe(0)
    expect(bare(cell?.text ?? '')).toBe(bare(words))
  })

  test('[O35] any plan becomes a file that is whole, and so does an empty one', async () => {
    expect((await readTags(await made(buildReport(emptyPlan, facts)))).faults).toEqual([])
    await fc.assert(
      fc.asyncProperty(planArbitrary, async (plan) => {
        expect((await readTags(await made(buildReport(plan, facts)))).faults).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  test('[O35] a character that the font does not have is shown in a plainer form or as a box, and nothing is lost', async () => {
    const text = 'Łódź, ĳ, e\u0301, ½, ﬁ en 𝗻𝘂; 🏠 → Київ wijk\u2011team\u0000\u200b.'
    const { top, pages, faults } = await readTags(await made({ ...report, blocks: [{ kind: 'paragraph', text }] }))
    expect(faults).toEqual([])
    expect(top.kids.at(-1)?.text).toBe('Łódź, ĳ, é, ½, fi en nu; 🏠 → Київ wijk\u2011team.')
    expect(pages[0]?.content).toContain('/Span <</ActualText <FEFFD83CDFE0>>> BDC')
  })

  test('[O36] nothing is outside the page, including long words and large figures', async () => {
    const word = 'Bewonersparticipatiebegeleidingscommissievoorzitterschap'
    const years = Array.from({ length: 6 }, (_, index) => String(2026 + index))
    const rows = [[`${word}${word}`, ...years.map(() => '€\u00a0100.000.000')]]
    const blocks: Block[] = [
      { kind: 'heading', level: 2, text: word.repeat(3) },
      { kind: 'list', items: [word.repeat(4), 'https://example.nl/'.repeat(20)] },
      { kind: 'table', caption: word.repeat(3), head: ['Partij', ...years], rows, numericColumns: [1, 2, 3, 4, 5, 6] },
    ]
    const { pages, top, faults } = await readTags(await made({ ...report, title: word.repeat(2), blocks }))
    expect(faults).toEqual([])
    for (const { content } of pages) {
      for (const [, x, y] of content.matchAll(/(-?[\d.]+) (-?[\d.]+) Td/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(PAGE.margin - 0.1)
        expect(Number(x)).toBeLessThan(PAGE.width - PAGE.margin)
        expect(Number(y)).toBeGreaterThan(20)
      }
    }
    // A broken word is read with a soft hyphen; figures are not broken.
    const cells = allTags(top).filter(({ kind, scope }) => kind === 'TD' || scope === 'Row')
    expect(cells[0]?.text).toMatch(/\w\u00ad\w/)
    expect(cells[0]?.text.replaceAll('\u00ad', '')).toBe(rows[0]?.[0])
    for (const { text } of cells.slice(1)) expect(text).toBe('€\u00a0100.000.000')
  })

  test('[O37] a picture is drawn as lines and words, and says in words what it shows', async () => {
    const picture: PictureBlock = {
      kind: 'picture',
      alt: 'Tien knoppen, waarvan 9 open',
      width: 200,
      height: 100,
      shapes: [
        { kind: 'path', d: 'M 0 0 L 200 0 L 200 100 Z', fill: '#17202e', stroke: null, strokeWidth: 0, dash: null },
        { kind: 'path', d: 'M 0 50 A 50 50 0 0 1 100 50', fill: null, stroke: '#c4391a', strokeWidth: 2, dash: [4, 2] },
        { kind: 'text', x: 100, y: 60, anchor: 'middle', size: 10, bold: true, fill: '#17202e', text: 'Knop 5' },
      ],
    }
    const { top, pages, faults } = await readTags(await made({ ...report, blocks: [picture] }))
    expect(faults).toEqual([])
    const figure = allTags(top).find(({ kind }) => kind === 'Figure')
    expect(figure).toMatchObject({ alt: picture.alt, text: 'Knop 5' })
    expect(pages[0]?.content).toMatch(/0\.09 0\.13 0\.18 rg [\d. ]+ m [\d. ]+ l [\d. ]+ l h f Q/)
    expect(pages[0]?.content).toMatch(/RG 4\.82 w \[9\.64 4\.82\] 0 d [\d. ]+ m [\d. ]+ c [\d. ]+ c S Q/)
  })
})

async function made(of: Report): Promise<PdfReader> {
  const file = await pdfFile(of, async (address) => new Uint8Array(await readFile(address)))
  return new PdfReader(new Uint8Array(await file.arrayBuffer()))
}

/** What is read out, without the bullet or number before an item. */
function spoken(top: ReadTag): string[] {
  return (
    allTags(top)
      .filter(({ kind, text }) => kind !== 'Lbl' && kind !== 'Reference' && bare(text) !== '')
      // A screen reader says a picture's description, not the words in it.
      .map(({ alt, text }) => bare(alt === '' ? text : alt))
  )
}

function wordsIn(block: Block): string[] {
  if (block.kind === 'list') return [...block.items]
  if (block.kind === 'picture') return [block.alt]
  if (block.kind === 'break') return []
  // Said with their pages: see below.
  if (block.kind === 'contents') return []
  if (block.kind !== 'table') return [block.text]
  return [block.caption, ...block.head, ...block.rows.flat()].filter((text) => text !== '')
}

/** To a screen reader all kinds of spaces are equal, and a soft hyphen is silent. */
function bare(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
}

function headings(level: 1 | 2): string[] {
  return report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))
}

function bookmarks(pdf: PdfReader, first: PdfValue | undefined): { title: string; under: string[] }[] {
  if (first === undefined) return []
  const { entries } = pdf.dict(first)
  const under = bookmarks(pdf, entries.get('First')).map(({ title }) => title)
  return [{ title: wordsOf(entries.get('Title')), under }, ...bookmarks(pdf, entries.get('Next'))]
}

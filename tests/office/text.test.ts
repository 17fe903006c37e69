// The files that people go on editing, read by LibreOffice instead of by us: is everything there, and is it correct?

import { docxFile } from '@draaitafel/client/src/office/docx/docxFile.ts'
import { odtFile } from '@draaitafel/client/src/office/odf/odtFile.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import type { Report } from '@draaitafel/shared/report/reportTree.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { testPicture } from '@draaitafel/shared/testing/testReport.ts'
import { asShown, wordsOf } from '@draaitafel/shared/testing/wordsOf.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { convert, findOffice, pdfInfo, pdfText } from '../support/office.ts'

const TEXT = 'txt:Text (encoded):UTF8'
const TAGGED_PDF = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'

const plain = buildReport(planFromTemplate('casus-c', 'Thuisplusflat & buurt'), {
  madeAt: '2026-03-01T13:05:00Z',
  productVersion: '0.1.0',
})
const report: Report = { ...plain, blocks: [testPicture, ...plain.blocks] }
const tables = report.blocks.filter((block) => block.kind === 'table')

const writers = { odt: odtFile, docx: docxFile } as const

describe.skipIf(!findOffice()).each(['odt', 'docx'] as const)('case C as .%s, in LibreOffice', (extension) => {
  let file: Uint8Array
  let pdf: Buffer

  beforeAll(async () => {
    file = await bytesOf(await writers[extension](report))
    pdf = await convert(file, extension, TAGGED_PDF)
  })

  test('[O127] every heading, sentence and cell of the report is in the text, in order', async () => {
    expect(missingFrom(await convert(file, extension, TEXT))).toEqual([])
  })

  test('[O127] the pages show every word and figure', async () => {
    const shown = squeezed(await pdfText(pdf, ['-raw']))
    // A cell that takes several lines is not one piece on the page; its words are.
    const words = wordsOf(report).flatMap((text) => text.split(/[ -]+/))
    expect(words.filter((word) => !shown.includes(squeezed(word)))).toEqual([])
    expect(shown).toMatch(/Pagina1van\d/)
  })

  test('[O127] headings are headings, tables are tables with heads, in a PDF with tags', async () => {
    const tags = await pdfInfo(pdf, ['-struct'])
    const count = (tag: string) => tags.match(new RegExp(`^ *${tag}\\b`, 'gm'))?.length ?? 0
    const headings = (level: 1 | 2) =>
      report.blocks.filter((block) => block.kind === 'heading' && block.level === level).length
    expect([count('H1'), count('H2')]).toEqual([headings(1), headings(2)])
    expect(count('Table')).toBe(tables.length)
    expect(count('TH')).toBe(tables.flatMap(({ head }) => head).length)
    expect(count('TD')).toBe(tables.flatMap(({ rows }) => rows.flat()).length)
    expect(count('Figure')).toBe(report.blocks.filter(({ kind }) => kind === 'picture').length + (report.cover ? 1 : 0))
  })
})

describe.skipIf(!findOffice())('case C from one to the other', () => {
  test('[O128] an OpenDocument text that becomes a Word file keeps every heading, sentence and cell', async () => {
    const word = await convert(await bytesOf(await odtFile(report)), 'odt', 'docx:MS Word 2007 XML')
    expect(missingFrom(await convert(word, 'docx', TEXT))).toEqual([])
  })
})

/** What is not found where it should be: after everything that comes before it. */
function missingFrom(text: Buffer): string[] {
  const whole = asShown(text.toString('utf8'))
  const missing: string[] = []
  let from = 0
  for (const words of wordsOf(report)) {
    const at = whole.indexOf(words, from)
    if (at < 0) missing.push(words)
    else from = at + words.length
  }
  return missing
}

/** Without the spaces and hyphens that the end of a line may add. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00ad-]+/g, '')
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}

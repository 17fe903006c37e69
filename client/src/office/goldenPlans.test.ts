// What is said about the money of a plan is the same in every file, and true.

import { readFile } from 'node:fs/promises'
import { coverageSentence } from '@draaitafel/shared/copy/nl/coverage.ts'
import { sheetNames, sheetWords } from '@draaitafel/shared/copy/nl/sheets.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import { buildWorkbook } from '@draaitafel/shared/report/buildWorkbook.ts'
import { htmlText } from '@draaitafel/shared/report/html.ts'
import { markdown } from '@draaitafel/shared/report/markdown.ts'
import type { ReportKind } from '@draaitafel/shared/report/reportFacts.ts'
import { worked } from '@draaitafel/shared/testing/formulaCheck.ts'
import { goldenPlans } from '@draaitafel/shared/testing/goldenPlans.ts'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { PdfReader } from '../../testing/readPdf.ts'
import { readTags } from '../../testing/readTags.ts'
import { docxFile } from './docx/docxFile.ts'
import { odtFile } from './odf/odtFile.ts'
import { pdfFile } from './pdf/pdfFile.ts'
import { readWorkbook } from './reading/readWorkbook.ts'
import { spreadsheetFile } from './spreadsheetFile.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const kinds: readonly ReportKind[] = [{ kind: 'whole' }, { kind: 'board' }, { kind: 'party', party: 'gemeente' }]
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('&#160;', ' ').replaceAll('&nbsp;', ' ')

describe.each(Object.entries(goldenPlans))('%s', (_, { plan, sentence, lacking, ideas, tooMuch }) => {
  const coverage = coverageOf(plan)

  test('[C208] the amounts are those worked out by hand', () => {
    expect(coverage.years.map(({ lackingCents }) => lackingCents / 100)).toEqual(lacking)
    expect(coverage.total.ideaCents / 100).toBe(ideas)
    expect(coverage.total.tooMuchCents / 100).toBe(tooMuch)
  })

  test('[C208] the sentence is the same in every text', async () => {
    expect(plain(coverageSentence(coverage))).toBe(sentence)
    for (const kind of kinds) {
      const report = buildReport(plan, facts, kind)
      const files = {
        markdown: markdown(report),
        html: htmlText(report),
        docx: await textIn(await docxFile(report), 'word/document.xml'),
        odt: (await textIn(await odtFile(report), 'content.xml')).replace(/<[^>]*>/g, ''),
        pdf: await spokenIn(await pdfFile(report, async (address) => new Uint8Array(await readFile(address)))),
      }
      for (const [form, text] of Object.entries(files)) expect(plain(text), form).toContain(sentence)
    }
  })

  test('[C208] the spreadsheets come to the same, by their formulas', async () => {
    const book = buildWorkbook(plan, facts)
    for (const [place, said, found] of worked(book)) expect([place, found]).toEqual([place, said])
    for (const form of ['xlsx', 'ods'] as const) {
      const file = spreadsheetFile(plan, facts, form)
      const read = await readWorkbook(new Uint8Array(await file.arrayBuffer()))
      const perYear = read.ok ? read.value.find(({ name }) => name === sheetNames.perYear) : undefined
      const line = perYear?.rows.find(({ cells }) => cells[0] === sheetWords.lacking)
      expect(line?.cells.slice(1, 1 + lacking.length).map(Number)).toEqual(lacking)
    }
  })
})

async function textIn(file: Blob, path: string): Promise<string> {
  return strFromU8(unzipSync(new Uint8Array(await file.arrayBuffer()))[path] ?? new Uint8Array())
}

async function spokenIn(file: Blob): Promise<string> {
  const { top } = await readTags(new PdfReader(new Uint8Array(await file.arrayBuffer())))
  const words = (tag: typeof top): string => tag.text + tag.kids.map(words).join(' ')
  return words(top)
}

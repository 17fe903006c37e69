// The structure of a PDF as two readers see it: ours, on which the unit tests rely, and pdf.js.

import { readFile } from 'node:fs/promises'
import { pdfFile } from '@draaitafel/client/src/office/pdf/pdfFile.ts'
import { fullBoardPlans } from '@draaitafel/client/testing/fullBoardPlans.ts'
import { PdfReader } from '@draaitafel/client/testing/readPdf.ts'
import { allTags, readTags } from '@draaitafel/client/testing/readTags.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import type { Block, Report } from '@draaitafel/shared/report/reportTree.ts'
import { worksheets } from '@draaitafel/shared/report/worksheets.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, it } from 'vitest'
import { type SeenPdf, type SeenPiece, seenByPdfJs } from '../support/pdfJs.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const caseC = planFromTemplate('casus-c', 'Thuisplusflat & buurt')
const words = 'Łódź betaalt ½ deel, de Bewonersparticipatiebegeleidingscommissievoorzitterschap de rest. '.repeat(60)
/** Over several pages, in every kind of block. */
const long: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Kop' },
  { kind: 'paragraph', text: words },
  { kind: 'list', items: [words, words] },
  {
    kind: 'table',
    caption: 'Lang',
    head: ['Nr', 'Geld'],
    rows: Array.from({ length: 90 }, (_, at) => [`${at}`, '€ 5']),
    numericColumns: [1],
  },
]

const reports: readonly (readonly [string, Report])[] = [
  ['a whole plan', buildReport(caseC, facts)],
  ['filled worksheets', worksheets(caseC, true, 'A4')],
  ...Object.entries(fullBoardPlans).map(
    ([name, plan]) => [`the page for the board: ${name}`, buildReport(plan, facts, { kind: 'board' })] as const,
  ),
  ['parts that go on over pages', { ...buildReport(caseC, facts), blocks: long }],
]

it.each(reports)('[O344] pdf.js and we see the same structure and words: %s', async (_, report) => {
  const file = await pdfFile(report, async (address) => new Uint8Array(await readFile(address)))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [seen, own] = [await seenByPdfJs(bytes), await readTags(new PdfReader(bytes))]
  expect(own.faults).toEqual([])
  const ours = allTags(own.top).flatMap(({ kind, text, alt, scope, pages }) =>
    pages.length === 0 ? [] : [{ kind, words: text, alt, scope }],
  )
  expect(runsOf(seen.pieces)).toEqual(runsOf(ours))
  expect(seen).toMatchObject({ language: 'nl-NL', title: report.title, isMarked: true } satisfies Partial<SeenPdf>)
  expect(seen.chapters).toEqual(
    report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : [])),
  )
})

/** To us a piece over two pages is one: neighbours of one kind are joined. */
function runsOf(pieces: readonly SeenPiece[]): SeenPiece[] {
  const runs: SeenPiece[] = []
  for (const piece of pieces) {
    const before = runs.at(-1)
    const heard = piece.words.replace(/\s+/g, '')
    if (before?.kind === piece.kind && before.alt === piece.alt)
      runs[runs.length - 1] = { ...before, words: before.words + heard }
    else runs.push({ ...piece, words: heard })
  }
  return runs
}

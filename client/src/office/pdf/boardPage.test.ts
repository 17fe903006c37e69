// The page for the board is one page, in the PDF that we write ourselves. What Word and LibreOffice make of it: tests/office.

import { readFile } from 'node:fs/promises'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import { expect, test } from 'vitest'
import { fullBoardPlans } from '../../../testing/fullBoardPlans.ts'
import { PdfReader } from '../../../testing/readPdf.ts'
import { allTags, readTags } from '../../../testing/readTags.ts'
import { pdfFile } from './pdfFile.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }

test.each(Object.entries(fullBoardPlans))('[O200] the page for the board is one page: %s', async (_, plan) => {
  const report = buildReport(plan, facts, { kind: 'board' })
  const file = await pdfFile(report, async (address) => new Uint8Array(await readFile(address)))
  const { pages } = await readTags(new PdfReader(new Uint8Array(await file.arrayBuffer())))
  expect(pages).toHaveLength(1)
})

test.each(Object.entries(fullBoardPlans))('[C790] so is the page for the board of each party: %s', async (_, plan) => {
  for (const { id } of [plan.parties.at(0), plan.parties.at(-1)].filter((one) => one !== undefined)) {
    const report = buildReport(plan, facts, { kind: 'board', party: id })
    const file = await pdfFile(report, async (address) => new Uint8Array(await readFile(address)))
    const { pages } = await readTags(new PdfReader(new Uint8Array(await file.arrayBuffer())))
    expect(pages).toHaveLength(1)
  }
})

test.each(Object.entries(fullBoardPlans))(
  '[C791] the first page of the whole report holds its summary, and the contents come after it: %s',
  async (_, plan) => {
    const report = buildReport(plan, facts)
    const file = await pdfFile(report, async (address) => new Uint8Array(await readFile(address)))
    const { top } = await readTags(new PdfReader(new Uint8Array(await file.arrayBuffer())))
    const contents = allTags(top).filter(({ kind, text }) => kind === 'H2' && text.trim() === 'Inhoud')
    expect(contents.map(({ pages }) => pages)).toEqual([[1]])
  },
)

test('[O200] the picture of the years is there as long as there is room', () => {
  const pictures = Object.values(fullBoardPlans).map((plan) =>
    buildReport(plan, facts, { kind: 'board' }).blocks.filter(({ kind }) => kind === 'picture'),
  )
  expect(pictures.at(-1)).toEqual([])
  const real = fullBoardPlans['the example']
  if (!real) throw new Error('The example is gone')
  const { blocks } = buildReport({ ...real, workshop: { ...real.workshop, exampleAmounts: false } }, facts, {
    kind: 'board',
  })
  expect(blocks.filter(({ kind }) => kind === 'picture')).toHaveLength(1)
})

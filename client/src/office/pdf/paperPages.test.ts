// Paper as it comes out of the printer: what is on which side, and where on the sheet.

import { readFile } from 'node:fs/promises'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import { cards, nameCards } from '@draaitafel/shared/report/cards.ts'
import type { Report } from '@draaitafel/shared/report/reportTree.ts'
import { worksheets } from '@draaitafel/shared/report/worksheets.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, test } from 'vitest'
import { PdfReader } from '../../../testing/readPdf.ts'
import { allTags, type ReadDocument, readTags } from '../../../testing/readTags.ts'
import { pdfFile } from './pdfFile.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const plan = planFromTemplate('casus-c', 'Thuisplusflat', 2026)

test('[N93] every knob begins on the front of a sheet, however much was written at the one before', async () => {
  const long = 'Wat wij hierover zeiden, duurde een hele avond. '.repeat(40)
  const knobs = plan.knobs.map((knob) => (knob.number === 3 ? { ...knob, note: long } : knob))
  const { top, pages, faults } = await read(worksheets({ ...plan, knobs }, true, 'A4'))
  expect(faults).toEqual([])
  const first = allTags(top).filter(({ kind }) => kind === 'H2')
  expect(first).toHaveLength(10)
  expect(first.map((heading) => (heading.pages[0] ?? 1) % 2)).toEqual(first.map(() => 0))
  expect(pages.length).toBeGreaterThan(20)
})

test('[N93] there is room to sign in the draft of an agreement', async () => {
  const report = buildReport(plan, facts, { kind: 'agreement' })
  const [table] = report.blocks.filter((block) => block.kind === 'table').filter(({ toWriteIn }) => toWriteIn)
  const lines = await rulesOf({ ...report, blocks: table ? [table] : [] })
  const gaps = lines.slice(2).map((y, at) => (lines[at + 1] ?? 0) - y)
  expect(gaps).toHaveLength(table?.rows.length ?? 0)
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(39.9)
})

test('[N94] a name card has nothing but the name on it, each at the same height', async () => {
  const parties = plan.parties.slice(0, 3).map((party) => ({ ...party, name: 'Gemeente', atTable: true }))
  const { pages, faults } = await read(nameCards({ parties }))
  expect(faults).toEqual([])
  const heights = pages.map(({ content }) => [...content.matchAll(/ ([\d.]+) Td/g)].map(([, y]) => y))
  expect(heights).toHaveLength(3)
  expect(new Set(heights.map((all) => all.join())).size).toBe(1)
  expect(pages.every(({ decoration }) => decoration.length === 0)).toBe(true)
})

test('[N94] two cards share one line to cut along', () => {
  for (const picture of cards().blocks.filter((block) => block.kind === 'picture')) {
    const dashed = picture.shapes.flatMap((shape) => (shape.kind === 'path' && shape.dash !== null ? [shape.d] : []))
    expect(dashed).toHaveLength(9)
    expect(new Set(dashed).size).toBe(dashed.length)
  }
})

async function read(report: Report): Promise<ReadDocument> {
  return readTags(await made(report))
}

/** From the top down, the heights of the rules across the page. */
async function rulesOf(report: Report): Promise<number[]> {
  const { pages } = await read(report)
  return [...(pages[0]?.content ?? '').matchAll(/ ([\d.]+) m [\d.]+ \1 l S/g)].map(([, y]) => Number(y))
}

async function made(of: Report): Promise<PdfReader> {
  const file = await pdfFile(of, async (address) => new Uint8Array(await readFile(address)))
  return new PdfReader(new Uint8Array(await file.arrayBuffer()))
}

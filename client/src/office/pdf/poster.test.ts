// The poster of the harvest is one page of A3 for every viewer; and which letters a PDF cannot show.

import { readFile } from 'node:fs/promises'
import { resultPoster } from '@draaitafel/shared/report/resultPoster.ts'
import { expect, test } from 'vitest'
import { fullBoardPlans } from '../../../testing/fullBoardPlans.ts'
import { PdfReader } from '../../../testing/readPdf.ts'
import { allTags, readTags } from '../../../testing/readTags.ts'
import { pdfFile } from './pdfFile.ts'
import { signsMissing } from './pdfSigns.ts'

const readFont = async (address: URL) => new Uint8Array(await readFile(address))

test.each(Object.entries(fullBoardPlans))('[C804] the poster of the harvest is one page: %s', async (_, plan) => {
  const report = resultPoster(plan, '2026-03-01T13:05:00Z')
  const file = await pdfFile(report, readFont)
  const pdf = new PdfReader(new Uint8Array(await file.arrayBuffer()))
  const { pages, top, faults } = await readTags(pdf)
  expect(faults).toEqual([])
  expect(pages).toHaveLength(1)
  const [figure] = allTags(top).filter(({ kind }) => kind === 'Figure')
  expect(figure?.alt).toContain(report.title.slice(0, 20))
})

test('[C805] A3 is A3 by the size of its page, not by a unit that viewers ignore', async () => {
  const [plan] = Object.values(fullBoardPlans)
  if (!plan) throw new Error('The example is gone')
  const bytes = await (await pdfFile(resultPoster(plan, ''), readFont)).text()
  expect(bytes).toContain('/MediaBox [0 0 841.89 1190.55]')
  expect(bytes).not.toContain('UserUnit')
  const box = /\/BBox \[([^\]]+)\]/.exec(bytes)?.[1]?.split(' ').map(Number) ?? []
  expect(box[2]).toBeGreaterThan(595)
  expect(Math.max(...box)).toBeLessThan(1190.55)
})

test('[C806] letters our font lacks are named, each once; those of Europe and lookalikes are not', async () => {
  expect(await signsMissing('Café Łódź – ½ € → “ja” — Ångström', readFont)).toEqual([])
  expect(await signsMissing('De 🙂 en 🙂, جم', readFont)).toEqual(['🙂', 'ج', 'م'])
})

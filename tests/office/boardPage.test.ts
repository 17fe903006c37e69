// The page for the board is one page in Word and OpenDocument too, as LibreOffice lays it out.

import { docxFile } from '@draaitafel/client/src/office/docx/docxFile.ts'
import { odtFile } from '@draaitafel/client/src/office/odf/odtFile.ts'
import { fullBoardPlans } from '@draaitafel/client/testing/fullBoardPlans.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import { describe, expect, test } from 'vitest'
import { convert, findOffice, pdfInfo } from '../support/office.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
const writers = { odt: odtFile, docx: docxFile } as const

describe.skipIf(!findOffice()).each(['odt', 'docx'] as const)('the page for the board as .%s', (extension) => {
  test.each(Object.entries(fullBoardPlans))('[O200] is one page: %s', async (_, plan) => {
    const file = await writers[extension](buildReport(plan, facts, { kind: 'board' }))
    const pdf = await convert(new Uint8Array(await file.arrayBuffer()), extension, 'pdf')
    expect(await pdfInfo(pdf)).toMatch(/^Pages: +1$/m)
  })

  test.each(Object.entries(fullBoardPlans))('[X62] and for the board of a party: %s', async (_, plan) => {
    // One with nothing to do and the one with most: what is asked differs.
    for (const party of [plan.parties.at(-1)?.id ?? '', plan.parties[0]?.id ?? '']) {
      const file = await writers[extension](buildReport(plan, facts, { kind: 'board', party }))
      const pdf = await convert(new Uint8Array(await file.arrayBuffer()), extension, 'pdf')
      expect(await pdfInfo(pdf)).toMatch(/^Pages: +1$/m)
    }
  })
})

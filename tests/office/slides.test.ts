// The slides as LibreOffice opens them: every slide, every line, in both formats.

import { odpFile } from '@draaitafel/client/src/office/slides/odpFile.ts'
import { pptxFile } from '@draaitafel/client/src/office/slides/pptxFile.ts'
import { fullBoardPlans } from '@draaitafel/client/testing/fullBoardPlans.ts'
import { slidesOf } from '@draaitafel/shared/report/slides.ts'
import { describe, expect, test } from 'vitest'
import { convert, findOffice, pdfInfo, pdfText } from '../support/office.ts'

const writers = { pptx: pptxFile, odp: odpFile } as const

describe.skipIf(!findOffice()).each(['pptx', 'odp'] as const)('slides as .%s', (extension) => {
  test.each(Object.entries(fullBoardPlans))(
    '[X63] LibreOffice shows every slide and every line: %s',
    async (_, plan) => {
      const deck = slidesOf(plan, '2026-03-01T13:05:00Z')
      const pdf = await convert(new Uint8Array(await writers[extension](deck).arrayBuffer()), extension, 'pdf')
      expect(await pdfInfo(pdf)).toMatch(new RegExp(`^Pages: +${deck.slides.length + 1}$`, 'm'))
      const shown = squeezed(await pdfText(pdf))
      for (const line of [deck.title, ...deck.slides.flatMap(({ title, lines }) => [title, ...lines])])
        expect(shown).toContain(squeezed(line))
    },
  )
})

function squeezed(text: string): string {
  return text.replace(/[\s\u00ad]+/g, '')
}

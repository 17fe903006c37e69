// Where our typeface is missing, as in LibreOffice on many computers, another one draws the words in a picture: often
// Verdana or DejaVu Sans, which are wider. What then stands outside the picture is cut off.

import { expect, test } from 'vitest'
import { planFromTemplate, templateIds } from '../templates/templates.ts'
import { buildReport } from './buildReport.ts'
import { reckonedWidth } from './fitText.ts'
import type { Shape } from './reportTree.ts'

const facts = { madeAt: '2026-03-01T13:05:00Z', productVersion: '0.1.0' }
/** How much wider the bold of those is than what we reckon for our own bold. */
const WIDER = 1.13

test.each(templateIds)('[C932] every word in the pictures of %s stays inside, also in a wider typeface', (id) => {
  const plan = planFromTemplate(id, 'Plan', 2026)
  const pictures = buildReport(plan, facts).blocks.filter((block) => block.kind === 'picture')
  expect(pictures.length).toBeGreaterThan(id === 'leeg' ? 0 : 2)
  for (const { shapes, width } of pictures) {
    const out = shapes.filter((shape) => shape.kind === 'text').filter((shape) => !isInside(shape, width))
    expect(out.map(({ text }) => text)).toEqual([])
  }
})

function isInside({ x, anchor, size, bold, text }: Extract<Shape, { kind: 'text' }>, width: number): boolean {
  const wide = reckonedWidth(text, !bold) * size * WIDER
  const left = x - { start: 0, middle: 0.5, end: 1 }[anchor] * wide
  return left >= 0 && left + wide <= width
}

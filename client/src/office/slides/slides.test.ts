import { xmlText } from '@draaitafel/shared/base/xmlText.ts'
import { slideWords } from '@draaitafel/shared/copy/nl/slides.ts'
import { slidesOf } from '@draaitafel/shared/report/slides.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { planArbitrary } from '@draaitafel/shared/testing/planArbitrary.ts'
import { elementsIn, readXml, textIn } from '@draaitafel/shared/testing/testReport.ts'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { odpFile } from './odpFile.ts'
import { pptxFile } from './pptxFile.ts'

const madeAt = '2026-03-01T13:05:00Z'
const deck = slidesOf(planFromTemplate('casus-c', 'Thuis & <plus>', 2026), madeAt)

async function partsOf(file: Blob): Promise<Map<string, string>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

test('[C800] the harvest in slides: where to, knobs, who brings what, money, agreements, steps, what lacks, objections, what is asked', () => {
  const titles = deck.slides.map(({ title }) => title.replace(/ \(\d\)$/, ''))
  const { vision, knobs, brings, money, agreed, first, missing, objections, asked } = slideWords
  expect([...new Set(titles)]).toEqual([vision, knobs, brings, money, agreed, first, missing, objections, asked])
  expect(deck.slides.flatMap(({ picture }) => (picture ? [picture.alt] : []))).toHaveLength(2)
})

test('[C801] of any plan no slide is empty or too full, and both files hold every word', async () => {
  await fc.assert(
    fc.asyncProperty(planArbitrary, async (plan) => {
      const made = slidesOf(plan, madeAt)
      for (const { title, lines } of made.slides) {
        expect(title).not.toBe('')
        expect(lines.length).toBeGreaterThan(0)
        expect(lines.length).toBeLessThanOrEqual(5)
      }
      const pptx = await partsOf(pptxFile(made))
      const odp = await partsOf(odpFile(made))
      const content = readXml(odp.get('content.xml') ?? '')
      expect(elementsIn(content, 'draw:page')).toHaveLength(made.slides.length + 1)
      made.slides.forEach(({ lines }, at) => {
        const slide = readXml(pptx.get(`ppt/slides/slide${at + 2}.xml`) ?? '')
        const said = elementsIn(slide, 'a:t').map(textIn)
        for (const line of lines) expect(said.map(bare)).toContain(bare(xmlText(line)))
      })
    }),
    { numRuns: 25 },
  )
})

test('[C802] a picture on a slide is read out as one description, and all text is Dutch', async () => {
  const pptx = await partsOf(pptxFile(deck))
  const slides = [...pptx].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map(([, xml]) => readXml(xml))
  const groups = slides.flatMap((slide) => elementsIn(slide, 'p:grpSp'))
  const described = groups.map((group) => elementsIn(group, 'p:cNvPr')[0]?.attributes.descr)
  expect(described).toEqual(deck.slides.flatMap(({ picture }) => (picture ? [picture.alt] : [])))
  for (const run of slides.flatMap((slide) => elementsIn(slide, 'a:rPr'))) expect(run.attributes.lang).toBe('nl-NL')
  const ids = slides.map((slide) => elementsIn(slide, 'p:cNvPr').map(({ attributes }) => attributes.id))
  for (const own of ids) expect(new Set(own).size).toBe(own.length)
  const odp = readXml((await partsOf(odpFile(deck))).get('content.xml') ?? '')
  expect(elementsIn(odp, 'svg:desc').map(textIn)).toEqual(described)
})

test('[C803] every part that a part refers to is in the file, and has a kind', async () => {
  const parts = await partsOf(pptxFile(deck))
  const types = parts.get('[Content_Types].xml') ?? ''
  for (const [path, xml] of parts) {
    if (!path.endsWith('.rels')) continue
    const folder = path.replace(/_rels\/[^/]+$/, '')
    for (const { attributes } of elementsIn(readXml(xml), 'Relationship')) {
      const target = new URL(attributes.Target ?? '', `file:///${folder}`).pathname.slice(1)
      expect(parts.has(target), target).toBe(true)
      expect(types).toContain(`PartName="/${target}"`)
    }
  }
  const odp = await partsOf(odpFile(deck))
  for (const [, href] of (odp.get('content.xml') ?? '').matchAll(/xlink:href="([^"]+)"/g))
    expect(odp.has(href ?? '')).toBe(true)
})

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

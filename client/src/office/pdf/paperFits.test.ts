import { readFile } from 'node:fs/promises'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { nameCards, poster } from '@draaitafel/shared/report/cards.ts'
import { paperChoices } from '@draaitafel/shared/report/paperChoices.ts'
import type { Block } from '@draaitafel/shared/report/reportTree.ts'
import { worksheets } from '@draaitafel/shared/report/worksheets.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { PdfReader } from '../../../testing/readPdf.ts'
import { allTags, readTags } from '../../../testing/readTags.ts'
import { loadFonts } from './fonts.ts'
import { pdfFile } from './pdfFile.ts'
import { Typesetter, widthOf } from './typesetter.ts'

let typesetter: Typesetter

beforeAll(async () => {
  typesetter = new Typesetter(await loadFonts(async (address) => new Uint8Array(await readFile(address))))
})

interface Placed {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
}

/** Where the words of a picture are, by the real widths of our typeface. */
function placed(block: Block | undefined): Placed[] {
  if (block?.kind !== 'picture') throw new Error('This is no picture')
  return block.shapes.flatMap((shape) => {
    if (shape.kind !== 'text') return []
    const width = widthOf(typesetter.glyphs(shape.text, { bold: shape.bold, tabular: false })) * shape.size
    const left = shape.x - width * { start: 0, middle: 0.5, end: 1 }[shape.anchor]
    expect(shape.y).toBeLessThanOrEqual(block.height)
    return [{ text: shape.text, left, right: left + width, bottom: shape.y }]
  })
}

function named(name: string): Pick<Plan, 'parties'> {
  const [party] = planFromTemplate('casus-c', '').parties
  return { parties: party ? [{ ...party, name }] : [] }
}

const way = { code: '744 689', host: 'draaitafel.nl', modules: [[true]] }
const signs = fc.constantFrom(...'abeilmnoprstwWMABE -&0')
const typed = (max: number) => fc.array(signs, { minLength: 1, maxLength: max }).map((all) => all.join(''))
const longest = (max: number) => fc.oneof(typed(max), fc.constantFrom('W'.repeat(max), 'Wijk '.repeat(max / 5).trim()))
const bare = (text: string) => text.replaceAll(/\s/g, '')

test('[O80] a name of any length fits on its name card, and a short one is as large as before', () => {
  fc.assert(
    fc.property(longest(planLimits.nameLength), (name) => {
      const all = placed(nameCards(named(name)).blocks[0])
      for (const { left, right } of all) expect([left >= 0, right <= 950]).toEqual([true, true])
      expect(bare(all.map(({ text }) => text).join(''))).toContain(bare(name))
    }),
    { numRuns: 300 },
  )
  const [block] = nameCards(named('Gemeente')).blocks
  expect(block?.kind === 'picture' && block.shapes.find((shape) => shape.kind === 'text')).toMatchObject({ size: 96 })
})

test('[O80] a title of any length fits on the poster, and pushes the rest down', () => {
  fc.assert(
    fc.property(longest(planLimits.titleLength), (title) => {
      const all = placed(poster(title, way).blocks[0])
      for (const { left, right } of all) expect([left >= 0, right <= 950]).toEqual([true, true])
      expect(bare(all.map(({ text }) => text).join(''))).toContain(bare(title))
      expect(all.map(({ bottom }) => bottom)).toEqual(all.map(({ bottom }) => bottom).toSorted((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})

test('[O80] whatever parties are called, the answers of a question stay on the paper and beside each other', () => {
  fc.assert(
    fc.property(fc.array(longest(planLimits.nameLength), { minLength: 1, maxLength: 9 }), (names) => {
      const answers = names.map((words) => ({ kind: 'box', words, ticked: true }) as const)
      const all = placed(paperChoices([{ question: 'Wie heeft de sleutel?', answers }]))
      for (const { left, right } of all) expect([left >= 0, right <= 950]).toEqual([true, true])
      expect(bare(all.map(({ text }) => text).join(''))).toContain(bare(names.join('')))
      const lines = Map.groupBy(all, ({ bottom }) => bottom)
      for (const line of lines.values()) {
        const overlaps = line.filter(({ left }, at) => left <= (line[at - 1]?.right ?? -1))
        expect(overlaps).toEqual([])
      }
    }),
    { numRuns: 200 },
  )
})

const examples = [
  ['empty, A4', planFromTemplate('casus-a', 'Thuisplusflat'), false, 'A4'],
  ['empty, A3', planFromTemplate('casus-b', 'Thuisplusflat'), false, 'A3'],
  ['filled in, A4', planFromTemplate('casus-c', 'Thuisplusflat'), true, 'A4'],
] as const

test.each(examples)(
  '[C430] C-32: the worksheets are two pages each, with all that is chosen, why it works and how others did it: %s',
  async (_, plan, filled, page) => {
    const file = await pdfFile(
      worksheets(plan, filled, page),
      async (address) => new Uint8Array(await readFile(address)),
    )
    const { top } = await readTags(new PdfReader(new Uint8Array(await file.arrayBuffer())))
    const begins = allTags(top).flatMap(({ kind, text, pages }) =>
      (kind === 'H2' && /^\d+\. /.test(text)) || (kind === 'H3' && /^Knop \d+:/.test(text)) ? [[text, pages]] : [],
    )
    expect(begins.map(([, pages]) => pages)).toEqual(Array.from({ length: 20 }, (_, at) => [at]))
    expect(Math.max(...allTags(top).flatMap(({ pages }) => pages))).toBe(19)
  },
)

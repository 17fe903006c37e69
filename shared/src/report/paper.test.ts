import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { knobCopy } from '../copy/nl/knobs.ts'
import { tipCopy } from '../copy/nl/library/tips.ts'
import { sourceCopy } from '../copy/nl/sources.ts'
import { tipIds, tipsAt } from '../library/tips.ts'
import { knobNumbers } from '../model/knobs.ts'
import { sourceNumbers } from '../model/sources.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { cards, nameCards, poster } from './cards.ts'
import { markdown } from './markdown.ts'
import type { Report } from './reportTree.ts'
import { svgText } from './svg.ts'
import { worksheets } from './worksheets.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const pagesOf = ({ blocks }: Report) => blocks.filter(({ kind }) => kind === 'break').length + 1
const pictures = ({ blocks }: Report) => blocks.flatMap((block) => (block.kind === 'picture' ? [block] : []))

describe('paper', () => {
  test('[O70] C-32: ten worksheets have two pages each: front and back of one sheet', () => {
    const sheets = worksheets(plan, false, 'A3')
    expect(pagesOf(sheets)).toBe(20)
    expect(sheets.page).toBe('A3')
    const words = markdown(sheets)
    for (const number of knobNumbers) expect(words).toContain(knobCopy[number].name)
  })

  test('[C583] E-09: the printed sheet of a knob has its tips, with where they are from, and no tips of another', () => {
    const sheets = markdown(worksheets(plan, false, 'A4'))
    const lines = sheets.split('\n').filter((line) => line.startsWith('Tips uit de praktijk'))
    expect(lines).toHaveLength(knobNumbers.filter((number) => tipsAt(number).length > 0).length)
    for (const line of lines) expect(line).toMatch(/Bron: EHA-notitie .* \(zonder jaartal\), hoofdstuk 4\.$/)
    const of9 = sheets.slice(sheets.indexOf(`9\\. ${knobCopy[9].name}`), sheets.indexOf(`10\\. ${knobCopy[10].name}`))
    for (const id of tipIds) expect(of9.includes(`${tipCopy[id].name}.`), id).toBe(id === 'andere-groepen')
  })

  test('[O71] empty ones have lines and open boxes; filled in they say what the table said', () => {
    const note = plan.knobs[5]?.note ?? ''
    expect(note).not.toBe('')
    const [empty, filled] = [false, true].map((isFilled) => markdown(worksheets(plan, isFilled, 'A4')))
    expect(empty).not.toContain(note)
    expect(empty).not.toContain(': gekozen')
    expect(filled).toContain(note)
    expect(filled).toContain(': gekozen')
    expect(filled?.length).toBeGreaterThan(empty?.length ?? 0)
  })

  test('[O72] there is a card for each knob and each investment, a name card for each party, and a poster', () => {
    const alts = pictures(cards())
      .map(({ alt }) => alt)
      .join(' ')
    for (const number of knobNumbers) expect(alts).toContain(knobCopy[number].shortName)
    for (const number of sourceNumbers) expect(alts).toContain(sourceCopy[number].shortName)
    expect(pictures(nameCards(plan)).map(({ alt }) => alt)).toEqual(
      plan.parties.map(({ name }) => `Naamkaart: ${name}`),
    )
    const way = {
      code: '744 689',
      host: 'draaitafel.nl',
      modules: [
        [true, false],
        [false, true],
      ],
    }
    const [picture] = pictures(poster('Thuisplusflat', way))
    expect(picture && svgText(picture)).toContain('744 689')
    expect(picture?.shapes.filter(({ kind }) => kind === 'path')).toHaveLength(2)
  })

  test('[O70] of any plan the worksheets can be made', () => {
    fc.assert(
      fc.property(planArbitrary, fc.boolean(), (given, filled) => {
        expect(markdown(worksheets(given, filled, 'A4'))).not.toContain('undefined')
        for (const picture of pictures(nameCards(given))) expect(svgText(picture)).not.toContain('NaN')
      }),
      { numRuns: 30 },
    )
  })
})

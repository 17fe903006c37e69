import { expect, test } from 'vitest'
import { lineOf } from '../../testing/filled.ts'
import { finding } from '../nouns/finding.ts'
import { idea } from '../nouns/idea.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildWorkbook } from './buildWorkbook.ts'
import { placeChapter } from './placeChapter.ts'

const empty = planFromTemplate('leeg', 'De Linde')
const plan: Plan = {
  ...empty,
  choices: [{ id: 'leefvorm', choice: 'leefvorm', option: 'hofje' }],
  findings: [
    lineOf(finding, { id: 'netwerken', topic: 'netwerken', answer: 'nee', note: 'Ieder belt zijn eigen mensen' }),
    lineOf(finding, { id: 'splitsen', topic: 'splitsen', answer: 'ja' }),
    lineOf(finding, {
      id: 'a',
      topic: 'bewoners',
      note: 'Bijna de helft is 75 of ouder',
      source: 'Corporatie',
      year: 2025,
    }),
    lineOf(finding, { id: 'b', topic: 'bereikbaarheid', note: 'De bus komt elk uur' }),
  ],
  leverIdeas: [
    lineOf(idea, {
      id: 'i',
      label: 'Bank bij de lift',
      lever: 'omgeving',
      knob: 1,
      where: 'de hal',
      suggestion: 'nis',
    }),
  ],
}
const facts = { madeAt: '2026-03-01T10:00:00.000Z', productVersion: '1' }
const wordsOf = (of: Plan) => JSON.stringify(placeChapter(of))

test('[C480] L-08, L-03, E-08, L-01: the report has what is known of the place, and nothing when nothing is', () => {
  expect(placeChapter(empty)).toEqual([])
  const words = wordsOf(plan)
  for (const said of ['Modern hofje', 'Ongeveer 16 tot 45 woningen', 'Ieder belt zijn eigen mensen', 'mist'])
    expect(words).toContain(said)
  expect(words).toContain('Het Rijk en de gemeente (dat is van ons)')
})

test('[C682] L-01: the report says where the size, the time and the count of a form are from, and of which year', () => {
  const paper = 'Movisie en Vilans, Leefvormen in een ouder wordende samenleving'
  const courtyard = wordsOf(plan)
  expect(courtyard).toContain(`Bron: ${paper} (2024), paragraaf 3.3.5`)
  expect(courtyard).toContain(`Bron van dit aantal: ${paper} (2024, cijfer van 2023), paragraaf 3.3.5`)
  const shared = wordsOf({ ...plan, choices: [{ id: 'leefvorm', choice: 'leefvorm', option: 'woongemeenschap' }] })
  expect(shared).toContain('Gemiddeld duurt het traject ongeveer 7 jaar.')
  expect(shared).toContain(`Bron: ${paper} (2024), paragraaf 3.3.4`)
  expect(shared).toContain(`Bron van dit aantal: ${paper} (2024, cijfer van 2022), paragraaf 3.3.2`)
})

test('[C480] E-08: the report lists the sources, and says which note is not complete', () => {
  const blocks = placeChapter(plan)
  expect(blocks).toContainEqual({ kind: 'list', items: ['2025, Corporatie'] })
  const scan = blocks.find((block) => block.kind === 'table' && block.caption.includes('wijk'))
  const rows = scan?.kind === 'table' ? scan.rows : []
  expect(rows.filter(([, note]) => note === 'De bus komt elk uur').map((row) => row.at(-1))).toEqual(['onvolledig'])
  expect(rows.filter(([, note]) => note === 'Bijna de helft is 75 of ouder').map((row) => row.at(-1))).toEqual([''])
  expect(rows).toHaveLength(5)
})

test('[C480] L-06, L-09: the report has every lever, also an empty one, with where an idea is', () => {
  const ideas = placeChapter(plan).find((block) => block.kind === 'table' && block.caption.includes('ideeën'))
  expect(ideas?.kind === 'table' && ideas.rows).toEqual([
    ['De plek', 'Bank bij de lift', 'de hal', '1', 'Een zithoek in de hal'],
    ['Zorg en netwerken', 'nog geen idee', '', '', ''],
    ['Mensen die verbinden', 'nog geen idee', '', '', ''],
  ])
})

test('[C480] E-08, L-06: the workbook has a sheet for the place and one for the ideas, only where there is something', () => {
  const names = (of: Plan) => buildWorkbook(of, facts).sheets.map(({ name }) => name)
  expect(names(plan)).toEqual(expect.arrayContaining(['Buurt en gebouw', 'Ideeën']))
  expect(names(empty)).not.toContain('Buurt en gebouw')
})

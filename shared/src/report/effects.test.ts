import { expect, test } from 'vitest'
import { lineOf } from '../../testing/filled.ts'
import { fromCase, noEvidence } from '../copy/nl/effects.ts'
import { caseMapLines } from '../copy/nl/library/caseMap.ts'
import { reportTitles } from '../copy/nl/report.ts'
import { sheetNames } from '../copy/nl/sheets.ts'
import { type EffectFacts, effect } from '../nouns/effect.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildReport } from './buildReport.ts'
import { buildWorkbook } from './buildWorkbook.ts'
import { effectLayout } from './effectLayout.ts'
import { effectsChapter } from './effectsChapter.ts'
import { htmlText } from './html.ts'
import { markdown } from './markdown.ts'
import type { Cell } from './workbook.ts'

const caseC = planFromTemplate('casus-c', 'Proef')
const facts = { madeAt: '2026-03-01T10:00:00.000Z', productVersion: '0' }
const line = (id: string, kind: EffectFacts['kind'], label: string, more: Partial<EffectFacts> = {}) =>
  lineOf(effect, { id, kind, label, ...more })
const plan: Plan = {
  ...caseC,
  effects: [
    line('k', 'activiteit', 'Elke dag koffie', { from: 'knob.5' }),
    line('r', 'effect', 'Minder eenzaam', {
      from: 'effect.k',
      forParty: 'bewoners',
      forWhom: 'buren',
      size: 'groot',
      coreValue: 'goed-wonen',
    }),
    line('z', 'effect', 'Minder zorg', {
      ...{ from: 'effect.r', size: 'klein', evidence: 'Verhaal uit de flat', saidCents: 1_200_000, per: 'year' },
    }),
    line('s', 'activiteit', 'Soep', { from: '' }),
  ],
}
const report = (of: Plan) => buildReport(of, facts)
const rowsIn = (of: Plan) => effectsChapter(of).flatMap((block) => (block.kind === 'table' ? block.rows : []))

test('[C465] C-35, E-05: the report has the list of effects, from what is brought in to whom it is for', () => {
  expect(rowsIn(plan)).toEqual([
    [
      ...['Knop 5, Activiteitenaanbod', 'Elke dag koffie', 'Minder eenzaam', 'Bewoners, buren, Goed wonen', 'groot'],
      noEvidence,
    ],
    [
      ...['Knop 5, Activiteitenaanbod', 'Elke dag koffie', 'Minder zorg', ''],
      'klein; € 12.000 per jaar, genoemd aan tafel'.replace('€ ', '€\u00a0'),
      'Verhaal uit de flat',
    ],
    ['', 'Soep', 'nog geen effect genoemd', '', '', ''],
  ])
  const text = htmlText(report(plan))
  for (const words of [reportTitles.effects, 'Minder eenzaam', 'eigen toevoeging']) expect(text).toContain(words)
  expect(markdown(report(plan))).toContain('Minder eenzaam')
  expect(text).not.toContain(fromCase)
})

test('[C465] E-05: no euro is in it that nobody said, and nothing adds them up', () => {
  const without = { ...plan, effects: plan.effects.map((one) => ({ ...one, saidCents: null })) }
  expect(JSON.stringify(effectsChapter(without))).not.toContain('€')
  expect(JSON.stringify(effectsChapter(plan)).match(/€/g)).toHaveLength(1)
})

test('[C465] a plan without effects has no chapter, and no sheet', () => {
  expect(effectsChapter(caseC)).toEqual([])
  expect(htmlText(report(caseC))).not.toContain(`>${reportTitles.effects}<`)
  expect(buildWorkbook(caseC, facts).sheets.map(({ name }) => name)).not.toContain(sheetNames.effects)
})

test('[C466] C-35, E-05: the workbook has the list as a sheet, with amounts as figures and without formulas', () => {
  const sheet = buildWorkbook(plan, facts).sheets.find(({ name }) => name === sheetNames.effects)
  const words = (cell: Cell) => (cell.kind === 'text' ? cell.text : 'value' in cell ? cell.value : '')
  const [head, ...rows] = (sheet?.rows ?? []).map(({ cells }) => cells.map(words))
  expect(head).toHaveLength(10)
  expect(rows.map((row) => [row[2], row[3], row[5], row[6], row[7], row[8]])).toEqual([
    ['Minder eenzaam', 'Bewoners, buren', 'groot', noEvidence, '', ''],
    ['Minder zorg', '', 'klein', 'Verhaal uit de flat', 12_000, 'per jaar'],
    ['', '', '', '', '', ''],
  ])
  expect(sheet?.rows.flatMap(({ cells }) => cells).some(({ kind }) => kind === 'formula')).toBe(false)
})

test('[C467] C-34: the map has a box for each line, cause and whom, an arrow for each step, and none overlap', () => {
  const { boxes, arrows, height } = effectLayout(plan, { width: 950, height: null, sizes: [14] })
  expect(boxes.map(({ id }) => id).sort()).toEqual(
    ['effect.k', 'effect.r', 'effect.s', 'effect.z', 'knob.5', 'whom.Bewoners', 'whom.buren'].sort(),
  )
  expect(arrows.map(({ id }) => id)).toEqual([
    'knob.5 effect.k',
    'effect.k effect.r',
    'effect.r whom.Bewoners',
    'effect.r whom.buren',
    'effect.r effect.z',
  ])
  for (const one of boxes) {
    expect(one.y + one.height).toBeLessThanOrEqual(height)
    for (const other of boxes) {
      if (one === other || one.column !== other.column) continue
      expect(one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true)
    }
  }
})

test('[C467] C-34: on a large screen the words are as large as fit; what has no arrow is left out first, and said', () => {
  const room = { width: 1110, height: 400, sizes: [28, 20, 17] } as const
  const few = effectLayout(plan, room)
  expect([few.size, few.leftOut]).toEqual([20, 0])
  const lines = caseMapLines().map((one) => ({ ...one, order: 'a0' }))
  const { boxes, size, height, leftOut } = effectLayout({ ...plan, effects: [...lines, ...plan.effects] }, room)
  expect([size, height <= 400, leftOut > 0]).toEqual([17, true, true])
  const shown = boxes.filter(({ id }) => id.startsWith('effect.'))
  expect(shown).toHaveLength(lines.length + plan.effects.length - leftOut)
  for (const id of ['effect.k', 'effect.r', 'effect.z']) expect(shown.map((one) => one.id)).toContain(id)
  expect(effectLayout({ ...caseC, effects: lines }, { ...room, height: null }).leftOut).toBe(0)
})

test('[C468] C-34: the report of a plan that began with the case says where it is from, and that the arrows are not', () => {
  const lines = caseMapLines().map((one) => ({ ...one, order: 'a0' }))
  const text = htmlText(report({ ...caseC, effects: lines }))
  expect(text).toContain(fromCase)
  expect(text).toContain('Pijlen staan niet in die bron.')
})

test('[C468] C-34: however many lines there are, the picture fits on a page and says what is only in the table', () => {
  const effects = Array.from({ length: 150 }, (_, at) => line(`e${at}`, 'effect', `Effect nummer ${at}`))
  const [picture] = effectsChapter({ ...caseC, effects }).filter((block) => block.kind === 'picture')
  expect(picture?.height).toBeLessThan(1200)
  expect(JSON.stringify(picture?.shapes)).toMatch(/En nog \d+ in de tabel/)
  expect(rowsIn({ ...caseC, effects })).toHaveLength(150)
})

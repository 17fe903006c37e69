import { expect, test } from 'vitest'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { buildWorkbook } from './buildWorkbook.ts'
import { remarksChapter } from './remarksChapter.ts'
import { wholeBlocks } from './wholeReport.ts'

const empty = planFromTemplate('casus-c', 'Thuisplusflat')
const at = '2026-03-01T10:00:00.000Z'
const plan: Plan = {
  ...empty,
  remarks: [
    { id: 'a', about: 'knob.6', text: 'Wie belt er?', name: '', party: null, at },
    { id: 'b', about: '', text: 'Sterk begin', name: 'Eva', party: null, at },
  ],
  answers: [{ id: 'remark.a', state: 'answered', text: 'De wijkzorg', name: '', party: null, at }],
}

test('[C559] W-05: report and spreadsheet have the remarks apart, as from outside the table, with what came of each', () => {
  const chapter = JSON.stringify(remarksChapter(plan))
  for (const words of [
    'niet aan tafel',
    'Knop 6',
    'Wie belt er?',
    'Een meelezer',
    'De wijkzorg',
    'het hele plan',
    'Eva (meelezer)',
    'nog niet besproken',
  ])
    expect(chapter).toContain(words)
  expect(JSON.stringify(wholeBlocks(plan, { madeAt: at, productVersion: '1' }))).toContain(
    'Opmerkingen van buiten de tafel',
  )
  expect(remarksChapter(empty)).toEqual([])
  const sheets = (of: Plan) => buildWorkbook(of, { madeAt: at, productVersion: '1' }).sheets.map(({ name }) => name)
  expect(sheets(plan)).toContain('Van buiten')
  expect(sheets(empty)).not.toContain('Van buiten')
})

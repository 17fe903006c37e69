import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { resultCounts } from '../copy/nl/results.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText } from '../exchange/planJson.ts'
import { ofKnob, type Result } from '../nouns/result.ts'
import type { Plan } from '../plan/plan.ts'
import { buildReport } from '../report/buildReport.ts'
import { buildWorkbook } from '../report/buildWorkbook.ts'
import { markdown } from '../report/markdown.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { countResults, knobResults, valueResults } from './results.ts'

const facts = { madeAt: '2027-03-01T13:05:00Z', productVersion: '0.1.0' }
const empty = planFromTemplate('leeg', 'Proef')
const line = (subject: Result['subject'], degree: Result['degree'], signs = ''): Result => ({
  ...{ id: subject, subject, degree, signs, order: 'a0' },
})
const said: Plan = {
  ...empty,
  results: [line('goed-wonen', 'ja', 'De zaal is elke dag vol.'), line(ofKnob(7), 'deels')],
}

test('[C943] C-26: all four values are asked, and of the knobs those that were opened or that something was said of', () => {
  expect(valueResults(said).map(({ result }) => result?.degree ?? null)).toEqual(['ja', null, null, null])
  expect(knobResults(said).map(({ subject }) => subject)).toEqual(['knop-7'])
  const opened = {
    ...empty,
    knobs: empty.knobs.map((knob) => (knob.number === 2 ? { ...knob, setting: 1 as const } : knob)),
  }
  expect(knobResults(opened)).toEqual([{ subject: 'knop-2', result: null }])
  expect(resultCounts(countResults(valueResults(said)))).toBe('ja 1, nog niet gezegd 3')
})

test('[C943] whatever was said, what was counted and what is open are all that was asked', () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      const asked = [...valueResults(plan), ...knobResults(plan)]
      const { counts, open } = countResults(asked)
      expect(counts.reduce((sum, [, count]) => sum + count, open)).toBe(asked.length)
    }),
    { numRuns: 50 },
  )
})

test('[C944] C-26: whether the values came is in the report, in the workbook and in the plan file, and nowhere before anyone said it', () => {
  const words = markdown(buildReport(said, facts))
  for (const part of ['Is de waarde er gekomen?', 'De zaal is elke dag vol.', 'nog niet gezegd', 'Organisatie zorg'])
    expect(words).toContain(part)
  expect(markdown(buildReport(empty, facts))).not.toContain('Is de waarde er gekomen?')
  const names = (plan: Plan) => buildWorkbook(plan, facts).sheets.map(({ name }) => name)
  expect(names(said)).toContain('Is de waarde gekomen')
  expect(names(empty)).not.toContain('Is de waarde gekomen')
  const read = parsePlanJson(planJsonText(said))
  expect(read.ok && read.value.results.map(({ subject, degree, signs }) => [subject, degree, signs])).toEqual([
    ['goed-wonen', 'ja', 'De zaal is elke dag vol.'],
    ['knop-7', 'deels', ''],
  ])
})

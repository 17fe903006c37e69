import { expect, test } from 'vitest'
import { hoursAYear, hoursSentence } from '../copy/nl/hours.ts'
import type { Volunteering } from '../nouns/volunteering.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { coverageOf } from './coverage.ts'
import { hoursInYear, hoursOf, hoursOverYears } from './hours.ts'

const line: Volunteering = {
  id: 'koffie',
  party: 'bewoners',
  label: 'Koffie',
  knob: 5,
  hoursPerYear: 200,
  from: 2026,
  until: 2027,
  order: 'a0',
}
const lines = [line, { ...line, id: 'bezoek', party: 'sociaal-werk', hoursPerYear: 50, until: null }]

test('[C12] C-21: volunteers count hours, per party and year, and not one euro', () => {
  expect([2025, 2026, 2027, 2028].map((year) => hoursInYear(lines, year))).toEqual([0, 250, 250, 50])
  expect(hoursOf(lines, 'bewoners', 2026)).toBe(200)
  const plan = planFromTemplate('casus-c', 'C', 2026)
  const withHours = { ...plan, volunteering: lines }
  expect(coverageOf(withHours)).toEqual(coverageOf(plan))
})

test('[C667] C-21: hours over the years of the plan are said as they are, and as a range where the years differ', () => {
  const plan = planFromTemplate('casus-c', 'C', 2026)
  const said = (volunteering: readonly Volunteering[]) => hoursAYear({ ...plan, volunteering })
  expect(said([])).toBeNull()
  expect(said([{ ...line, from: 1990, until: 1991 }])).toBeNull()
  expect(said([{ ...line, until: null }])).toBe('200 uur')
  expect(said(lines)).toBe('50 tot 250 uur')
  expect(hoursOverYears({ ...plan, volunteering: [line] })).toEqual({ least: 0, most: 200 })
  expect(hoursSentence({ ...plan, volunteering: [] })).toBe('')
})

import { expect, test } from 'vitest'
import type { Volunteering } from '../nouns/volunteering.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { coverageOf } from './coverage.ts'
import { hoursInYear, hoursOf } from './hours.ts'

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

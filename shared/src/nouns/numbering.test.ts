import { expect, it } from 'vitest'
import { placeOf } from './numbering.ts'
import { readyScript, type Step } from './step.ts'

const [welcome, vision, knobs] = readyScript as unknown as readonly [Step, Step, Step]
const rest: Step = { ...welcome, id: 'koffie', name: 'Koffie', tasks: 'break' }

it('[R431] a break and what is left out have no number, and do not count', () => {
  const script = [welcome, rest, { ...vision, skipped: true }, knobs]
  expect(script.map((step) => placeOf(script, step))).toEqual([
    { place: 1, passed: 0, total: 2 },
    { place: null, passed: 1, total: 2 },
    { place: null, passed: 1, total: 2 },
    { place: 2, passed: 1, total: 2 },
  ])
  expect(placeOf(script, { id: 'weg' })).toEqual({ place: null, passed: 0, total: 2 })
})

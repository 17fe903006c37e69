import { flowOf } from '@draaitafel/shared/derive/flow.ts'
import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { paths } from '@draaitafel/shared/model/links.ts'
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { expect, it } from 'vitest'
import { wayBackFrom } from './wayBack.ts'

const flowWith = (...open: readonly number[]) =>
  flowOf(emptyPlan.knobs.map((knob) => ({ ...knob, setting: open.includes(knob.number) ? 2 : 0 })))
const value = { kind: 'coreValue', coreValue: 'werkplezier' } as const

it('[W511] on the way back from a value every shut knob is named with the paths it would open, the most first', () => {
  const all = paths.filter(({ coreValue }) => coreValue === 'werkplezier')
  const { shut, open, total } = wayBackFrom(value, flowWith())
  expect(open).toBe(0)
  expect(total).toBe(all.length)
  expect(shut.reduce((sum, one) => sum + one.paths, 0)).toBe(all.length)
  expect(shut.map(({ paths }) => paths)).toEqual(shut.map(({ paths }) => paths).toSorted((a, b) => b - a))
  for (const { knob, paths: count } of shut) {
    expect(count).toBe(all.filter((path) => path.knob === knob).length)
    const after = wayBackFrom(value, flowWith(knob))
    expect(after.open).toBe(count)
    expect(after.shut.map((one) => one.knob)).not.toContain(knob)
  }
})

it('[W511] with all knobs open nothing is shut on the way; a route leads back to its own knobs and on to its values', () => {
  expect(wayBackFrom(value, flowWith(...knobNumbers))).toMatchObject({ shut: [], open: expect.any(Number) })
  const route = wayBackFrom({ kind: 'route', route: 'beter-team' }, flowWith())
  expect(route.routes).toEqual(['beter-team'])
  expect(route.coreValues.length).toBeGreaterThan(0)
  expect(route.shut.length).toBeGreaterThan(0)
})

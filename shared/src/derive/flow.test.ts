import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coreValueIds } from '../model/coreValues.ts'
import { type KnobNumber, knobNumbers, type Setting, settings } from '../model/knobs.ts'
import { paths } from '../model/links.ts'
import { routeIds } from '../model/routes.ts'
import { type KnobState, untouched } from '../nouns/knobState.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { flowOf, litPaths, pathsThrough } from './flow.ts'

const anySettings = fc.array(fc.constantFrom(...settings), { minLength: 10, maxLength: 10 })

describe('the flow from knobs to core values', () => {
  test('[F1] with every knob shut nothing is open, with every knob open all 104 paths are', () => {
    expect(flowOf(knobsAt(Array(10).fill(0))).all).toEqual({ open: 0, total: 104 })
    const open = flowOf(knobsAt(Array(10).fill(1)))
    expect(open.all).toEqual({ open: 104, total: 104 })
    expect(routeIds.map((id) => open.routes[id].open)).toEqual([9, 10, 7, 7, 8])
    expect(coreValueIds.map((id) => open.coreValues[id].open)).toEqual([26, 41, 22, 15])
  })

  test('[F2] case C opens 8, 9, 7, 7 and 7 knobs on the routes and 24, 38, 21 and 14 paths to the core values', () => {
    const flow = flowOf(planFromTemplate('casus-c', 'Demo').knobs)
    expect(routeIds.map((id) => flow.routes[id].open)).toEqual([8, 9, 7, 7, 7])
    expect(coreValueIds.map((id) => flow.coreValues[id].open)).toEqual([24, 38, 21, 14])
  })

  test('[F3] how far a knob is open changes no count, only whether it is', () => {
    fc.assert(
      fc.property(anySettings, (chosen) => {
        const barely = chosen.map((setting): Setting => (setting > 0 ? 1 : 0))
        const { settingOf: _, ...counts } = flowOf(knobsAt(chosen))
        expect(flowOf(knobsAt(barely))).toMatchObject(counts)
      }),
    )
  })

  test('[F4] the paths to the four core values are all open paths, each once', () => {
    fc.assert(
      fc.property(anySettings, (chosen) => {
        const { all, coreValues } = flowOf(knobsAt(chosen))
        expect(coreValueIds.reduce((sum, id) => sum + coreValues[id].open, 0)).toBe(all.open)
      }),
    )
  })

  test('[F5] a knob lights its own paths, a core value those that lead to it', () => {
    const flow = flowOf(knobsAt(Array(10).fill(2)))
    expect(litPaths({ kind: 'knob', knob: 4 }, flow)).toHaveLength(4)
    expect(litPaths({ kind: 'coreValue', coreValue: 'werkplezier' }, flow)).toHaveLength(15)
    expect(litPaths({ kind: 'route', route: 'beter-team' }, flow).every(({ route }) => route === 'beter-team')).toBe(
      true,
    )
    expect(litPaths(null, flow)).toEqual([])
  })

  test('[F6] a shut knob lights nothing, though its paths are there', () => {
    const flow = flowOf(knobsAt([4, 4, 4, 4, 4, 4, 4, 4, 0, 4]))
    expect(pathsThrough({ kind: 'knob', knob: 9 }).length).toBeGreaterThan(0)
    expect(litPaths({ kind: 'knob', knob: 9 }, flow)).toEqual([])
    expect(litPaths({ kind: 'coreValue', coreValue: 'goed-wonen' }, flow).some(({ knob }) => knob === 9)).toBe(false)
  })

  test('[F7] what lights up is always a part of what runs through, and all of it is open', () => {
    const selection = fc.constantFrom(
      ...knobNumbers.map((knob) => ({ kind: 'knob' as const, knob })),
      ...routeIds.map((route) => ({ kind: 'route' as const, route })),
      ...coreValueIds.map((coreValue) => ({ kind: 'coreValue' as const, coreValue })),
    )
    fc.assert(
      fc.property(anySettings, selection, (chosen, selected) => {
        const flow = flowOf(knobsAt(chosen))
        const through = pathsThrough(selected)
        expect(litPaths(selected, flow)).toEqual(through.filter(({ knob }) => isOpen(chosen, knob)))
        expect(paths).toEqual(expect.arrayContaining([...through]))
      }),
    )
  })
})

function knobsAt(chosen: readonly Setting[]): KnobState[] {
  return knobNumbers.map((number, index) => ({
    number,
    setting: chosen[index] ?? 0,
    baseline: 0,
    ...untouched,
  }))
}

function isOpen(chosen: readonly Setting[], knob: KnobNumber): boolean {
  return (chosen[knob - 1] ?? 0) > 0
}

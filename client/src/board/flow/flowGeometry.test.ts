import { flowOf, litPaths } from '@draaitafel/shared/derive/flow.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { describe, expect, test } from 'vitest'
import { bundles, groupRows, knobCentre, knobRow, rowTemplate, strands } from './flowGeometry.ts'

// Case C is the plan drawn in the design (board.html); its ribbons are the golden figures here.
const flow = flowOf(planFromTemplate('casus-c', 'Proef').knobs)

describe('the geometry of the flow', () => {
  test('[F10] 41 strands, thickness by setting, closed ones dashed', () => {
    const all = strands(flow, [])
    expect(all).toHaveLength(41)
    expect(all.filter((r) => r.closed).map((r) => r.key)).toEqual([
      '9>zorgen-voor-elkaar',
      '9>meer-welbevinden',
      '9>beter-netwerk',
    ])
    expect(all.find((r) => r.key === '7>beter-team')?.steps).toBe(4)
  })

  test('[F11] the strands of case C run where the design draws them', () => {
    const all = strands(flow, [])
    expect(all.find((r) => r.key === '1>zorgen-voor-elkaar')?.d).toBe('M0 34.34C500 34.34 500 94.43 1000 94.43')
    expect(all.find((r) => r.key === '5>beter-zien')?.d).toBe('M0 454.46C500 454.46 500 486.55 1000 486.55')
  })

  test('[F12] a lit knob lights its own strands and, thinner, its part of the bundles, on top', () => {
    const lit = litPaths({ kind: 'knob', knob: 5 }, flow)
    expect(
      strands(flow, lit)
        .slice(-3)
        .map((r) => r.key),
    ).toEqual(['5>zorgen-voor-elkaar', '5>meer-welbevinden', '5>beter-zien'])
    const litBundles = bundles(flow, lit).filter((r) => r.lit)
    expect(litBundles).toHaveLength(6)
    expect(litBundles[0]).toMatchObject({ d: 'M0 113.38C500 113.38 500 83.88 1000 83.88', steps: 1.35 })
  })

  test('[F13] knob rows and ribbons share one grid', () => {
    expect(rowTemplate).toBe('1fr 1fr 1fr 1fr 0.24fr 1fr 1fr 0.24fr 1fr 0.24fr 1fr 1fr 1fr')
    expect([knobRow(1), knobRow(5), knobRow(7), knobRow(10)]).toEqual(['1', '6', '9', '13'])
    expect(groupRows('beleid')).toBe('11 / 14')
    expect(knobCentre(1)).toBeCloseTo(46.64, 1)
  })
})

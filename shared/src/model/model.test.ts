import { describe, expect, test } from 'vitest'
import { coreValueIds, coreValues } from './coreValues.ts'
import { knobGroupIds, knobs } from './knobs.ts'
import { knobRouteLinks, pathCounts, paths, routeValueLinks } from './links.ts'
import { partyKindIds, partyKinds } from './partyKinds.ts'
import { routeIds, routes } from './routes.ts'
import { isNamedForSource, sources } from './sources.ts'

// The matrices as they are on the worksheets (seed inventory D3, D4), rows in model order.
const KNOB_ROUTE_MATRIX = ['11011', '11111', '11111', '11000', '11100', '11111', '11111', '11111', '11001', '01111']
const ROUTE_VALUE_MATRIX = ['1100', '1100', '0110', '1111', '0111']

describe('the Corpovenista model as data', () => {
  test('[M1] C-01, C-07: has 10 knobs in four groups, 5 routes, 4 core values and 10 sources', () => {
    expect(knobs.map((k) => k.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(knobGroupIds.map((id) => knobs.filter((k) => k.group === id).map((k) => k.number))).toEqual([
      [1, 2, 3, 4],
      [5, 6],
      [7],
      [8, 9, 10],
    ])
    expect(routes).toHaveLength(5)
    expect(coreValues).toHaveLength(4)
    expect(sources.map((s) => s.number)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'])
  })

  test('[M2] C-05: the knob–route matrix is the one on the worksheets: 41 links, 9/10/7/7/8 per route', () => {
    const matrix = knobs.map((k) => routeIds.map((id) => (k.routes.includes(id) ? '1' : '0')).join(''))
    expect(matrix).toEqual(KNOB_ROUTE_MATRIX)
    expect(knobRouteLinks).toHaveLength(41)
    expect(routeIds.map((id) => knobRouteLinks.filter((l) => l.route === id).length)).toEqual([9, 10, 7, 7, 8])
  })

  test('[M3] C-06: the route–value matrix is the same for every knob: 13 links', () => {
    const matrix = routes.map((r) => coreValueIds.map((id) => (r.coreValues.includes(id) ? '1' : '0')).join(''))
    expect(matrix).toEqual(ROUTE_VALUE_MATRIX)
    expect(routeValueLinks).toHaveLength(13)
  })

  test('[M4] C-01: 104 paths in all, 26/41/22/15 per core value', () => {
    expect(paths).toHaveLength(104)
    expect(coreValueIds.map((id) => pathCounts[id])).toEqual([26, 41, 22, 15])
  })

  test('[M5] C-20: each source names the parties of chapter 6 and no others', () => {
    expect(Object.fromEntries(sources.map((s) => [s.number, s.parties]))).toEqual({
      I: ['gemeente'],
      II: ['gemeente'],
      III: ['provincie-rijk', 'zorgkantoor', 'particulier-fonds'],
      IV: ['corporatie'],
      V: ['corporatie', 'sociaal-werk', 'zorgorganisatie', 'gemeente'],
      VI: ['bewoners'],
      VII: ['bewoners', 'corporatie', 'gemeente', 'zorgorganisatie', 'sociaal-werk', 'externe-partij'],
      VIII: ['bewoners'],
      IX: ['bewoners', 'deelnemers-buiten'],
      X: ['lokale-partijen'],
    })
    expect(isNamedForSource('I', 'corporatie')).toBe(false)
  })

  test('[M6] twelve kinds of party, each with its own letters and shape', () => {
    expect(partyKinds.map((k) => k.id)).toEqual([...partyKindIds])
    expect(partyKinds).toHaveLength(12)
    expect(new Set(partyKinds.map((k) => k.letters)).size).toBe(12)
    expect(new Set(partyKinds.map((k) => k.shape)).size).toBe(12)
  })
})

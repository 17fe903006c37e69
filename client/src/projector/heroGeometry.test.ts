import { knobNumbers, settings } from '@draaitafel/shared/model/knobs.ts'
import { describe, expect, it } from 'vitest'
import { heroOf } from './heroGeometry.ts'

describe('one knob on a large screen', () => {
  it('[W80] shows the routes and values of the model, and a ribbon for each link between them', () => {
    const { routes, values, ribbons } = heroOf(5, 3)
    expect(routes.map(({ id }) => id)).toEqual(['zorgen-voor-elkaar', 'meer-welbevinden', 'beter-zien'])
    expect(values.map(({ id }) => id)).toEqual(['goed-wonen', 'verminderen-zorgbehoefte', 'efficient-werken'])
    expect(routes.map(({ y }) => y)).toEqual([374, 548, 722])
    expect(ribbons).toHaveLength(9)
  })

  it('[W80] the further open, the thicker; shut is a thread', () => {
    const thickness = settings.map((setting) => heroOf(5, setting).ribbons[0]?.width ?? 0)
    expect([...thickness].sort((a, b) => a - b)).toEqual(thickness)
    expect(new Set(thickness).size).toBe(5)
  })

  it('[W81] for every knob everything is between the figures and the footer', () => {
    for (const knob of knobNumbers) {
      const { routes, values } = heroOf(knob, 4)
      for (const { y } of [...routes, ...values]) {
        expect(y - 52).toBeGreaterThan(282)
        expect(y + 52).toBeLessThan(876)
      }
    }
  })
})

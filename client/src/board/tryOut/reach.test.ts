import { expect, it } from 'vitest'
import { reachOf } from './reach.ts'

it('[W444] what the knob of the start page reaches is what the model says', () => {
  const { routes, coreValues, links } = reachOf(5)
  expect(routes).toEqual(['zorgen-voor-elkaar', 'meer-welbevinden', 'beter-zien'])
  expect(coreValues).toEqual(['goed-wonen', 'verminderen-zorgbehoefte', 'efficient-werken'])
  expect(links).toHaveLength(6)
})

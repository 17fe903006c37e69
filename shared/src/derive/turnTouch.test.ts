import { describe, expect, test } from 'vitest'
import { knobNumbers, settings } from '../model/knobs.ts'
import { paths } from '../model/links.ts'
import { thickerBy, touchedBy } from './turnTouch.ts'

const counts = (knob: (typeof knobNumbers)[number], setting: (typeof settings)[number]) => {
  const { routes, coreValues } = touchedBy(knob, setting)
  return [routes.length, coreValues.length]
}

describe('what a turn touches', () => {
  test('[C395] knob 5 touches 3 routes and 3 values; a knob with 4 or 5 routes touches all values', () => {
    expect(counts(5, 1)).toEqual([3, 3])
    for (const knob of knobNumbers) if (touchedBy(knob, 1).routes.length >= 4) expect(counts(knob, 1)[1]).toBe(4)
  })

  test('[C395] it is what the paths of the model say, however far the knob is open, and nothing once it is shut', () => {
    for (const knob of knobNumbers) {
      const own = paths.filter((path) => path.knob === knob)
      const model = [new Set(own.map(({ route }) => route)).size, new Set(own.map(({ coreValue }) => coreValue)).size]
      for (const setting of settings) expect(counts(knob, setting)).toEqual(setting === 0 ? [0, 0] : model)
    }
  })

  test('[C396] how much thicker is said in words, the same there as back', () => {
    expect(settings.map((to) => thickerBy(0, to))).toEqual([
      'same',
      'slightlyThicker',
      'thicker',
      'muchThicker',
      'muchThicker',
    ])
    expect(settings.map((to) => thickerBy(4, to))).toEqual([
      'muchThinner',
      'muchThinner',
      'thinner',
      'slightlyThinner',
      'same',
    ])
  })
})

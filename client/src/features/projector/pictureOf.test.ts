import { stepViews } from '@draaitafel/shared/plan/step.ts'
import { describe, expect, it } from 'vitest'
import { pictureOf } from './pictureOf.ts'

describe('which picture a large screen shows', () => {
  it('[W80] every step has its own, and without a step it is about the knobs', () => {
    expect(stepViews.map((view) => pictureOf(view, null, false).kind)).toEqual(stepViews)
    expect(pictureOf(null, null, false)).toEqual({ kind: 'knobs' })
  })

  it('[W80] among the knobs a choice shows that knob, or the paths of a route or value', () => {
    expect(pictureOf('knobs', { kind: 'knob', knob: 5 }, false)).toEqual({ kind: 'knob', knob: 5 })
    expect(pictureOf(null, { kind: 'route', route: 'beter-team' }, false)).toEqual({ kind: 'flow' })
    expect(pictureOf('investments', { kind: 'knob', knob: 5 }, false)).toEqual({ kind: 'investments' })
  })

  it('[W82] a pause fills the screen until something is pointed out', () => {
    expect(pictureOf('investments', null, true)).toEqual({ kind: 'pause' })
    expect(pictureOf('knobs', { kind: 'knob', knob: 5 }, true)).toEqual({ kind: 'knob', knob: 5 })
  })
})

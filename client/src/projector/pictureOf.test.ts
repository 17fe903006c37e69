import { stepViews } from '@draaitafel/shared/nouns/stepView.ts'
import { describe, expect, it } from 'vitest'
import { pictureOf } from './pictureOf.ts'

const calm = { paused: false, placed: false, choosing: null, untouched: false }

describe('which picture a large screen shows', () => {
  it('[W80] every step has its own, and without a step it is about the knobs', () => {
    expect(stepViews.map((view) => pictureOf(view, null, calm).kind)).toEqual(stepViews)
    expect(pictureOf(null, null, calm)).toEqual({ kind: 'knobs' })
  })

  it('[W80] among the knobs a choice shows that knob, or the paths of a route or value', () => {
    expect(pictureOf('knobs', { kind: 'knob', knob: 5 }, calm)).toEqual({ kind: 'knob', knob: 5 })
    expect(pictureOf(null, { kind: 'route', route: 'beter-team' }, calm)).toEqual({ kind: 'flow' })
    expect(pictureOf('investments', { kind: 'knob', knob: 5 }, calm)).toEqual({ kind: 'investments' })
  })

  it('[W82] a pause fills the screen until something is pointed out', () => {
    expect(pictureOf('investments', null, { ...calm, paused: true })).toEqual({ kind: 'pause' })
    expect(pictureOf('knobs', { kind: 'knob', knob: 5 }, { ...calm, paused: true })).toEqual({ kind: 'knob', knob: 5 })
  })

  it('[W153] while everyone chooses alone it is about that knob, whatever is pointed out', () => {
    expect(pictureOf('investments', { kind: 'knob', knob: 3 }, { ...calm, choosing: 5 })).toEqual({
      kind: 'knob',
      knob: 5,
    })
  })

  it('[W123] the parties are shown by belang and invloed once somebody placed one', () => {
    expect(pictureOf('parties', null, calm)).toEqual({ kind: 'parties' })
    expect(pictureOf('parties', null, { ...calm, placed: true })).toEqual({ kind: 'placing' })
    expect(pictureOf('vision', null, { ...calm, placed: true })).toEqual({ kind: 'vision' })
    expect(pictureOf('parties', null, { ...calm, paused: true, placed: true })).toEqual({ kind: 'pause' })
  })

  it('[W443] before the first step of a plan that nobody touched it is the welcome, until something is pointed out', () => {
    const fresh = { ...calm, untouched: true }
    expect(pictureOf(null, null, fresh)).toEqual({ kind: 'parties' })
    expect(pictureOf('vision', null, fresh)).toEqual({ kind: 'vision' })
    expect(pictureOf(null, { kind: 'knob', knob: 5 }, fresh)).toEqual({ kind: 'knob', knob: 5 })
    expect(pictureOf(null, null, { ...fresh, paused: true })).toEqual({ kind: 'pause' })
  })
})

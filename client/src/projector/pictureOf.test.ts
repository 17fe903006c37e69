import { taskIds } from '@draaitafel/shared/nouns/task.ts'
import { describe, expect, it } from 'vitest'
import { isAtDoor, pictureOf } from './pictureOf.ts'

const calm = { paused: false, choosing: null, apart: false, untouched: false, practises: false }
const knob5 = { kind: 'knob', knob: 5 } as const

describe('which picture a large screen shows', () => {
  it('[W80] every task has its own, whatever is pointed out, and without a task it is about the knobs', () => {
    for (const task of taskIds) expect(pictureOf(task, knob5, calm)).toEqual({ kind: 'task', task })
    expect(pictureOf(null, null, calm)).toEqual({ kind: 'task', task: 'knobs' })
  })

  it('[W82] a pause fills the screen until something is pointed out', () => {
    expect(pictureOf('money', null, { ...calm, paused: true })).toEqual({ kind: 'pause' })
    expect(pictureOf('knobs', knob5, { ...calm, paused: true })).toEqual({ kind: 'task', task: 'knobs' })
  })

  it('[W153] while everyone chooses alone about a knob it is about that, whatever the task is', () => {
    expect(pictureOf('money', null, { ...calm, choosing: 5 })).toEqual({ kind: 'task', task: 'knobs' })
  })

  it('[W443] before the first step of a plan that nobody touched it is the welcome, until something is pointed out', () => {
    const fresh = { ...calm, untouched: true }
    expect(pictureOf(null, null, fresh)).toEqual({ kind: 'task', task: 'welcome' })
    expect(pictureOf('vision', null, fresh)).toEqual({ kind: 'task', task: 'vision' })
    expect(pictureOf(null, knob5, fresh)).toEqual({ kind: 'task', task: 'knobs' })
    expect(pictureOf(null, null, { ...fresh, paused: true })).toEqual({ kind: 'pause' })
  })

  it('[W903] while people practise it is about the knobs that they turn, not the welcome', () => {
    const practice = { ...calm, untouched: true, practises: true }
    for (const task of [null, 'welcome'] as const)
      expect(pictureOf(task, null, practice)).toEqual({ kind: 'task', task: 'knobs' })
    expect(pictureOf('vision', null, practice)).toEqual({ kind: 'task', task: 'vision' })
  })

  it('[C910] while the group is at several tables the screen is about those, whatever is pointed out or chosen here; a pause first', () => {
    const apart = { ...calm, apart: true }
    for (const task of [null, 'money', 'welcome'] as const)
      expect(pictureOf(task, knob5, { ...apart, choosing: 5 })).toEqual({ kind: 'apart' })
    expect(pictureOf('money', null, { ...apart, paused: true })).toEqual({ kind: 'pause' })
    // Its own codes are there: that of the whole group would lead nobody to a table.
    expect(isAtDoor({ kind: 'apart' })).toBe(true)
  })

  it('[W80] who is coming in is shown with how to join', () => {
    expect(isAtDoor(pictureOf('welcome', null, calm))).toBe(true)
    expect(isAtDoor(pictureOf('table', null, calm))).toBe(true)
    expect(isAtDoor(pictureOf('vision', null, calm))).toBe(false)
  })
})

import { readyScript, type Step, tasksOf } from '@draaitafel/shared/nouns/step.ts'
import { taskIds } from '@draaitafel/shared/nouns/task.ts'
import { expect, it } from 'vitest'
import { allowedFor, changed, duplicated, moved, newStep, tasksLeft, withTasks } from './scriptChanges.ts'

const ids = (steps: readonly Step[]) => steps.map(({ id }) => id)
const script = ['a', 'b', 'c'].map((id) => newStep(id, id, 'knobs'))

it('[W473] a step goes to the place it is moved to, and nowhere beyond the ends', () => {
  expect(ids(moved(script, 'a', 2))).toEqual(['b', 'c', 'a'])
  expect(ids(moved(script, 'c', 0))).toEqual(['c', 'a', 'b'])
  for (const [id, to] of [
    ['a', -1],
    ['c', 3],
    ['b', 1],
    ['weg', 0],
  ] as const)
    expect(moved(script, id, to)).toBe(script)
})

it('[W473] a copy comes behind its step, says in full what that says, and is not skipped', () => {
  const copy = { id: 'nieuw', name: 'Welkom en tafelcheck', instruction: 'Zeg wie je bent.' }
  const [welcome] = readyScript as readonly Step[] as [Step]
  const twice = duplicated(changed(readyScript, 'welkom', { skipped: true }), 'welkom', copy)
  expect(ids(twice).slice(0, 3)).toEqual(['welkom', 'nieuw', 'toekomstbeeld'])
  expect(twice[1]).toEqual({ ...welcome, ...copy, tasks: 'table placing' })
  expect(tasksOf(twice[1] as Step)).toEqual(tasksOf(welcome))
})

it('[W474] what everyone may do follows the tasks of a step: one kind of work, or else everything', () => {
  expect(allowedFor(['baseline', 'knobs'])).toBe('knoppen')
  expect(allowedFor(['money'])).toBe('geld')
  expect(allowedFor(['knobs', 'money'])).toBe('alles')
  expect(newStep('p', 'Pauze', 'break')).toMatchObject({ tasks: 'break', allowed: 'kijken', minutes: 10 })
})

it('[W474] minutes and rights follow the tasks until somebody chose others; the picture follows the first task', () => {
  const step = newStep('a', 'Samen', 'vision')
  expect(withTasks(step, ['vision', 'money'])).toEqual({
    tasks: 'vision money',
    view: 'vision',
    minutes: 27,
    allowed: 'alles',
  })
  expect(withTasks({ ...step, minutes: 25, allowed: 'kijken' }, ['knobs'])).toEqual({ tasks: 'knobs', view: 'knobs' })
  // Of the ready script everything was chosen.
  expect(withTasks(readyScript[2] as Step, ['knobs'])).toEqual({ tasks: 'knobs', view: 'knobs' })
  expect(withTasks(step, [])).toEqual({})
  expect(withTasks(step, taskIds.slice(0, 7))).toEqual({})
})

it('[W474] a step gets no task twice, and no more than six', () => {
  const step = newStep('a', 'Samen', 'vision')
  expect(tasksLeft(step)).not.toContain('vision')
  expect(tasksLeft({ ...step, tasks: taskIds.slice(0, 6).join(' ') })).toEqual([])
})

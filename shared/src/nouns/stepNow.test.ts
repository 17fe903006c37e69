import { expect, it } from 'vitest'
import { readyScript, type Step } from './step.ts'
import {
  atStep,
  atTask,
  backInStep,
  nextStop,
  readyKey,
  type StepNow,
  secondsLeft,
  taskInStep,
  taskNow,
  withAside,
} from './stepNow.ts'

const tableMs = Date.parse('2026-11-29T10:00:00.000Z')
const script: readonly Step[] = []
const at = (now: StepNow | null) => ({ script, now })
const vision = (() => {
  const step = readyScript.find(({ id }) => id === 'toekomstbeeld')
  if (!step) throw new Error('No such step')
  return atStep(step, tableMs)
})()

it('[C391] a step begins at its first task, goes on with its others, and then comes the next step', () => {
  expect(taskNow(at(vision))).toBe('vision')
  expect(nextStop(at(vision))).toMatchObject({ step: { id: 'toekomstbeeld' }, task: 'values' })
  const values = atTask(vision, 'values', tableMs + 60_000)
  expect(taskNow(at(values))).toBe('values')
  expect(values.endsAt).toBe(vision.endsAt)
  expect(nextStop(at(values))).toMatchObject({ step: { id: 'knoppenronde' }, task: 'baseline' })
  expect(nextStop(at(null))).toMatchObject({ step: { id: 'welkom' }, task: 'table' })
  expect(nextStop(at({ step: 'oogst', endsAt: null, leftSeconds: 0 }))).toMatchObject({ task: 'adoption' })
  expect(nextStop(at({ step: 'oogst', endsAt: null, leftSeconds: 0, task: 'adoption' }))).toBeNull()
})

it('[C391] a task that the step does not have any more is its first', () => {
  expect(taskInStep(at({ ...vision, task: 'money' }))).toBe('vision')
})

it('[C392] the clock of a step stands still for what is done in between, and goes on with what it had', () => {
  const between = withAside(atTask(vision, 'values', tableMs), 'parking', 5, tableMs + 60_000)
  expect(taskNow(at(between))).toBe('parking')
  expect(taskInStep(at(between))).toBe('values')
  expect(secondsLeft(between, tableMs + 60_000)).toBe(5 * 60)
  // Another task in between replaces it, and takes no time from the step.
  const other = withAside(between, 'break', 10, tableMs + 240_000)
  const back = backInStep(other, tableMs + 600_000)
  expect(taskNow(at(back))).toBe('values')
  expect(secondsLeft(back, tableMs + 600_000)).toBe(19 * 60)
  expect(back).not.toHaveProperty('aside')
})

it('[C392] before the first step something can be done in between too', () => {
  const before = withAside(null, 'placing', 8, tableMs)
  expect(before.step).toBe('')
  expect(taskNow(at(before))).toBe('placing')
  expect(nextStop(at(before))).toMatchObject({ step: { id: 'welkom' } })
})

it('[C393] who is done with one task is not done with the next, nor with the same one in between', () => {
  const keys = [
    vision,
    atTask(vision, 'values', tableMs),
    withAside(vision, 'values', 5, tableMs),
    withAside(vision, 'parking', 5, tableMs),
  ].map((now) => readyKey(at(now)))
  expect(new Set(keys).size).toBe(keys.length)
  expect(readyKey(at(null))).toBeNull()
})

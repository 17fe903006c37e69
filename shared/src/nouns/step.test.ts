import { expect, it } from 'vitest'
import { readyScript, scriptOf } from './step.ts'
import { nextStep, secondsLeft, stepNow } from './stepNow.ts'

it('[C60] the default script lasts two and a half hours, and is used until a table makes its own', () => {
  expect(readyScript.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(155)
  expect(scriptOf({ script: [] })).toBe(readyScript)
  const own = readyScript.slice(0, 2)
  expect(scriptOf({ script: own })).toBe(own)
})

it('[C61] a step that was taken out of the script cannot be the present step', () => {
  const now = { step: 'oogst', endsAt: null, leftSeconds: 0 }
  expect(stepNow({ script: [], now })?.view).toBe('harvest')
  expect(stepNow({ script: readyScript.slice(0, 2), now })).toBeNull()
  expect(stepNow({ script: [], now: null })).toBeNull()
})

it('[C62] time left is counted by the server, stops when it should, and continues below zero', () => {
  const endsAt = '2026-11-25T10:00:00.000Z'
  const at = (seconds: number) => Date.parse(endsAt) - seconds * 1000
  expect(secondsLeft({ step: 'a', endsAt, leftSeconds: 0 }, at(90))).toBe(90)
  expect(secondsLeft({ step: 'a', endsAt, leftSeconds: 0 }, at(-5))).toBe(-5)
  expect(secondsLeft({ step: 'a', endsAt: null, leftSeconds: 42 }, at(-5))).toBe(42)
})

it('[W305] while people say who they are only the table is theirs to set; no other step of the ready script is closed', () => {
  expect(readyScript.filter(({ allowed }) => allowed !== 'alles').map(({ id, allowed }) => [id, allowed])).toEqual([
    ['welkom', 'afspraken'],
  ])
})

it('[W427] what comes next is the first step after the present one that is not left out, and after the last nothing', () => {
  const [first, second, third] = readyScript
  const steps = readyScript.map((step) => (step === second ? { ...step, skipped: true } : step))
  expect(nextStep(steps, null)).toBe(first)
  expect(nextStep(steps, first ?? null)).toBe(third)
  expect(nextStep(steps, steps.at(-1) ?? null)).toBeNull()
  expect(nextStep(steps.slice(1), null)).toBe(third)
})

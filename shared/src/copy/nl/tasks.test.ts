import { expect, it } from 'vitest'
import { readyScript, type Step } from '../../nouns/step.ts'
import { stepInstruction } from './steps.ts'
import { taskCopy } from './tasks.ts'

it('[W470] what a task asks is one or two whole sentences that the bar of a step never cuts', () => {
  for (const { name, ask } of Object.values(taskCopy)) {
    expect(name.length).toBeLessThanOrEqual(24)
    expect(ask.length).toBeLessThanOrEqual(60)
    expect(ask).toMatch(/^[A-Z].*[.?]$/)
  }
})

it('[W471] a step without an instruction of its own reads what its first task asks, once it has tasks of its own', () => {
  const welcome = readyScript[0] as Step
  expect(stepInstruction(welcome)).toContain('namens wie je er zit')
  expect(stepInstruction({ ...welcome, tasks: 'baseline knobs' })).toBe(taskCopy.baseline.ask)
  expect(stepInstruction({ ...welcome, id: 'eigen', name: 'Lunch' })).toBe('')
  expect(stepInstruction({ ...welcome, id: 'eigen', name: 'Lunch', tasks: 'break' })).toBe(taskCopy.break.ask)
  expect(stepInstruction({ ...welcome, tasks: 'break', instruction: 'Eet iets.' })).toBe('Eet iets.')
})

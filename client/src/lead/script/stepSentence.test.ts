import { stepCopy } from '@draaitafel/shared/copy/nl/steps.ts'
import { expect, it } from 'vitest'
import { stepSentence } from './stepSentence.ts'

it('[W423] what a step asks is at most 60 characters: whole sentences where one fits, else whole words and dots', () => {
  for (const { instruction } of Object.values(stepCopy)) {
    const shown = stepSentence(instruction)
    expect(shown.length).toBeLessThanOrEqual(60)
    expect(shown.length).toBeGreaterThan(10)
    expect(instruction.startsWith(shown.replace(/…$/, ''))).toBe(true)
  }
  expect(stepSentence('Zeg wie je bent. Kijk samen: wie mist er?')).toBe('Zeg wie je bent. Kijk samen: wie mist er?')
  expect(stepSentence('Zeg wie je bent en namens wie je er zit. Kijk samen: wie mist er aan tafel?')).toBe(
    'Zeg wie je bent en namens wie je er zit.',
  )
  expect(stepSentence('Leg kaarten bij wie iets inbrengt: hoeveel, in welke jaren en hoe zeker.')).toBe(
    'Leg kaarten bij wie iets inbrengt: hoeveel, in welke jaren…',
  )
  expect(stepSentence(`${'a'.repeat(59)}, en verder`)).toBe(`${'a'.repeat(59)}…`)
  expect(stepSentence('a'.repeat(200))).toHaveLength(60)
  expect(stepSentence(' ')).toBe('')
})

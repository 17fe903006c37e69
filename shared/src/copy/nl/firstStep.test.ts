import { expect, test } from 'vitest'
import { firstStepWords, readFirstStep, whens } from './firstStep.ts'

test('[W581] a first step is read back from the agreement it became, and no other agreement is', () => {
  for (const when of whens) {
    const step = readFirstStep(firstStepWords('Zorg, Welzijn: samen', when, 'bel morgen: Jan, om tien uur'))
    expect(step?.party).toBe('Zorg, Welzijn: samen')
    expect(step?.words).toBe('bel morgen: Jan, om tien uur')
  }
  expect(['', 'Eerste stap', 'Eerste stap van Zorg: bellen', 'De zaal is open.'].map(readFirstStep)).toEqual([
    null,
    null,
    null,
    null,
  ])
})

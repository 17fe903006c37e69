import { expect, test } from 'vitest'
import { readFirstStep } from '../../plan/firstStep.ts'
import { firstStepWords, whens, whenWord } from './firstStep.ts'

test('[W581] a first step is read back from the agreement it became, and no other agreement is', () => {
  for (const when of whens) {
    expect(readFirstStep(firstStepWords('Zorg, Welzijn: samen', when, 'bel morgen: Jan, om tien'))).toEqual({
      party: 'Zorg, Welzijn: samen',
      when: whenWord(when),
      words: 'bel morgen: Jan, om tien',
    })
  }
  const others = ['', 'Eerste stap', 'Eerste stap van Zorg: bellen', 'De zaal is open.']
  expect(others.map(readFirstStep)).toEqual([null, null, null, null])
})

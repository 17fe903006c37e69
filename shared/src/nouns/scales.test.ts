import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bottleneckNumbers } from '../library/bottlenecks.ts'
import { worries } from '../library/worries.ts'
import { surveyScales } from './round.ts'
import { countAnswers, mixAnswers, packAnswers, scaleSteps, unpackAnswers } from './scales.ts'

const answers = (scales: number) => fc.array(fc.constantFrom(...scaleSteps), { minLength: scales, maxLength: scales })

it('[C490] C-27: answers on several scales become one number and come back the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }).chain(answers), (given) => {
      expect(unpackAnswers(packAnswers(given), given.length)).toEqual(given)
    }),
  )
})

it('[C490] C-27: mixed, every scale has the same answers, and no set of one person is left that others cannot have', () => {
  fc.assert(
    fc.property(fc.array(answers(4), { maxLength: 12 }), (people) => {
      const packed = people.map(packAnswers)
      const mixed = mixAnswers(packed, 4)
      expect(countAnswers(mixed, 4)).toEqual(countAnswers(packed, 4))
      // Whatever order they came in, and whoever gave them.
      expect(mixAnswers(packed.toReversed(), 4)).toEqual(mixed)
    }),
  )
  expect(mixAnswers([packAnswers([0, 4, 0, 4]), packAnswers([4, 0, 4, 0])], 4)).toEqual([
    packAnswers([0, 0, 0, 0]),
    packAnswers([4, 4, 4, 4]),
  ])
})

it('[C490] C-27, W-01: there is a scale for each worry, and two for each bottleneck', () => {
  expect(surveyScales).toEqual({ zorgen: worries.length, knelpunten: 2 * bottleneckNumbers.length })
})

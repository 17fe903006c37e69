import { expect, test } from 'vitest'
import { investment } from '../../../testing/moneyFixtures.ts'
import { termsText } from '../../nouns/promise.ts'
import { ideaRemark } from './certainties.ts'

test('[C377] behind an amount that is not promised stands that it is an idea, or not confirmed', () => {
  expect(ideaRemark(investment({ certainty: 'idee' }))).toBe(', idee')
  expect(ideaRemark(investment({ certainty: 'bespreken' }))).toBe(', nog te bespreken')
  const promise = investment({ certainty: 'toegezegd' })
  expect(ideaRemark(promise)).toBe('')
  const byOther = { by: 'corporatie', about: termsText(promise), was: null }
  expect(ideaRemark({ ...promise, word: byOther })).toBe(', nog niet bevestigd')
})

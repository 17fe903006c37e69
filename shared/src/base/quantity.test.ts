import { expect, it } from 'vitest'
import { parseQuantity } from './quantity.ts'

const read = (text: string) => {
  const result = parseQuantity(text, 100_000)
  return result.ok ? result.value : result.problem.kind
}

it('[B40] fte and hours are read as people type them', () => {
  expect(['0,5', '0.5', '1/2', '½', '½ fte', '50%'].map(read)).toEqual([50, 50, 50, 50, 50, 'quantity.notANumber'])
  expect(['1½', '1 1/2', '1,25', '8 uur', '12', '0'].map(read)).toEqual([150, 150, 125, 800, 1200, 0])
})

it('[B40] what cannot be read or is too much is refused, never guessed at', () => {
  expect(['', 'veel', '11/2', '-1', '1,234', '½½', '1.000'].map(read)).toEqual(
    Array.from({ length: 7 }, () => 'quantity.notANumber'),
  )
  expect(read('1001')).toBe('quantity.outOfRange')
})

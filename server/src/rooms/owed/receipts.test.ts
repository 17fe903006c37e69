import { expect, it } from 'vitest'
import { Receipts } from './receipts.ts'

it('[R2] saved counts every frame up to the first that still waits', () => {
  const receipts = new Receipts()
  receipts.awaits(receipts.count())
  receipts.count() // the second frame had no news
  receipts.awaits(receipts.count())
  expect(receipts.savedUpTo).toBe(0)
  receipts.committed(1)
  expect(receipts.savedUpTo).toBe(2)
  receipts.committed(3)
  expect(receipts.savedUpTo).toBe(3)
})

it('[R58] a frame with a gap is not called saved before the answer to the question came', () => {
  const receipts = new Receipts()
  receipts.asks(receipts.count())
  receipts.awaits(receipts.count())
  receipts.committed(2)
  expect(receipts.savedUpTo).toBe(0)
  const answer = receipts.count()
  receipts.answered()
  receipts.awaits(answer)
  expect(receipts.savedUpTo).toBe(2)
})

import { expect, it } from 'vitest'
import { Receipts } from './receipts.ts'

it('[R2] saved counts every frame up to the first that still waits', () => {
  const receipts = new Receipts()
  receipts.awaits(receipts.count())
  receipts.count() // the second frame had no news
  receipts.awaits(receipts.count())
  expect(receipts.savedUpTo).toBe(0)
  receipts.committed()
  expect(receipts.savedUpTo).toBe(2)
  receipts.committed()
  expect(receipts.savedUpTo).toBe(3)
})

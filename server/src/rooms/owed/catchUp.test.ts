import { expect, it } from 'vitest'
import { CatchUp } from './catchUp.ts'

const at = (clock: number) => Uint8Array.of(1, 7, clock)

it('[R16] a reader that missed updates gets everything since it became slow', () => {
  const catchUp = new CatchUp()
  catchUp.beforeUpdate(false, () => at(1))
  catchUp.beforeUpdate(true, () => at(2))
  catchUp.beforeUpdate(true, () => at(3))
  catchUp.missUpdate(() => at(3))
  // Now it reads, but has not been told yet.
  catchUp.beforeUpdate(false, () => at(4))
  expect(catchUp.take()).toEqual(at(2))
  expect(catchUp.take()).toBeNull()
})

it('[R16] a reader that was slow but missed nothing gets nothing again', () => {
  const catchUp = new CatchUp()
  catchUp.beforeUpdate(true, () => at(2))
  expect(catchUp.take()).toBeNull()
  catchUp.beforeUpdate(true, () => at(5))
  catchUp.missUpdate(() => at(5))
  expect(catchUp.take()).toEqual(at(5))
})

it('[R16] an answer that was not sent counts from what the reader itself said it had', () => {
  const catchUp = new CatchUp()
  catchUp.beforeUpdate(true, () => at(9))
  catchUp.missAnswer(at(0))
  expect(catchUp.take()).toEqual(at(0))
})

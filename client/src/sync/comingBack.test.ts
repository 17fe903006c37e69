import { BLOCKED_AFTER } from '@draaitafel/shared/protocol/http.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ComingBack, type DoorAnswer } from './comingBack.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const open: DoorAnswer = { next: 'open' }
const wait: DoorAnswer = { next: 'wait', calmly: false }

/** A server that gives prepared answers, and everything that was done, in order. */
function atDoor(answer: DoorAnswer) {
  const told: (string | boolean)[] = []
  const door = { answer, told }
  const back = new ComingBack({
    ask: async (failed) => {
      told.push(`asked after ${failed}`)
      return door.answer
    },
    open: () => void told.push('socket'),
    onBlocked: (blocked) => void told.push(blocked),
    onEnd: (code) => void told.push(`end ${code}`),
  })
  return { back, door, told }
}

const aWhile = () => vi.advanceTimersByTimeAsync(5_000)

it('[V282] a socket is opened only once HTTP says that the door is open, however long that takes', async () => {
  const { back, door, told } = atDoor(wait)
  back.afterAWhile()
  for (let tries = 0; tries < 40; tries++) await aWhile()
  expect(told.length).toBeGreaterThan(30)
  expect(told).not.toContain('socket')
  door.answer = open
  await aWhile()
  expect(told.at(-1)).toBe('socket')
})

it('[V282] asking at once gives one answer, not two', async () => {
  const { back, told } = atDoor(open)
  back.afterAWhile()
  back.atOnce()
  back.atOnce()
  await aWhile()
  expect(told.filter((one) => one === 'socket')).toHaveLength(1)
})

it('[V282] what ends the table ends the trying', async () => {
  const { back, told } = atDoor({ next: 'end', code: 4404 })
  back.atOnce()
  for (let tries = 0; tries < 10; tries++) await aWhile()
  expect(told).toEqual(['asked after 0', 'end 4404'])
})

it('[V281] sockets that fail while the door is open are blocked, until one hears something or nobody answers at all', async () => {
  const { back, door, told } = atDoor(open)
  const failOnce = async () => {
    back.socketFailed()
    back.afterAWhile()
    await vi.advanceTimersByTimeAsync(20_000)
  }
  for (let failed = 0; failed < BLOCKED_AFTER - 1; failed++) await failOnce()
  expect(told).not.toContain(true)
  await failOnce()
  await failOnce()
  expect(told.filter((one) => typeof one === 'boolean')).toEqual([true])
  back.heard()
  expect(told.filter((one) => typeof one === 'boolean')).toEqual([true, false])

  for (let failed = 0; failed < BLOCKED_AFTER; failed++) await failOnce()
  door.answer = wait
  await failOnce()
  expect(told.filter((one) => typeof one === 'boolean')).toEqual([true, false, true, false])
})

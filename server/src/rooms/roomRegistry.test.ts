import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MemoryStorage } from '../../testing/memory.ts'
import { openRooms, Person } from '../../testing/room.ts'
import type { Claim } from '../storage/ownership.ts'
import type { RoomRegistry, Seat } from './roomRegistry.ts'

/** Storage that counts loads, and can be made to fail at them, or to append nothing for now. */
class Watched extends MemoryStorage {
  loads = 0
  failsToLoad = false
  failsToAppend = false

  override loadRoom(id: string): ReturnType<MemoryStorage['loadRoom']> {
    this.loads += 1
    return this.failsToLoad ? Promise.reject(new Error('torn')) : super.loadRoom(id)
  }

  override append(entries: Parameters<MemoryStorage['append']>[0]): ReturnType<MemoryStorage['append']> {
    return this.failsToAppend ? Promise.reject(new Error('full')) : super.append(entries)
  }
}

let storage: Watched
let registry: RoomRegistry
let id: string

beforeEach(async () => {
  storage = new Watched()
  const opened = await openRooms(storage)
  registry = opened.registry
  id = opened.id
})
afterEach(() => registry.close())

async function enter(person = new Person()): Promise<Seat> {
  const joined = await registry.join(id, person.port)
  if (!joined.ok) throw new Error(`refused with ${joined.problem.code}`)
  return joined.value
}

it('[R390] however many join at once, a room is loaded once, and unloaded when the last has left', async () => {
  const seats = await Promise.all([enter(), enter(), enter()])
  expect(storage.loads).toBe(1)
  expect(new Set(seats.map(({ room }) => room)).size).toBe(1)
  for (const seat of seats) registry.leave(seat)
  await vi.waitFor(() => expect(registry.isLive(id)).toBe(false))
  await enter()
  expect(storage.loads).toBe(2)
})

it('[R391] a failed load refuses the join and is not kept: the next one tries again', async () => {
  storage.failsToLoad = true
  expect(await registry.join(id, new Person().port)).toEqual({ ok: false, problem: closeCodes.storageFailed })
  storage.failsToLoad = false
  await vi.waitFor(() => expect(registry.isLive(id)).toBe(false))
  expect((await enter()).room.id).toBe(id)
})

it('[R392] a room that everyone left stays until what they wrote is on disk', async () => {
  const person = new Person()
  const seat = await enter(person)
  storage.failsToAppend = true
  seat.room.receiveUpdate(
    seat.member,
    person.write((doc) => doc.getText('vision').insert(0, 'bewaard')),
    false,
  )
  registry.leave(seat)
  await vi.waitFor(() => expect(registry.storageWorking).toBe(false))
  expect(registry.isLive(id)).toBe(true)
  storage.failsToAppend = false
  await vi.waitFor(() => expect(registry.isLive(id)).toBe(false), { timeout: 5000 })
  expect((await registry.readPlan(id)).ok && (await storage.loadRoom(id)).updates.length).toBeGreaterThan(0)
})

it('[R393] a deleted workshop disconnects everyone, also anyone who was still joining', async () => {
  const inside = new Person()
  await enter(inside)
  const late = registry.join(id, new Person().port)
  await registry.deleteWorkshop(id, '2026-03-02T10:00:00.000Z')
  expect(inside.closed).toEqual([closeCodes.deleted.code])
  await late
  expect(registry.isLive(id)).toBe(false)
})

it('[R394] renewing the links disconnects those who may not stay, and nobody else', async () => {
  const [goes, stays] = [new Person(), new Person({ linkGeneration: 2 })]
  await enter(goes)
  await enter(stays)
  registry.revokeBelow(id, 2, (port) => port.linkGeneration >= 2)
  await vi.waitFor(() => expect(goes.closed).toEqual([closeCodes.revoked.code]))
  expect(stays.closed).toEqual([])
  expect(await registry.join(id, new Person().port)).toEqual({ ok: false, problem: closeCodes.revoked })
})

it('[R550] a room that another server took closes with 1012, stores nothing more, and cannot be joined here', async () => {
  let tell: (workshop: string) => void = () => undefined
  let owner: Claim['kind'] = 'ours'
  let held = 0
  const claim = async (): Promise<Claim> => {
    if (owner === 'theirs') return { kind: 'theirs', origin: 'http://b' }
    held += 1
    const release = () => {
      held -= 1
    }
    return { kind: 'ours', release }
  }
  const releaseAll = async () => undefined
  const onLost = (told: (workshop: string) => void) => {
    tell = told
  }
  await registry.close()
  const rooms = await openRooms(storage, { claim, onLost, releaseAll })
  registry = rooms.registry
  id = rooms.id
  const person = new Person()
  const { room } = await enter(person)
  expect(held).toBe(1)
  owner = 'theirs'
  tell(id)
  await vi.waitFor(() => expect(person.closed).toEqual([closeCodes.restarting.code]))
  expect([registry.isLive(id), held]).toEqual([false, 0])
  const before = (await storage.loadRoom(id)).looseRows
  await room.intake.change((doc) => doc.getMap('session').set('x', 1))
  expect((await storage.loadRoom(id)).looseRows).toBe(before)
  expect(await registry.join(id, new Person().port)).toEqual({ ok: false, problem: closeCodes.restarting })
  expect((await registry.readPlan(id)).ok).toBe(false)
})

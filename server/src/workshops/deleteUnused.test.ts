import { expect, it } from 'vitest'
import { MemoryStorage } from '../../testing/memory.ts'
import { openRooms, silent } from '../../testing/room.ts'
import { alone, type Ownership } from '../storage/ownership.ts'
import { deleteUnused } from './deleteUnused.ts'

const MUCH_LATER = new Date('2030-01-01T10:00:00Z')

it('[R569] an unused workshop is deleted, and not one that another server has', async () => {
  const storage = new MemoryStorage()
  const { registry, id } = await openRooms(storage)
  const elsewhere: Ownership = { ...alone, claim: async () => ({ kind: 'theirs', origin: 'http://b' }) }
  const told: unknown[] = []
  const parts = { retentionDays: 30, storage, registry, log: silent, audit: (event: unknown) => told.push(event) }
  expect(await deleteUnused({ ...parts, ownership: elsewhere }, MUCH_LATER)).toBe(0)
  expect((await storage.findWorkshop(id)).state).toBe('live')
  expect(await deleteUnused({ ...parts, ownership: alone }, MUCH_LATER)).toBe(1)
  expect((await storage.findWorkshop(id)).state).toBe('deleted')
  expect(told).toEqual([{ event: 'deleted', workshop: id, by: 'retention' }])
  await registry.close()
})

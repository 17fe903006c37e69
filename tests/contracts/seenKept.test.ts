// Storing who was seen while storage fails, and when it works again.

import { createLog } from '@draaitafel/server/src/base/log.ts'
import { SeenKeeper } from '@draaitafel/server/src/rooms/presence/seenKeeper.ts'
import { MemoryStorage } from '@draaitafel/server/testing/memory.ts'
import { expect, it } from 'vitest'
import { FailingStorage } from '../support/failingStorage.ts'
import { bytes, workshopRecord } from '../support/storageKinds.ts'

async function keeperOn(failing: FailingStorage) {
  const storage = failing.wrap(new MemoryStorage())
  await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
  return { storage, keeper: new SeenKeeper({ workshop: 'a', storage, log: createLog('silent') }) }
}

it('[R350] while storage fails nobody waits for the record of who was seen; what was not stored goes with what comes next, in its latest form', async () => {
  const failing = new FailingStorage()
  const { storage, keeper } = await keeperOn(failing)
  failing.fail(new Error('full'))
  for (const key of ['noor', 'kees']) keeper.note({ key, fact: '1' })
  await keeper.written()
  expect(await storage.loadSeen('a')).toEqual([])
  expect(keeper.written()).toBeNull()
  await expect(keeper.wiped()).rejects.toThrow()
  failing.mend()
  keeper.note({ key: 'noor', fact: '2' })
  keeper.note({ key: 'bram', fact: '1' })
  await keeper.written()
  expect(await storage.loadSeen('a')).toEqual([
    { key: 'noor', fact: '2' },
    { key: 'kees', fact: '1' },
    { key: 'bram', fact: '1' },
  ])
  keeper.stop()
})

it('[R350] what is noted while a write runs is on disk when that is asked for, and the mere order of rows keeps nobody waiting', async () => {
  const { storage, keeper } = await keeperOn(new FailingStorage())
  keeper.note({ key: 'noor', fact: '1' })
  const first = keeper.written()
  await null
  keeper.note({ key: 'bram', fact: '1' })
  await keeper.written()
  await first
  expect((await storage.loadSeen('a')).map(({ key }) => key)).toEqual(['noor', 'bram'])
  keeper.note({ key: 'noor', fact: '1' }, true)
  expect(keeper.written()).toBeNull()
  await keeper.flushed()
  expect((await storage.loadSeen('a')).map(({ key }) => key)).toEqual(['bram', 'noor'])
  expect(keeper.written()).toBeNull()
  await keeper.wiped()
})

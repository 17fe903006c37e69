// Private rounds in any storage: choices are kept, changed, shown once and deleted with their round or workshop.

import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import type { StoredRound, StoredVote } from '@draaitafel/server/src/storage/workshopStore.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeDataDir } from '../support/launchServer.ts'
import { bytes, type OpenedStorage, storageKinds, workshopRecord } from '../support/storageKinds.ts'
import { openStorage } from '../support/storedRows.ts'

const round: StoredRound = { workshop: 'a', id: 'r', kind: 'stand', voters: 'persoon', shown: false }
const vote: StoredVote = {
  workshop: 'a',
  round: 'r',
  voter: 'persoon.x',
  browser: 'x',
  party: 'gemeente',
  person: 'noor',
  name: 'Noor',
  value: 3,
}

describe.each(Object.entries(storageKinds))('%s storage', (_name, open) => {
  let opened: OpenedStorage
  let storage: Storage

  beforeEach(async () => {
    opened = await open()
    storage = opened.storage
    await storage.createWorkshop(workshopRecord('a', '000001'), bytes(1))
  })
  afterEach(() => opened.remove())

  it('[R100] a round is opened once, in a workshop that lives, and up to a number of them', async () => {
    expect(await storage.openRound(round, 2)).toBe(true)
    expect(await storage.openRound(round, 2)).toBe(false)
    expect(await storage.openRound({ ...round, workshop: 'gone' }, 2)).toBe(false)
    expect(await storage.openRound({ ...round, id: 's' }, 2)).toBe(true)
    expect(await storage.openRound({ ...round, id: 't' }, 2)).toBe(false)
    expect(await storage.findRound('a', 'r')).toEqual(round)
    expect(await storage.findRound('a', 'weg')).toBeNull()
  })

  it('[R101] the last choice of a voter counts, until the round is shown', async () => {
    await storage.openRound(round, 9)
    expect(await storage.castVote(vote, 9, [])).toBe(true)
    expect(await storage.castVote({ ...vote, value: 1, name: '' }, 9, [])).toBe(true)
    expect(await storage.findVote('a', 'r', 'persoon.x')).toEqual({ ...vote, value: 1, name: '' })
    expect(await storage.castVote({ ...vote, round: 'weg' }, 9, [])).toBe(false)
    expect(await storage.showRound('a', 'r')).toEqual([{ ...vote, value: 1, name: '' }])
    expect(await storage.castVote(vote, 9, [])).toBe(false)
    // Showing it again, after a crash in between, gives the same.
    expect(await storage.showRound('a', 'r')).toEqual([{ ...vote, value: 1, name: '' }])
    expect(await storage.findRound('a', 'r')).toEqual({ ...round, shown: true })
    expect(await storage.showRound('a', 'weg')).toBeNull()
  })

  it('[R320] a name is taken from all that this person chose, shown or not, and from nobody else', async () => {
    await storage.openRound(round, 9)
    await storage.openRound({ ...round, id: 's' }, 9)
    await storage.castVote({ ...vote, name: 'Élise', person: 'élise' }, 9, [])
    await storage.castVote({ ...vote, round: 's', name: ' ÉLISE', person: '' }, 9, [])
    await storage.castVote({ ...vote, voter: 'persoon.y' }, 9, [])
    await storage.showRound('a', 's')
    await storage.forgetVoter('a', ' E\u0301LISE', null)
    const { name: _name, person: _person, ...chosen } = vote
    expect(await storage.showRound('a', 'r')).toEqual([
      { ...chosen, name: '', person: '' },
      { ...vote, voter: 'persoon.y' },
    ])
    expect(await storage.showRound('a', 's')).toEqual([{ ...chosen, round: 's', name: '', person: '' }])
    await storage.forgetVoter('weg', 'noor', null)
    expect(await storage.findVote('a', 'r', 'persoon.y')).toMatchObject({ name: 'Noor' })
  })

  it('[R327] of one browser a name is taken from what was chosen there alone', async () => {
    await storage.openRound(round, 9)
    await storage.castVote(vote, 9, [])
    await storage.castVote({ ...vote, voter: 'persoon.y', browser: 'y' }, 9, ['x'])
    await storage.forgetVoter('a', 'NOOR', 'y')
    expect(await storage.findVote('a', 'r', 'persoon.x')).toEqual(vote)
    expect(await storage.findVote('a', 'r', 'persoon.y')).toMatchObject({ name: '', person: '' })
  })

  it('[R102] what is shown says nothing about who came first, and a full round takes only changes', async () => {
    await storage.openRound(round, 9)
    await storage.castVote({ ...vote, voter: 'z', party: 'zorg', value: 4 }, 2, [])
    await storage.castVote({ ...vote, voter: 'y', party: 'bewoners', value: 0 }, 2, [])
    expect(await storage.castVote({ ...vote, voter: 'w' }, 2, [])).toBe(false)
    expect(await storage.castVote({ ...vote, voter: 'y', party: 'bewoners', value: 2 }, 2, [])).toBe(true)
    const shown = await storage.showRound('a', 'r')
    expect(shown?.map(({ party, value }) => [party, value])).toEqual([
      ['bewoners', 2],
      ['zorg', 4],
    ])
  })

  it('[R282] choices can be counted without being seen', async () => {
    expect(await storage.countVotes('a', 'r')).toBe(0)
    await storage.openRound(round, 9)
    await storage.castVote(vote, 9, [])
    await storage.castVote({ ...vote, value: 2 }, 9, [])
    await storage.castVote({ ...vote, voter: 'persoon.y', browser: 'y', person: 'anders' }, 9, [])
    expect(await storage.countVotes('a', 'r')).toBe(2)
    expect(await storage.countVotes('b', 'r')).toBe(0)
  })

  it('[R111] someone with another telephone takes the place of what they chose on the lost one, and of nobody who is here', async () => {
    await storage.openRound(round, 9)
    const onNew: StoredVote = { ...vote, voter: 'persoon.y', browser: 'y', value: 1 }
    await storage.castVote(vote, 9, ['x'])
    await storage.castVote({ ...onNew, voter: 'persoon.z', browser: 'z' }, 9, ['x', 'z'])
    expect(await storage.findVote('a', 'r', 'persoon.x')).toEqual(vote)
    // Someone who chose already under another name has not just lost a phone.
    await storage.castVote({ ...onNew, voter: 'persoon.z', browser: 'z', person: 'anders' }, 9, ['z'])
    await storage.castVote({ ...onNew, voter: 'persoon.z', browser: 'z' }, 9, ['z'])
    expect(await storage.findVote('a', 'r', 'persoon.x')).toEqual(vote)
    await storage.castVote(onNew, 9, ['y'])
    expect(await storage.findVote('a', 'r', 'persoon.x')).toBeNull()
    // Without a name nobody is recognised, and someone of another party is another person.
    const nameless = { ...vote, person: '' }
    await storage.castVote(nameless, 9, ['y'])
    await storage.castVote({ ...nameless, voter: 'persoon.z', browser: 'z' }, 9, ['z'])
    await storage.castVote({ ...onNew, voter: 'persoon.q', browser: 'q', party: 'zorg' }, 9, ['q'])
    expect(await storage.showRound('a', 'r')).toHaveLength(4)
    expect(await storage.castVote({ ...onNew, voter: 'persoon.p', browser: 'p' }, 9, [])).toBe(false)
    expect(await storage.showRound('a', 'r')).toHaveLength(4)
  })

  it('[R103] a stopped round and a deleted workshop leave nothing of what was chosen', async () => {
    await storage.openRound(round, 9)
    await storage.castVote(vote, 9, [])
    await storage.removeRound('a', 'r')
    expect(await storage.findVote('a', 'r', 'persoon.x')).toBeNull()
    expect(await storage.showRound('a', 'r')).toBeNull()
    await storage.openRound(round, 9)
    await storage.castVote(vote, 9, [])
    await storage.deleteWorkshop('a', '2026-06-01T00:00:00.000Z')
    expect(await storage.findVote('a', 'r', 'persoon.x')).toBeNull()
  })
})

it('[R104] what was chosen is there after the file was closed and opened again', async () => {
  const dataDir = makeDataDir()
  const before = await openStorage(dataDir.path)
  await before.createWorkshop(workshopRecord('a', '000001'), bytes(1))
  await before.openRound(round, 9)
  await before.castVote(vote, 9, [])
  await before.close()
  const after = await openStorage(dataDir.path)
  expect(await after.showRound('a', 'r')).toEqual([vote])
  await after.close()
  dataDir.remove()
})

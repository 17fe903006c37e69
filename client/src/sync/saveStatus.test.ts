import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { expect, test } from 'vitest'
import { saveStatusOf } from './saveStatus.ts'

const resting = {
  connected: true,
  synced: true,
  unsaved: 0,
  unsavedWork: false,
  storageWorking: true,
  paused: false,
  locks: noLocks,
  heldBack: false,
}

test('[V2] it says saved only when all of mine is committed, and offline whenever the line is gone', () => {
  expect(saveStatusOf(resting)).toBe('saved')
  expect(saveStatusOf({ ...resting, unsaved: 1 })).toBe('saving')
  expect(saveStatusOf({ ...resting, synced: false })).toBe('saving')
  expect(saveStatusOf({ ...resting, storageWorking: false })).toBe('notSaved')
  expect(saveStatusOf({ ...resting, heldBack: true })).toBe('heldBack')
  expect(saveStatusOf({ ...resting, connected: false })).toBe('offline')
})

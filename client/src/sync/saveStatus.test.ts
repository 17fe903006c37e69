import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { expect, test } from 'vitest'
import { afterEvent, notConnected, refusalForGood, type SyncEvent, saveStatusOf } from './saveStatus.ts'

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

test('[V2] it says saved only when all of mine is committed, and offline whenever the connection is gone', () => {
  expect(saveStatusOf(resting)).toBe('saved')
  expect(saveStatusOf({ ...resting, unsaved: 1 })).toBe('saving')
  expect(saveStatusOf({ ...resting, synced: false })).toBe('saving')
  expect(saveStatusOf({ ...resting, storageWorking: false })).toBe('notSaved')
  expect(saveStatusOf({ ...resting, heldBack: true })).toBe('heldBack')
  expect(saveStatusOf({ ...resting, connected: false })).toBe('offline')
})

test('[V307] what was held back in a pause is not saved until it was asked for again, and other refusals are for good', () => {
  const after = (...events: readonly SyncEvent[]) => events.reduce(afterEvent, notConnected)
  const sent = [{ type: 'opened' }, { type: 'synced' }, { type: 'changed' }, { type: 'sent' }] as const
  const held = [...sent, { type: 'refused', count: 1, reason: 'paused' }, { type: 'saved', count: 1 }] as const
  expect(after(...held)).toMatchObject({ unsaved: 0, unsavedWork: true, heldBack: true })
  expect(after(...held, { type: 'paused', paused: true }).heldBack).toBe(true)
  const goesOn = [...held, { type: 'paused', paused: false }, { type: 'sent' }] as const
  expect(after(...goesOn)).toMatchObject({ unsaved: 1, unsavedWork: true, heldBack: false })
  expect(after(...goesOn, { type: 'saved', count: 2 })).toMatchObject({ unsaved: 0, unsavedWork: false })
  // The contents of the copy on this device are sent only in answer to the server's own question.
  expect(
    after({ type: 'changed' }, { type: 'opened' }, { type: 'sent' }, { type: 'saved', count: 1 }).unsavedWork,
  ).toBe(true)
  expect(refusalForGood({ type: 'refused', count: 1, reason: 'locked' })).toBe(null)
  expect(refusalForGood({ type: 'refused', count: 1, reason: 'notYours' })).toBe('notYours')
})

test('[V307] a pause and locks keep their last known state while there is no connection; the state of storage does not', () => {
  const known = { ...notConnected, paused: true, storageWorking: false, unsavedWork: true, heldBack: true }
  const lost = afterEvent(known, { type: 'lost' })
  expect(lost).toMatchObject({ paused: true, unsavedWork: true })
  const again = afterEvent(lost, { type: 'opened' })
  expect(again).toMatchObject({ paused: true, unsavedWork: true, storageWorking: true, heldBack: false })
})

test('[V309] while storage fails, an answer to what held nothing new does not say that it works again', () => {
  const after = (...events: readonly SyncEvent[]) => events.reduce(afterEvent, notConnected)
  const failing = [
    { type: 'opened' },
    { type: 'storage', working: false },
    { type: 'synced' },
    { type: 'sent' },
    { type: 'saved', count: 1 },
  ] as const
  expect(saveStatusOf(after(...failing))).toBe('notSaved')
  expect(saveStatusOf(after(...failing, { type: 'storage', working: true }))).toBe('saved')
})

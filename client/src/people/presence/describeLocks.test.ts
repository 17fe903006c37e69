import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { expect, test } from 'vitest'
import { describeLocks } from './describeLocks.ts'

const knob = { knob: 5, by: 'Sam', why: 'Besloten' } as const
const party = { party: 'gemeente', by: 'Sam', why: '' }
const locked = { ...noLocks, knobs: [knob], parties: [party] }
const nameOf = (id: string) => (id === 'gemeente' ? 'Gemeente' : '')

test('[N39] says what was locked and what was set free, once each', () => {
  const closed = describeLocks(noLocks, locked, nameOf)
  expect(closed.map(({ about }) => about)).toEqual(['lock.5', 'lock.gemeente'])
  expect(closed[0]?.sentence).toContain('Besloten')
  expect(closed[1]?.sentence).toContain('Gemeente')
  const opened = describeLocks(locked, noLocks, nameOf)
  expect(opened.map(({ about }) => about)).toEqual(['lock.5', 'lock.gemeente'])
  expect(opened.map(({ sentence }) => sentence)).not.toEqual(closed.map(({ sentence }) => sentence))
})

test('[N39] what stayed as it was is no news', () => {
  expect(describeLocks(locked, { ...locked, allowed: 'knoppen' }, nameOf)).toEqual([])
})

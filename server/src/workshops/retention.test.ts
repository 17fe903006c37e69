import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { expect, it } from 'vitest'
import type { WorkshopRecord } from '../storage/workshopStore.ts'
import { deletedAfter, dueForDeletion, unusedBefore } from './retention.ts'

const record = (id: string, lastUsedAt: string): WorkshopRecord => ({
  id,
  code: '000000',
  createdAt: lastUsedAt,
  lastUsedAt,
  doorOpen: true,
  paused: false,
  clock: 0,
  locks: noLocks,
  linkGeneration: 1,
})

it('[S3] a workshop is due the given number of days after its last use', () => {
  expect(unusedBefore(new Date('2026-03-31T12:00:00Z'), 30)).toBe('2026-03-01T12:00:00.000Z')
  expect(deletedAfter(record('a', '2026-03-01T12:00:00.000Z'), 30)).toBe('2026-03-31')
})

it('[S3] a workshop with people in it is never due', () => {
  const unused = [record('a', '2020-01-01T00:00:00.000Z'), record('b', '2020-01-01T00:00:00.000Z')]
  expect(dueForDeletion(unused, (id) => id === 'a')).toEqual(['b'])
})

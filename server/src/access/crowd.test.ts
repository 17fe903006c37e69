import { expect, it } from 'vitest'
import { Crowd } from './crowd.ts'

it('[A38] the number of connections from one address is limited, an IPv6 /64 counting as one, and whoever leaves makes room', () => {
  const crowd = new Crowd({ sessions: 100, sessionsPerAddress: 2 })
  const leave = crowd.enter('2001:db8::1')
  crowd.enter('2001:db8::2')
  expect(crowd.problemFor('2001:db8:0:0:ffff::9')).toBe('addressFull')
  expect(crowd.problemFor('2001:db8:0:1::1')).toBeNull()
  leave()
  leave()
  expect(crowd.problemFor('2001:db8::3')).toBeNull()
  crowd.enter('2001:db8::3')
  expect(crowd.problemFor('2001:db8::3')).toBe('addressFull')
})

it('[A39] so many come from all addresses together', () => {
  const crowd = new Crowd({ sessions: 3, sessionsPerAddress: 2 })
  const leaving = ['10.0.0.1', '10.0.0.2', '10.0.0.3'].map((address) => crowd.enter(address))
  expect(crowd.problemFor('10.0.0.4')).toBe('serverFull')
  for (const leave of leaving) leave()
  expect(crowd.problemFor('10.0.0.4')).toBeNull()
})

import { expect, it } from 'vitest'
import { may, type Permission } from './policy.ts'

const permissions: readonly Permission[] = [
  'readPlan',
  'showPresence',
  'writePlan',
  'leaveRemarks',
  'inviteParticipants',
  'inviteEveryone',
  'changeWorkshop',
  'writeInPause',
  'renewLinks',
  'deleteWorkshop',
]

it('[A16] a viewer looks, a participant also works and invites, a facilitator may do all', () => {
  const allowed = (role: 'viewer' | 'reader' | 'participant' | 'facilitator') =>
    permissions.filter((permission) => may(role, permission))
  expect(allowed('viewer')).toEqual(['readPlan', 'showPresence'])
  expect(allowed('participant')).toEqual(['readPlan', 'showPresence', 'writePlan', 'inviteParticipants'])
  expect(allowed('facilitator')).toEqual(permissions.filter((one) => one !== 'leaveRemarks'))
})

it('[R451] W-05: a reader looks and leaves remarks, and nobody at the table does that', () => {
  expect(permissions.filter((permission) => may('reader', permission))).toEqual([
    'readPlan',
    'showPresence',
    'leaveRemarks',
  ])
  expect(may('participant', 'leaveRemarks')).toBe(false)
  expect(may('facilitator', 'leaveRemarks')).toBe(false)
})

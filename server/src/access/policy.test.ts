import { expect, it } from 'vitest'
import { may, type Permission } from './policy.ts'

const permissions: readonly Permission[] = [
  'readPlan',
  'showPresence',
  'writePlan',
  'inviteParticipants',
  'inviteEveryone',
  'changeWorkshop',
  'writeInPause',
  'renewLinks',
  'deleteWorkshop',
]

it('[A16] a viewer looks, a participant also works and invites, a facilitator may do all', () => {
  const allowed = (role: 'viewer' | 'participant' | 'facilitator') =>
    permissions.filter((permission) => may(role, permission))
  expect(allowed('viewer')).toEqual(['readPlan', 'showPresence'])
  expect(allowed('participant')).toEqual(['readPlan', 'showPresence', 'writePlan', 'inviteParticipants'])
  expect(allowed('facilitator')).toEqual(permissions)
})

import { expect, it } from 'vitest'
import { type Deed, may } from './policy.ts'

const deeds: readonly Deed[] = [
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
  const allowed = (role: 'viewer' | 'participant' | 'facilitator') => deeds.filter((deed) => may(role, deed))
  expect(allowed('viewer')).toEqual(['readPlan', 'showPresence'])
  expect(allowed('participant')).toEqual(['readPlan', 'showPresence', 'writePlan', 'inviteParticipants'])
  expect(allowed('facilitator')).toEqual(deeds)
})

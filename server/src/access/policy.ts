// What each role may do. Pure: one table, read by HTTP and by sockets.

import type { Role } from '@draaitafel/shared/protocol/roles.ts'

export type Deed =
  | 'readPlan'
  | 'showPresence'
  | 'writePlan'
  | 'inviteParticipants'
  | 'inviteEveryone'
  | 'changeWorkshop'
  | 'renewLinks'
  | 'writeInPause'
  | 'deleteWorkshop'
  | 'vote'
  | 'forgetName'
  | 'keepMoments'
  | 'leadRounds'
  | 'keepNotes'

const viewer: readonly Deed[] = ['readPlan', 'showPresence']
const participant: readonly Deed[] = [...viewer, 'writePlan', 'inviteParticipants', 'vote', 'forgetName']
const facilitator: readonly Deed[] = [
  ...participant,
  'inviteEveryone',
  'changeWorkshop',
  'renewLinks',
  'writeInPause',
  'deleteWorkshop',
  'leadRounds',
  'keepNotes',
  'keepMoments',
]

const allowed: Readonly<Record<Role, readonly Deed[]>> = { facilitator, participant, viewer }

export function may(role: Role, deed: Deed): boolean {
  return allowed[role].includes(deed)
}

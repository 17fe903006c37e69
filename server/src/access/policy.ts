// What each role may do. Pure: one table, read by HTTP and by sockets.

import type { Role } from '@draaitafel/shared/protocol/roles.ts'

export type Permission =
  | 'readPlan'
  | 'showPresence'
  | 'writePlan'
  | 'leaveRemarks'
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
  | 'splitTable'

const viewer: readonly Permission[] = ['readPlan', 'showPresence']
const reader: readonly Permission[] = [...viewer, 'leaveRemarks']
const participant: readonly Permission[] = [...viewer, 'writePlan', 'inviteParticipants', 'vote', 'forgetName']
const facilitator: readonly Permission[] = [
  ...participant,
  'inviteEveryone',
  'changeWorkshop',
  'renewLinks',
  'writeInPause',
  'deleteWorkshop',
  'leadRounds',
  'keepNotes',
  'keepMoments',
  'splitTable',
]

const allowed: Readonly<Record<Role, readonly Permission[]>> = { facilitator, participant, reader, viewer }

/** May it send updates at all? Where and what: rooms/judge. */
export function mayWriteAnything(role: Role): boolean {
  return may(role, 'writePlan') || may(role, 'leaveRemarks')
}

export function may(role: Role, permission: Permission): boolean {
  return allowed[role].includes(permission)
}

// A party of the plan: someone who pays, gains or should sit at the table.

import { partyKindIds } from '../model/partyKinds.ts'
import { type FactsOf, type LineOf, listNoun } from './define.ts'
import { flag, line, oneOf, optionalLine } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'

const profileLine = optionalLine(planLimits.profileLength, 'profile')

export const partyNoun = listNoun({
  name: 'party',
  list: 'parties',
  about: 'Someone who pays, gains or should sit at the table.',
  most: planLimits.parties,
  area: 'tafel',
  gone: 'party.gone',
  lacksFirst: 'name',
  part: fields({
    kind: oneOf(partyKindIds, undefined, { kind: 'partyKind.unknown' }),
    name: line(planLimits.nameLength, 'name'),
    atTable: about(flag(true, { mustSay: true }), 'False: an empty chair, in the plan, but nobody sits here.'),
    interest: about(profileLine, 'What it is after, in its own words (E-01).'),
    room: about(profileLine, 'What it can do.'),
    limit: about(profileLine, 'Where its limit lies.'),
  }),
})
export type Party = LineOf<typeof partyNoun>
export type PartyFacts = FactsOf<typeof partyNoun>

export const profileParts = ['interest', 'room', 'limit'] as const
export type ProfilePart = (typeof profileParts)[number]

export const noProfile: Readonly<Record<ProfilePart, string>> = { interest: '', room: '', limit: '' }

// A party of the plan: someone who pays, gains or should sit at the table.

import type { PartyKind } from '../model/partyKinds.ts'

export interface Party {
  readonly id: string
  readonly kind: PartyKind
  readonly name: string
  /** False = lege stoel: in the plan, but nobody sits here. */
  readonly atTable: boolean
  /** What it is after, what it can do, and where its limit lies, in its own words (E-01); each may be empty. */
  readonly interest: string
  readonly room: string
  readonly limit: string
  /** Fractional index; ties break on id. */
  readonly order: string
}

export const profileParts = ['interest', 'room', 'limit'] as const
export type ProfilePart = (typeof profileParts)[number]

export const noProfile: Readonly<Record<ProfilePart, string>> = { interest: '', room: '', limit: '' }

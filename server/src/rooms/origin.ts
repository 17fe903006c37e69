import type { Member } from './owed/member.ts'

/** Who sent an update, and its number among what they sent; null: the server itself. */
export type Origin = { readonly member: Member; readonly frame: number } | null

import type { Member } from './owed/member.ts'

/** Who sent an update, and its number among that session's frames; null: the server itself. */
export type FrameOrigin = { readonly member: Member; readonly frame: number } | null

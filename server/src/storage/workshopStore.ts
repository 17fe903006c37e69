// What the server keeps of a workshop beside its document: the record, private rounds, moments, notes, and who was seen.
// tests/contracts is the exact meaning. Every promise that resolves means: on disk, also after a power cut.

import type { RoundKind, RoundVoters } from '@draaitafel/shared/nouns/round.ts'
import type { LockChange } from '@draaitafel/shared/protocol/lockChange.ts'
import type { Locks } from '@draaitafel/shared/protocol/locks.ts'

export interface WorkshopRecord {
  readonly id: string
  /** Six digits, unique among the workshops that live. */
  readonly code: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly lastUsedAt: string
  /** While open, the code lets people in. */
  readonly doorOpen: boolean
  /** While paused only the facilitator changes the plan. */
  readonly paused: boolean
  /** The clock of the table, which stands still in a pause: see tableClock.ts. */
  readonly clock: number
  /** What else only the facilitator changes. */
  readonly locks: Locks
  /** Keys and cookies of a lower generation no longer count. */
  readonly linkGeneration: number
}

export type WorkshopChanges = Partial<
  Pick<WorkshopRecord, 'code' | 'lastUsedAt' | 'doorOpen' | 'paused' | 'locks' | 'linkGeneration'>
> & {
  /** In ms; with `paused`: when the table stopped or went on. */
  readonly now?: number
}

/** Of a deleted workshop only id, code and date are kept, so that its people hear "deleted" and not "unknown". */
export type FoundWorkshop =
  | { readonly state: 'live'; readonly record: WorkshopRecord }
  | { readonly state: 'deleted'; readonly deletedAt: string }
  | { readonly state: 'unknown' }

/** A private round: what people choose in it is kept here and nowhere else until it is shown. */
export interface StoredRound {
  readonly workshop: string
  readonly id: string
  readonly kind: RoundKind
  readonly voters: RoundVoters
  /** From then on nobody can choose any more. */
  readonly shown: boolean
}

export interface StoredVote {
  readonly workshop: string
  readonly round: string
  /** Whose choice: the next of the same voter takes its place. */
  readonly voter: string
  /** From which browser it came: of a party's round only there it can be read back before it is shown. */
  readonly browser: string
  /** '' of who chose without their party. */
  readonly party: string
  /** Key of the name by which someone with another telephone is known again; '' when they gave none. Never shown. */
  readonly person: string
  /** '' unless this person chose to be named. */
  readonly name: string
  readonly value: number
}

export interface Rounds {
  /** False when the workshop is gone, the id is taken, or it has `most` rounds. */
  openRound(round: StoredRound, most: number): Promise<boolean>
  findRound(workshop: string, id: string): Promise<StoredRound | null>
  /**
   * False when there is no such round, it was shown, or `most` others have chosen. Takes the place of what the same person
   * of the same party chose from a browser that is not among `present`.
   */
  castVote(vote: StoredVote, most: number, present: readonly string[]): Promise<boolean>
  findVote(workshop: string, round: string, voter: string): Promise<StoredVote | null>
  /** How many choices there are, and nothing of what they are. */
  countVotes(workshop: string, round: string): Promise<number>
  /** Shuts the round and gives what was chosen, in no order that says who came first; null when there is no such round. */
  showRound(workshop: string, id: string): Promise<readonly StoredVote[] | null>
  /** Takes this name from all that was chosen by it, in this browser or in any; what they chose stays. */
  forgetVoter(workshop: string, name: string, browser: string | null): Promise<void>
  /** The round and all that was chosen in it. */
  removeRound(workshop: string, id: string): Promise<void>
}

/** The plan as it stood at one time, to compare with or go back to. */
export interface MomentRecord {
  readonly workshop: string
  readonly id: string
  readonly name: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** Kept by itself, when a step began: makes room when there are too many. */
  readonly automatic: boolean
}

export interface Moments {
  /**
   * False when the workshop is gone, the id is taken, or there are `most` and none of them is automatic; else the oldest
   * automatic one makes room.
   */
  keepMoment(record: MomentRecord, plan: Uint8Array, most: number): Promise<boolean>
  /** The latest first. */
  listMoments(workshop: string): Promise<readonly MomentRecord[]>
  loadMoment(workshop: string, id: string): Promise<Uint8Array | null>
  /** Another plan under the same name and time; nothing when the moment is gone. */
  rewriteMoment(workshop: string, id: string, plan: Uint8Array): Promise<void>
  removeMoment(workshop: string, id: string): Promise<void>
}

/** What who leads writes for themselves: no part of the plan. */
export interface StoredNotes {
  readonly text: string
  /** Rises with every write; 0 before the first. */
  readonly version: number
}

export interface Notes {
  readNotes(workshop: string): Promise<StoredNotes>
  /** False when the workshop is gone, or someone else wrote since `basedOn`. */
  writeNotes(workshop: string, text: string, basedOn: number): Promise<boolean>
}

/** Something of who was seen in a workshop, under a key of its own; what is in it is the room's (rooms/presence/authors.ts). */
export interface SeenRow {
  readonly key: string
  readonly fact: string
}

/** `fact` null: it is to go. */
export interface SeenChange {
  readonly key: string
  readonly fact: string | null
}

export interface Seen {
  /** What was written longest ago first. */
  loadSeen(workshop: string): Promise<readonly SeenRow[]>
  /** All of them or none. Nothing for a workshop that is gone. */
  writeSeen(workshop: string, changes: readonly SeenChange[]): Promise<void>
  /** As `writeSeen`, and of what stood there before nothing stays behind on disk. */
  wipeSeen(workshop: string, changes: readonly SeenChange[]): Promise<void>
}

export interface WorkshopStore extends Rounds, Moments, Notes, Seen {
  /** Record and first update in one transaction. False when the code is taken or the id ever was. */
  createWorkshop(record: WorkshopRecord, firstUpdate: Uint8Array): Promise<boolean>
  findWorkshop(id: string): Promise<FoundWorkshop>
  /** A living workshop with this code goes before a deleted one. */
  findByCode(code: string): Promise<FoundWorkshop>
  /**
   * All of the changes, or none of them and false: when the workshop is gone, another has the code, or the link generation
   * would not rise (so that of two who renew the links at the same moment one is told).
   */
  updateWorkshop(id: string, changes: WorkshopChanges): Promise<boolean>
  /**
   * One change of what is locked, made to the locks that are there when its turn comes. The locks as they are then; null,
   * and nothing changed, when the workshop is gone or too many parties would be locked.
   */
  changeLocks(id: string, change: LockChange): Promise<Locks | null>
  /** Removes every row of it and leaves the tombstone. */
  deleteWorkshop(id: string, deletedAt: string): Promise<void>
  /** Living workshops last used before this moment (ISO 8601). */
  listUnusedSince(moment: string): Promise<readonly WorkshopRecord[]>
}

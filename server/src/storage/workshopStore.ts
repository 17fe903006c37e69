// Everything stored about a workshop beside its document: the record, private rounds, moments, notes, cues, its tables, and who was seen.
// tests/contracts is the exact specification. Every promise that resolves means: on disk, also after a power cut.

import type { RoundKind, RoundVoters } from '@draaitafel/shared/nouns/round.ts'
import type { LockChange } from '@draaitafel/shared/protocol/lockChange.ts'
import type { Locks } from '@draaitafel/shared/protocol/locks.ts'

export interface WorkshopRecord {
  readonly id: string
  /** Six digits, unique among existing workshops. */
  readonly code: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly lastUsedAt: string
  /** While open, the code lets people in. */
  readonly doorOpen: boolean
  /** While paused only the facilitator changes the plan. */
  readonly paused: boolean
  /** The clock of the table, stopped during pauses: see tableClock.ts. */
  readonly clock: number
  /** What else only the facilitator changes. */
  readonly locks: Locks
  /** Keys and cookies of a lower generation are invalid. */
  readonly linkGeneration: number
}

export type WorkshopChanges = Partial<
  Pick<WorkshopRecord, 'code' | 'lastUsedAt' | 'doorOpen' | 'paused' | 'locks' | 'linkGeneration'>
> & {
  /** In ms; with `paused`: when the table stopped or went on. */
  readonly now?: number
}

/** A deleted workshop keeps its id, code and date only, so that its people hear "deleted" and not "unknown". */
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
  /** The voter: a later choice by the same voter replaces it. */
  readonly voter: string
  /** The browser it came from: in a party's round only that browser can read it back before it is shown. */
  readonly browser: string
  /** '' for a choice without a party. */
  readonly party: string
  /** Key of the name, which lets the same person vote again from another phone; '' without a name. Never shown. */
  readonly person: string
  /** '' unless this person chose to be named. */
  readonly name: string
  readonly value: number
}

export interface Rounds {
  /** False when the workshop is deleted, the id is taken, or it has `most` rounds. */
  openRound(round: StoredRound, most: number): Promise<boolean>
  findRound(workshop: string, id: string): Promise<StoredRound | null>
  /**
   * False when there is no such round, it was shown, or `most` others have chosen. Replaces the choice of the same
   * person and party from a browser that is not among `present`.
   */
  castVote(vote: StoredVote, most: number, present: readonly string[]): Promise<boolean>
  findVote(workshop: string, round: string, voter: string): Promise<StoredVote | null>
  /** The number of choices, without their contents. */
  countVotes(workshop: string, round: string): Promise<number>
  /** Closes the round and returns the choices, in an order that does not reveal who came first; null when there is no such round. */
  showRound(workshop: string, id: string): Promise<readonly StoredVote[] | null>
  /** Removes this name from all choices made by it, in this browser or in any; the choices stay. */
  forgetVoter(workshop: string, name: string, browser: string | null): Promise<void>
  /** Deletes the round and all choices in it. */
  removeRound(workshop: string, id: string): Promise<void>
}

/** The plan as it was at one time, to compare with or go back to. */
export interface MomentRecord {
  readonly workshop: string
  readonly id: string
  readonly name: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** Made automatically when a step began: dropped first when there are too many. */
  readonly automatic: boolean
}

export interface Moments {
  /**
   * False when the workshop is deleted, the id is taken, or there are `most` and none of them is automatic; else the oldest
   * automatic one makes room.
   */
  keepMoment(record: MomentRecord, plan: Uint8Array, most: number): Promise<boolean>
  /** The latest first. */
  listMoments(workshop: string): Promise<readonly MomentRecord[]>
  loadMoment(workshop: string, id: string): Promise<Uint8Array | null>
  /** Replaces the plan under the same name and time; does nothing when the moment was removed. */
  rewriteMoment(workshop: string, id: string, plan: Uint8Array): Promise<void>
  removeMoment(workshop: string, id: string): Promise<void>
}

/** The facilitators' notes, not part of the plan. */
export interface StoredNotes {
  readonly text: string
  /** Increases with every write; 0 before the first. */
  readonly version: number
}

export interface Notes {
  readNotes(workshop: string): Promise<StoredNotes>
  /** False when the workshop is deleted, or someone else wrote since `basedOn`. */
  writeNotes(workshop: string, text: string, basedOn: number): Promise<boolean>
}

/** What the facilitators have to remember in one step of the script, not part of the plan. */
export interface StoredCue {
  /** Step id, also of a step that was removed: undo brings it back. */
  readonly step: string
  readonly text: string
}

export interface Cues {
  /** Oldest write first. */
  readCues(workshop: string): Promise<readonly StoredCue[]>
  /**
   * All of them or none; of those that are not named nothing changes. An empty text deletes one, and above `most` the
   * oldest make room. Does nothing for a deleted workshop.
   */
  writeCues(workshop: string, cues: readonly StoredCue[], most: number): Promise<void>
}

/** One fact about who was seen in a workshop, under a key of its own; the contents belong to rooms/presence/authors.ts. */
export interface SeenRow {
  readonly key: string
  readonly fact: string
}

/** `fact` null: delete it. */
export interface SeenChange {
  readonly key: string
  readonly fact: string | null
}

export interface Seen {
  /** Oldest write first. */
  loadSeen(workshop: string): Promise<readonly SeenRow[]>
  /** All of them or none. Does nothing for a deleted workshop. */
  writeSeen(workshop: string, changes: readonly SeenChange[]): Promise<void>
  /** As `writeSeen`, and also erases the old values from disk. */
  wipeSeen(workshop: string, changes: readonly SeenChange[]): Promise<void>
}

/** A workshop that was split off from another one, in which part of its people work on a variant. */
export interface StoredSubTable {
  readonly workshop: string
  readonly parent: string
  /** 1 for the first time that the parent split, and so on: only the tables of the last time count. */
  readonly split: number
  readonly letter: string
  readonly name: string
  /** May one of its participants lead it? */
  readonly mayLead: boolean
  /** That participant's browser, as the parent knows it; '' while nobody does. */
  readonly leader: string
}

export interface SubTables {
  /** Of every time it split, in that order; of each time by letter. */
  listSubTables(parent: string): Promise<readonly StoredSubTable[]>
  findSubTable(workshop: string): Promise<StoredSubTable | null>
  /** False when nobody there may lead, or another browser does. */
  leadSubTable(workshop: string, browser: string): Promise<boolean>
}

export interface WorkshopStore extends Rounds, Moments, Notes, Cues, Seen, SubTables {
  /**
   * Record and first update in one transaction, and of which workshop it is a table. False when the code is taken, the id
   * ever was, or the parent is gone.
   */
  createWorkshop(record: WorkshopRecord, firstUpdate: Uint8Array, table?: StoredSubTable): Promise<boolean>
  findWorkshop(id: string): Promise<FoundWorkshop>
  /** An existing workshop with this code takes precedence over a deleted one. */
  findByCode(code: string): Promise<FoundWorkshop>
  /**
   * All of the changes, or none and false: when the workshop is deleted, another has the code, or the link generation
   * would not increase (so that one of two who renew the links at the same time is told). What its room has to hear
   * (`paused`, `locks`, `linkGeneration`) rejects with OwnedElsewhere when another server has the workshop; so do
   * `changeLocks` and `deleteWorkshop`.
   */
  updateWorkshop(id: string, changes: WorkshopChanges): Promise<boolean>
  /**
   * Applies one change to the locks that exist when its turn comes. Returns the new locks; null,
   * and nothing changed, when the workshop is deleted or too many parties would be locked.
   */
  changeLocks(id: string, change: LockChange): Promise<Locks | null>
  /** Removes every row of it, and of its tables, and leaves the tombstones. */
  deleteWorkshop(id: string, deletedAt: string): Promise<void>
  /** Existing workshops last used before this moment (ISO 8601), and so were their tables; a table itself is never among them. */
  listUnusedSince(moment: string): Promise<readonly WorkshopRecord[]>
}

// State of the whole table that is not in the plan: is it paused, what does its clock show, what is locked. It is
// stored elsewhere; this is what everyone in the room was told.

import { isDeepStrictEqual } from 'node:util'
import type { Locks } from '@draaitafel/shared/protocol/locks.ts'
import { clockAfter, clockShows } from '../storage/tableClock.ts'
import type { Members } from './members.ts'
import type { SessionPort } from './owed/sessionPort.ts'

export interface TableState {
  /** Only the facilitator may write now. */
  readonly paused: boolean
  /** As it is stored: see tableClock.ts. */
  readonly clock: number
  readonly locks: Locks
}

export class Table {
  private readonly members: Members
  private state: TableState

  constructor(members: Members, state: TableState) {
    this.members = members
    this.state = state
  }

  get paused(): boolean {
    return this.state.paused
  }

  get locks(): Locks {
    return this.state.locks
  }

  /** Sent even when nothing is paused or locked: a client that reconnects keeps its old state until it hears. */
  greet(port: SessionPort): void {
    this.members.tell(port, { type: 'paused', paused: this.paused })
    this.members.tell(port, { type: 'locks', locks: this.locks })
    this.members.tell(port, { type: 'clock', ms: clockShows(this.state, Date.now()) })
  }

  /** Tells everyone. False when nothing changed. */
  setPaused(paused: boolean, now: number): boolean {
    if (this.paused === paused) return false
    this.state = { ...this.state, clock: clockAfter(this.state, paused, now), paused }
    // The clock first: otherwise a screen would show the old time for a moment after the pause.
    this.members.tellAll({ type: 'clock', ms: clockShows(this.state, now) })
    this.members.tellAll({ type: 'paused', paused })
    return true
  }

  /** Tells everyone. False when nothing changed. */
  setLocks(locks: Locks): boolean {
    if (isDeepStrictEqual(this.locks, locks)) return false
    this.state = { ...this.state, locks }
    this.tellLocks()
    return true
  }

  tellLocks(): void {
    this.members.tellAll({ type: 'locks', locks: this.locks })
  }
}

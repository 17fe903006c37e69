// Incoming updates of a room: numbered, judged, and passed to the committer or refused with an answer. The server's
// own changes take the same path, without an answer.

import type { RefusalReason } from '@draaitafel/shared/protocol/messages.ts'
import type * as Y from 'yjs'
import type { Metrics } from '../base/metrics.ts'
import type { Backlog } from './backlog.ts'
import type { Arrival } from './committer.ts'
import type { CommittedDocument } from './document/committedDocument.ts'
import { mendingOf, updateOf } from './document/ownChanges.ts'
import type { TrialDocument } from './document/trialDocument.ts'
import { Whereabouts } from './document/whereabouts.ts'
import type { FrameOrigin } from './frameOrigin.ts'
import type { Health } from './health.ts'
import { type JudgeContext, judge } from './judge/judge.ts'
import type { Members } from './members.ts'
import { step1Frame } from './owed/frames.ts'
import type { Member } from './owed/member.ts'
import type { SessionPort } from './owed/sessionPort.ts'
import type { People } from './presence/people.ts'
import type { Table } from './table.ts'

export interface IntakeParts {
  readonly document: CommittedDocument
  readonly backlog: Backlog
  readonly health: Health
  readonly members: Members
  readonly people: People
  readonly table: Table
  readonly metrics: Metrics
  readonly trial: TrialDocument | null
  commit(arrival: Arrival<FrameOrigin>): void
}

export class Intake {
  private readonly parts: IntakeParts
  private stopped = false
  /** The server is writing a repair of its own that is not on disk yet. */
  private mending = false

  constructor(parts: IntakeParts) {
    this.parts = parts
  }

  /** Shutting down: later updates are neither committed nor acknowledged, so that the sender offers them again. */
  stop(): void {
    this.stopped = true
  }

  /** A step 2 or update from a session. Returns the ms that applying it will take, once it is committed. */
  receive(member: Member, update: Uint8Array, isStep2: boolean): number {
    const { health, members, people } = this.parts
    if (this.stopped || health.over) return 0
    const frame = member.receipts.count()
    if (isStep2) member.receipts.answered()
    const verdict = health.unlessDamaged(() => judge(update, isStep2, this.contextOf(member.port)))
    if (verdict === null) return 0
    if (verdict === 'nothingNew') members.acknowledge(member)
    else if (verdict === 'gap') this.askForAll(member, frame, isStep2)
    else if (typeof verdict === 'string') this.refuse(member, frame, verdict)
    else if (this.isProven(verdict.news)) {
      member.receipts.awaits(frame)
      people.wrote(member.port)
      // Copied: it is a view of the whole network buffer, which would otherwise be kept and sent to storage too.
      const update = verdict.news.slice()
      this.accept({ update, read: verdict.read, origin: { member, frame } }, verdict.whereabouts)
      return verdict.whereabouts.applyMs
    } else if (!health.over) this.refuse(member, frame, 'undecodable')
    return 0
  }

  /** Re-commits a harmless update from a batch that broke the document: its sender may be gone and not offer it again. */
  writeAgain(update: Uint8Array): void {
    const { document, backlog } = this.parts
    if (this.isProven(update))
      this.accept({ update, read: null, origin: null }, new Whereabouts(document, backlog.updates))
  }

  /** A change by the server itself, handled as any other update; resolves when it is on disk and shown, or the room has ended. */
  async change(change: (doc: Y.Doc) => void): Promise<void> {
    const { document, backlog, health } = this.parts
    // Updates that are accepted but not applied yet have to be changed too.
    await backlog.emptied()
    const update = health.unlessDamaged(() => updateOf(document, change))
    if (update) this.writeAgain(update)
    await backlog.emptied()
  }

  /**
   * Repairs what only the server may, after this batch. The version, else one write would lock everyone out: the next
   * load leaves a newer document alone. And the log, because nobody else may remove what others wrote there.
   */
  mendAfter(batch: readonly Arrival<FrameOrigin>[]): void {
    const { document, health } = this.parts
    if (batch.some(({ origin }) => origin === null)) this.mending = false
    if (this.mending) return
    const update = health.unlessDamaged(() => mendingOf(document))
    if (!update) return
    this.mending = true
    this.writeAgain(update)
  }

  refuse(member: Member, count: number, reason: RefusalReason): void {
    this.parts.metrics.frameRefused(reason)
    this.parts.members.refuse(member, count, reason)
  }

  private contextOf(port: SessionPort): JudgeContext {
    const { document, backlog, table, people } = this.parts
    return {
      role: port.role,
      paused: table.paused,
      locks: table.locks,
      document,
      waiting: backlog.updates,
      waitingBytes: backlog.bytes,
      mayBring: (author) => people.mayBring(port, author),
      voices: (isBringing) => people.voicesOf(port, isBringing),
    }
  }

  /**
   * It depends on structs that nobody has: the sender did not send everything, or not in order. A step 2 is
   * everything; if that has a gap there is nothing left to ask for.
   */
  private askForAll(member: Member, frame: number, isStep2: boolean): void {
    if (isStep2) {
      this.refuse(member, frame, 'incomplete')
      return
    }
    this.parts.metrics.frameRefused('gap')
    member.receipts.asks(frame)
    member.port.send(step1Frame(this.parts.document.stateVector()))
  }

  private isProven(update: Uint8Array): boolean {
    const { trial, health } = this.parts
    return trial === null || health.unlessDamaged(() => trial.takes(update)) === true
  }

  private accept(arrival: Arrival<FrameOrigin>, whereabouts: Whereabouts): void {
    this.parts.backlog.add(whereabouts, arrival.update.length, arrival.origin?.member.port ?? null)
    this.parts.commit(arrival)
  }
}

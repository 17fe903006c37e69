// One workshop in memory: its document as far as it is committed, and the sessions in it. Judges what comes in, hands
// it to the committer, and shows it only afterwards. Knows no sockets and no HTTP; loading and unloading are the
// registry's.

import { type CloseCode, closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { type RefusalReason, type ServerMessage, writeServerMessage } from '@draaitafel/shared/protocol/messages.ts'
import { may } from '../access/policy.ts'
import type { Metrics } from '../metrics.ts'
import type { CommittedDocument } from './committedDocument.ts'
import type { Arrival, CommitTarget } from './committer.ts'
import { deniedFrame, step1Frame, step2Frame, updateFrame } from './frames.ts'
import { PresenceBoard } from './presenceBoard.ts'
import { Receipts } from './receipts.ts'
import type { RowKeeper } from './rowKeeper.ts'
import type { SessionPort } from './sessionPort.ts'
import { isDecodable, isEmptyUpdate } from './updates.ts'

/** Uncommitted bytes of one room above which its writers are no longer read from until storage catches up. */
const WAITING_BYTES_BEFORE_PAUSE = 2 * wireLimits.frameBytes

export interface Member {
  readonly port: SessionPort
  readonly receipts: Receipts
}

export interface RoomParts {
  readonly id: string
  readonly document: CommittedDocument
  readonly metrics: Metrics
  commit(arrival: Arrival<Member>): void
  readonly rows: RowKeeper
}

export class Room implements CommitTarget<Member> {
  readonly id: string
  readonly document: CommittedDocument
  private readonly parts: RoomParts
  private readonly members = new Map<SessionPort, Member>()
  private readonly paused = new Set<SessionPort>()
  private readonly presence = new PresenceBoard()
  private waitingBytes = 0
  private waitingUpdates = 0
  private onSettled: (() => void)[] = []
  private takingIn = true

  constructor(parts: RoomParts) {
    this.parts = parts
    this.id = parts.id
    this.document = parts.document
  }

  /** Nothing waits to be committed. */
  get isSettled(): boolean {
    return this.waitingUpdates === 0
  }

  /** Resolves once nothing waits to be committed; never, if the workshop is deleted first. */
  settled(): Promise<void> {
    return this.isSettled ? Promise.resolve() : new Promise((resolve) => this.onSettled.push(resolve))
  }

  /** Lets a session in and asks it what it has that we miss. Its own question is answered by `answerStep1`. */
  join(port: SessionPort, storageWorking: boolean): Member {
    const member: Member = { port, receipts: new Receipts() }
    this.members.set(port, member)
    const replaced = this.presence.join(port)
    if (replaced) {
      this.leave(replaced)
      replaced.close(closeCodes.replaced)
    }
    port.send(step1Frame(this.document.stateVector()))
    if (!storageWorking) this.tell(port, { type: 'storage', working: false })
    return member
  }

  leave(port: SessionPort): void {
    this.members.delete(port)
    this.paused.delete(port)
    this.presence.leave(port)
  }

  /** Throws on a torn state vector. */
  answerStep1(member: Member, stateVector: Uint8Array): void {
    member.port.send(step2Frame(this.document.missingFrom(stateVector)))
    this.presence.introduce(member.port)
  }

  introduce(member: Member): void {
    this.presence.introduce(member.port)
  }

  receivePresence(member: Member, update: Uint8Array): void {
    if (may(member.port.role, 'showPresence')) this.presence.receive(member.port, update)
  }

  /** A step 2 or update from a session: numbered, judged, and handed on or refused with an answer. */
  receiveUpdate(member: Member, update: Uint8Array, isStep2: boolean): void {
    if (!this.takingIn) return
    const frame = member.receipts.count()
    const verdict = this.judge(member, update, isStep2)
    if (verdict === 'nothingNew') this.acknowledge(member)
    else if (verdict === 'accept') this.accept(member, frame, update)
    else this.refuse(member, frame, verdict)
  }

  committed(batch: readonly Arrival<Member>[], merged: readonly Uint8Array[], lastSeq: number): void {
    this.waitingBytes -= batch.reduce((sum, { update }) => sum + update.length, 0)
    this.waitingUpdates -= batch.length
    this.resumeReading()
    // The workshop was deleted while this waited; its sessions hear that instead.
    if (lastSeq === 0) return
    const whole = merged.every((update) => this.applied(update))
    this.parts.rows.added(merged.length, lastSeq)
    if (whole) this.fanOut(merged, batch)
    else this.everyoneAnew(batch)
    for (const { sender } of batch) sender.receipts.committed()
    for (const member of new Set(batch.map(({ sender }) => sender))) this.acknowledge(member)
    if (!this.isSettled) return
    for (const resolve of this.onSettled.splice(0)) resolve()
  }

  /** On the way out: what comes in from now on is neither committed nor called saved, so its sender offers it again. */
  stopTakingIn(): void {
    this.takingIn = false
  }

  storageChanged(working: boolean): void {
    for (const port of this.members.keys()) this.tell(port, { type: 'storage', working })
  }

  /** Everyone out, for a reason. */
  closeAll(why: CloseCode): void {
    this.presence.stop()
    for (const port of [...this.members.keys()]) port.close(why)
  }

  destroy(): void {
    this.presence.stop()
    this.document.destroy()
  }

  private judge(member: Member, update: Uint8Array, isStep2: boolean): 'accept' | 'nothingNew' | RefusalReason {
    if (isEmptyUpdate(update)) return 'nothingNew'
    if (update.length > wireLimits.documentBytes) return 'tooLarge'
    if (!isDecodable(update)) return 'undecodable'
    const mayWrite = may(member.port.role, 'writePlan')
    // Every step 2 repeats all deletions the client knows of; a reader's is no attempt to write, a writer's no work.
    if ((isStep2 || !mayWrite) && this.document.contains(update)) return 'nothingNew'
    if (!mayWrite) return 'readOnly'
    if (this.document.wouldExceed(wireLimits.documentBytes, update, this.waitingBytes)) return 'documentFull'
    return 'accept'
  }

  private accept(member: Member, frame: number, update: Uint8Array): void {
    member.receipts.awaits(frame)
    this.waitingBytes += update.length
    this.waitingUpdates += 1
    if (this.waitingBytes > WAITING_BYTES_BEFORE_PAUSE && !this.paused.has(member.port)) {
      this.paused.add(member.port)
      member.port.pauseReading()
    }
    this.parts.commit({ sender: member, update })
  }

  private applied(update: Uint8Array): boolean {
    try {
      this.document.apply(update)
      return true
    } catch {
      // It decodes, but Yjs cannot integrate it. It may stand half in the document: see everyoneAnew.
      this.parts.metrics.frameRefused('notIntegrable')
      return false
    }
  }

  private fanOut(merged: readonly Uint8Array[], batch: readonly Arrival<Member>[]): void {
    const frames = merged.map(updateFrame)
    // Someone whose own single update is the whole batch has it already.
    const only = batch.length === 1 ? batch[0]?.sender.port : undefined
    for (const port of this.members.keys()) if (port !== only) for (const frame of frames) port.send(frame)
  }

  /**
   * After a batch that could not be taken in cleanly: apply of it what can be, give everyone the whole document, and
   * replace the stored rows, since the bad one would fail again at the next load.
   */
  private everyoneAnew(batch: readonly Arrival<Member>[]): void {
    for (const { update } of batch) this.applied(update)
    this.parts.rows.replaceRows()
    const frame = updateFrame(this.document.whole())
    for (const port of this.members.keys()) port.send(frame)
  }

  private acknowledge(member: Member): void {
    this.tell(member.port, { type: 'saved', count: member.receipts.savedUpTo })
  }

  private refuse(member: Member, count: number, reason: RefusalReason): void {
    this.parts.metrics.frameRefused(reason)
    if (member.port.wantsExtensions) this.tell(member.port, { type: 'refused', count, reason })
    else member.port.send(deniedFrame(reason))
  }

  private tell(port: SessionPort, message: ServerMessage): void {
    if (port.wantsExtensions) port.send(writeServerMessage(message))
  }

  private resumeReading(): void {
    if (this.waitingBytes > WAITING_BYTES_BEFORE_PAUSE / 2) return
    for (const port of this.paused) port.resumeReading()
    this.paused.clear()
  }
}

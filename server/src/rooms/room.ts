// One workshop in memory: its document as far as it is committed, and its sessions. Updates come in through the
// intake; here they are shown, once they are on disk. No sockets and no HTTP; the registry loads and unloads rooms.

import { type CloseCode, closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import type { Locks } from '@draaitafel/shared/protocol/locks.ts'
import { Backlog } from './backlog.ts'
import type { Arrival, CommitTarget } from './committer.ts'
import type { CommittedDocument } from './document/committedDocument.ts'
import type { FrameOrigin } from './frameOrigin.ts'
import { Health } from './health.ts'
import { Intake } from './intake.ts'
import { Members } from './members.ts'
import { startFanOut } from './owed/fanOut.ts'
import { step1Frame, step2Frame } from './owed/frames.ts'
import { type Member, newMember } from './owed/member.ts'
import type { SessionPort } from './owed/sessionPort.ts'
import { People } from './presence/people.ts'
import type { RoomParts } from './roomParts.ts'
import { Table } from './table.ts'

export class Room implements CommitTarget<FrameOrigin> {
  readonly id: string
  readonly document: CommittedDocument
  readonly storesApart: boolean
  readonly people: People
  /** For writes by the server itself. */
  readonly intake: Intake
  private readonly parts: RoomParts
  private readonly members = new Members()
  private readonly table: Table
  private readonly backlog = new Backlog()
  private readonly health: Health

  constructor(parts: RoomParts) {
    const { document, metrics, trial } = parts
    const { members, backlog } = this
    this.parts = parts
    this.id = parts.id
    this.document = document
    this.storesApart = trial !== null
    const health = new Health((batch) => {
      parts.rows.retire()
      parts.onDamaged(batch)
    })
    const table = new Table(members, parts.table)
    const people = new People({
      ...parts,
      hasParty: (id) => document.hasParty(id),
      onRefused: (reason) => metrics.frameRefused(reason),
    })
    this.health = health
    this.table = table
    this.people = people
    this.intake = new Intake({ ...parts, backlog, health, members, people, table })
  }

  /** Everything is committed. */
  get isSettled(): boolean {
    return this.backlog.isEmpty
  }

  /**
   * Whatever is called saved also has to count after a crash: so the identity of its writers is stored first. Null
   * when it is on disk.
   */
  beforeCommit(): Promise<void> | null {
    return this.people.written()
  }

  /** Resolves once nothing waits to be committed, or the room is over. */
  settled(): Promise<void> {
    return this.backlog.emptied()
  }

  /** Admits a session and asks for what it has and we miss. `answerStep1` answers its own question. */
  join(port: SessionPort, storageWorking: boolean): Member {
    const member = newMember(port, (asking, stateVector) => this.tellMissing(asking, stateVector))
    this.members.add(member)
    const replaced = this.people.join(port)
    if (replaced) {
      this.leave(replaced)
      replaced.close(closeCodes.replaced)
    }
    port.send(step1Frame(this.document.stateVector()))
    if (!storageWorking) this.members.tell(port, { type: 'storage', working: false })
    this.table.greet(port)
    return member
  }

  leave(port: SessionPort): void {
    this.members.remove(port)
    this.backlog.left(port)
    this.people.board.leave(port)
  }

  /** Throws on a truncated state vector. Costly answers wait their turn, so that asking cannot delay the others. */
  answerStep1(member: Member, stateVector: Uint8Array): void {
    const isCostly = this.document.isCostlyToDiff(stateVector, wireLimits.diffFreeBytes)
    if (isCostly) member.diffs.ask(stateVector)
    else this.tellMissing(member, stateVector)
  }

  /** A slow reader has read everything it was sent: now it gets what it missed. */
  drained(member: Member): void {
    this.people.board.caughtUp(member.port)
    const from = member.catchUp.take()
    if (!from) return
    this.parts.metrics.healed()
    this.answerStep1(member, from)
  }

  introduce(member: Member): void {
    this.people.board.introduce(member.port)
  }

  receivePresence(member: Member, update: Uint8Array): void {
    this.people.receive(member.port, update)
  }

  /** Returns the ms that applying it will take, once it is committed. */
  receiveUpdate(member: Member, update: Uint8Array, isStep2: boolean): number {
    return this.intake.receive(member, update, isStep2)
  }

  committed(batch: readonly Arrival<FrameOrigin>[], merged: readonly Uint8Array[], last: number | 'gone'): void {
    if (this.health.over) return
    const bytes = batch.reduce((sum, { update }) => sum + update.length, 0)
    this.backlog.settle(batch.length, bytes)
    // The workshop was deleted while this waited; its sessions hear that instead.
    if (last !== 'gone') this.applyAndShow(batch, merged, last)
    this.parts.trial?.settled(batch.length)
    this.backlog.tellIfEmpty()
  }

  lost(): void {
    this.parts.onLost()
  }

  /** Refuses the sender's oldest pending frame; the real number is no longer known. */
  refuseDamaging(origin: FrameOrigin): void {
    if (origin) this.intake.refuse(origin.member, origin.member.receipts.savedUpTo + 1, 'undecodable')
  }

  /**
   * Tells everyone. After a pause everyone is asked what they held back, so that nothing made in the meantime is
   * lost.
   */
  setPaused(paused: boolean, now: number): void {
    if (!this.health.over && this.table.setPaused(paused, now) && !paused) this.askEveryone()
  }

  /**
   * Tells everyone, and asks what they held back: something may have been unlocked. If nothing changed, nobody is
   * told.
   */
  setLocks(locks: Locks): void {
    if (!this.health.over && this.table.setLocks(locks)) this.askEveryone()
  }

  browsers(): readonly string[] {
    return this.members.ports().map(({ browser }) => browser)
  }

  restIfUnused(): void {
    if (this.isSettled) this.health.unlessDamaged(() => this.document.restIfUnused())
  }

  storageChanged(working: boolean): void {
    this.members.tellAll({ type: 'storage', working })
  }

  /** Closes all sessions with a reason. */
  closeAll(why: CloseCode): void {
    this.people.board.stop()
    this.members.sendAway(why, () => false)
  }

  /** Closes the sessions that may not stay, with a reason; the others notice nothing. */
  sendAway(why: CloseCode, mayStay: (port: SessionPort) => boolean): void {
    this.members.sendAway(why, mayStay)
  }

  destroy(): void {
    this.health.end()
    this.people.stop()
    this.members.stop()
    this.document.destroy()
    this.parts.trial?.destroy()
    this.backlog.clear()
  }

  private askEveryone(): void {
    this.members.askAll(this.document.stateVector())
  }

  private tellMissing(member: Member, stateVector: Uint8Array): void {
    const missing = this.health.unlessDamaged(() => this.document.missingFrom(stateVector))
    if (!missing) return
    if (!member.port.sendContent(step2Frame(missing))) member.catchUp.missAnswer(stateVector)
    this.people.board.introduce(member.port)
  }

  private applyAndShow(batch: readonly Arrival<FrameOrigin>[], merged: readonly Uint8Array[], lastSeq: number): void {
    const wasHeld = this.document.isHeld()
    const wasSealed = this.document.isSealed()
    const fanOut = startFanOut(this.members, merged.length, () => this.document.stateVector())
    if (!merged.every((update) => this.applied(update))) {
      this.health.breakDown(batch)
      return
    }
    this.parts.rows.added(merged.length, lastSeq)
    this.parts.metrics.fannedOut(this.members.count)
    // Someone whose own single update is the whole batch has it already.
    fanOut.send(merged, (batch.length === 1 && batch[0]?.origin?.member.port) || null)
    this.people.board.flushAlong()
    this.members.acknowledgeAll(batch)
    this.intake.mendAfter(batch)
    const isSealed = this.document.isSealed()
    if (isSealed !== wasSealed) this.parts.audit({ event: isSealed ? 'adopted' : 'reopened', workshop: this.id })
    if (wasHeld && !this.document.isHeld()) this.setFree()
  }

  /** A round or the seal holds nothing any more: anyone who turned a knob offline meanwhile is asked for that again. */
  private setFree(): void {
    this.table.tellLocks()
    this.askEveryone()
  }

  private applied(update: Uint8Array): boolean {
    try {
      this.document.apply(update)
      return true
    } catch {
      // It decodes, but Yjs cannot integrate it. The document may contain half of it: see breakDown.
      this.parts.metrics.frameRefused('notIntegrable')
      return false
    }
  }
}

// One workshop in memory: its document as far as it is committed, and the sessions in it. Judges what comes in, hands
// it to the committer, and shows it only afterwards. Knows no sockets and no HTTP; loading and unloading are the
// registry's.

import { isDeepStrictEqual } from 'node:util'
import { nameKey } from '@draaitafel/shared/base/name.ts'
import type { OfParties } from '@draaitafel/shared/plan/person.ts'
import { type CloseCode, closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import type { Locks } from '@draaitafel/shared/protocol/locks.ts'
import { type RefusalReason, type ServerMessage, writeServerMessage } from '@draaitafel/shared/protocol/messages.ts'
import type * as Y from 'yjs'
import { may } from '../access/policy.ts'
import type { Metrics } from '../metrics.ts'
import type { SeenRow } from '../storage/storage.ts'
import { clockAfter, clockShows } from '../storage/tableClock.ts'
import type { Arrival, CommitTarget } from './committer.ts'
import { type CommittedDocument, DamagedDocument } from './document/committedDocument.ts'
import type { ProvingGround } from './document/provingGround.ts'
import type { RowKeeper } from './document/rowKeeper.ts'
import { WaitingUpdates } from './document/waitingUpdates.ts'
import { Whereabouts } from './document/whereabouts.ts'
import { growsElsewhere, growsFromGone, hasGap } from './judge/gaps.ts'
import { guard, guardLeader } from './judge/lockGuard.ts'
import { firstStructCount, isEmptyUpdate, newsIn, readUpdate } from './judge/readUpdate.ts'
import { checkStructure } from './judge/structureCheck.ts'
import { maySayAll } from './judge/wordGuard.ts'
import { CatchUp } from './owed/catchUp.ts'
import { DiffQueue } from './owed/diffQueue.ts'
import { deniedFrame, step1Frame, step2Frame, updateFrame } from './owed/frames.ts'
import { Receipts } from './owed/receipts.ts'
import { Authors } from './presence/authors.ts'
import { PresenceBoard } from './presence/board.ts'
import type { SeenKeeper } from './presence/seenKeeper.ts'
import { voicesOf } from './presence/voices.ts'
import { type SessionPort, serverPort } from './sessionPort.ts'

/** Uncommitted bytes of one room above which its writers are no longer read from until storage catches up. */
const WAITING_BYTES_BEFORE_PAUSE = 2 * wireLimits.frameBytes

export interface Member {
  readonly port: SessionPort
  readonly receipts: Receipts
  readonly diffs: DiffQueue
  readonly catchUp: CatchUp
}

/** What to do with an update; `news`: what of it is to be committed. */
type Verdict = { readonly news: Uint8Array } | 'nothingNew' | 'gap' | RefusalReason

export interface RoomParts {
  readonly id: string
  readonly document: CommittedDocument
  /** Only the facilitator may write now. */
  readonly paused: boolean
  /** The table's, as it is stored. */
  readonly clock: number
  readonly locks: Locks
  readonly metrics: Metrics
  commit(arrival: Arrival<Member>): void
  readonly rows: RowKeeper
  /** Who was seen here before, and where that is kept. */
  readonly seen: readonly SeenRow[]
  readonly seenKeeper: SeenKeeper
  /** Where updates are tried first; only in a workshop where one has done damage before. */
  readonly proving: ProvingGround | null
  /** The document can no longer be used; `batch` was being taken in when that showed. Nothing more comes from here. */
  onDamaged(batch: readonly Arrival<Member>[]): void
}

export class Room implements CommitTarget<Member> {
  readonly id: string
  readonly document: CommittedDocument
  readonly storesApart: boolean
  private readonly parts: RoomParts
  private readonly members = new Map<SessionPort, Member>()
  /** Members that are not read from now. */
  private readonly notRead = new Set<SessionPort>()
  private readonly presence: PresenceBoard
  private readonly authors: Authors
  private waitingBytes = 0
  private readonly waiting = new WaitingUpdates()
  private onSettled: (() => void)[] = []
  private takingIn = true
  /** Damaged, or its workshop deleted: the document is not touched any more. */
  private over = false
  /** In whose name the server itself writes. */
  private readonly self: Member
  /** It is writing something of its own that is not on disk yet. */
  private mending = false
  private paused: boolean
  private clock: number
  private locks: Locks

  constructor(parts: RoomParts) {
    this.parts = parts
    this.paused = parts.paused
    this.clock = parts.clock
    this.locks = parts.locks
    this.id = parts.id
    this.document = parts.document
    this.storesApart = parts.proving !== null
    this.authors = new Authors({
      isHere: (clientId) => this.presence.isSeated(clientId),
      rows: parts.seen,
      onChange: parts.seenKeeper.note,
    })
    this.presence = new PresenceBoard({
      hasParty: (id) => this.document.hasParty(id),
      mayBring: (port, clientId) => this.authors.mayBring(port, clientId),
      onShown: (port, clientId, who) => this.authors.shown(port, clientId, who),
      onRefused: (reason) => parts.metrics.frameRefused(reason),
    })
    this.self = this.newMember(serverPort)
  }

  /** Nothing waits to be committed. */
  get isSettled(): boolean {
    return this.waiting.isEmpty
  }

  /** What is called saved counts after a crash too: first as whom its writers were seen. Null when that is on disk. */
  beforeCommit(): Promise<void> | null {
    return this.parts.seenKeeper.written()
  }

  /** Before the room goes: who was seen stands on disk, if that works now. */
  seenKept(): Promise<void> {
    return this.parts.seenKeeper.flushed()
  }

  /** Resolves once nothing waits to be committed, or the room is over. */
  settled(): Promise<void> {
    return this.isSettled ? Promise.resolve() : new Promise((resolve) => this.onSettled.push(resolve))
  }

  /** Lets a session in and asks it what it has that we miss. Its own question is answered by `answerStep1`. */
  join(port: SessionPort, storageWorking: boolean): Member {
    const member = this.newMember(port)
    this.members.set(port, member)
    this.authors.announce(port)
    const replaced = this.presence.join(port)
    if (replaced) {
      this.leave(replaced)
      replaced.close(closeCodes.replaced)
    }
    port.send(step1Frame(this.document.stateVector()))
    if (!storageWorking) this.tell(port, { type: 'storage', working: false })
    // Also when there is nothing to tell: who comes back goes on with what it knew until it hears.
    this.tell(port, { type: 'paused', paused: this.paused })
    this.tell(port, { type: 'locks', locks: this.locks })
    this.tellClock(port, Date.now())
    return member
  }

  leave(port: SessionPort): void {
    this.members.get(port)?.diffs.stop()
    this.members.delete(port)
    this.notRead.delete(port)
    this.presence.leave(port)
  }

  /** Throws on a torn state vector. Costly answers wait their turn, so that asking cannot keep the others waiting. */
  answerStep1(member: Member, stateVector: Uint8Array): void {
    const isCostly = this.document.isCostlyToDiff(stateVector, wireLimits.diffFreeBytes)
    if (isCostly) member.diffs.ask(stateVector)
    else this.tellMissing(member, stateVector)
  }

  /** A slow reader has read all that was sent to it: now it gets what it missed. */
  drained(member: Member): void {
    this.presence.caughtUp(member.port)
    const from = member.catchUp.take()
    if (!from) return
    this.parts.metrics.healed()
    this.answerStep1(member, from)
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
    if (isStep2) member.receipts.answered()
    const verdict = this.judge(member, update, isStep2)
    if (this.over) return
    if (verdict === 'nothingNew') this.acknowledge(member)
    else if (verdict === 'gap') this.askForAll(member, frame, isStep2)
    // A copy: it is a view of all that came in at once, which would have to be kept, and copied to the storage, with it.
    else if (typeof verdict === 'object') this.accept(member, frame, verdict.news.slice())
    else this.refuse(member, frame, verdict)
  }

  committed(batch: readonly Arrival<Member>[], merged: readonly Uint8Array[], lastSeq: number): void {
    if (this.over) return
    this.waitingBytes -= batch.reduce((sum, { update }) => sum + update.length, 0)
    this.waiting.settle(batch.length)
    this.resumeReading()
    // The workshop was deleted while this waited; its sessions hear that instead.
    if (lastSeq !== 0) this.takeIn(batch, merged, lastSeq)
    this.parts.proving?.settled(batch.length)
    if (!this.isSettled) return
    this.tellSettled()
  }

  /** Writes an update of a batch that did damage, but not by this one: its sender may be gone and not offer it again. */
  writeAgain(update: Uint8Array): void {
    if (!this.isProven(update)) return
    this.waiting.add(new Whereabouts(this.document, this.waiting))
    this.accept(this.self, this.self.receipts.count(), update)
  }

  /** A change of the server itself, as any other update; resolves when it is on disk and shown, or the room is over. */
  async change(change: (doc: Y.Doc) => void): Promise<void> {
    // What came before and is not in the document yet is to be changed too.
    await this.settled()
    const update = this.unlessDamaged(() => this.document.updateOf(change))
    if (update) this.writeAgain(update)
    await this.settled()
  }

  /** Who is here, as everyone was told, and in which browser. */
  everyone(): ReturnType<PresenceBoard['everyone']> {
    this.presence.flush()
    return this.presence.everyone()
  }

  /** Every party for which someone was seen to sit by this name in this browser. */
  seatsOf(browser: string, name: string): ReadonlySet<string> {
    const seats = [...this.authors.seatsOf(browser)].filter(([, names]) => names.has(nameKey(name)))
    return new Set(seats.map(([party]) => party))
  }

  /** Of who was seen by it: see Authors. On disk nothing of it stays behind; rejects while storage fails. */
  forgetSeen(name: string, parties: OfParties, browser: string | null): Promise<void> {
    this.authors.forgetName(name, parties, browser)
    return this.parts.seenKeeper.wiped()
  }

  /** Tells who sent it that this was no good; where in the count is long gone, so it is the oldest that waits. */
  refuseDamaging(sender: Member): void {
    this.refuse(sender, sender.receipts.savedUpTo + 1, 'undecodable')
  }

  /** On the way out: what comes in from now on is neither committed nor called saved, so its sender offers it again. */
  stopTakingIn(): void {
    this.takingIn = false
  }

  /** Everyone hears it. After a pause everyone is asked what they kept: nothing that was made meanwhile gets lost. */
  setPaused(paused: boolean, now: number): void {
    if (this.paused === paused || this.over) return
    this.clock = clockAfter({ paused: this.paused, clock: this.clock }, paused, now)
    this.paused = paused
    for (const port of this.members.keys()) {
      // First what the clock shows: after the pause a screen would for a moment show the time it knew before.
      this.tellClock(port, now)
      this.tell(port, { type: 'paused', paused })
    }
    if (!paused) this.askEveryone()
  }

  /** Everyone hears it, and is asked what they kept: something may have been unlocked. What is so already is told to nobody. */
  setLocks(locks: Locks): void {
    if (this.over || isDeepStrictEqual(this.locks, locks)) return
    this.locks = locks
    for (const port of this.members.keys()) this.tell(port, { type: 'locks', locks })
    this.askEveryone()
  }

  private tellClock(port: SessionPort, now: number): void {
    this.tell(port, { type: 'clock', ms: clockShows({ paused: this.paused, clock: this.clock }, now) })
  }

  browsers(): readonly string[] {
    return [...this.members.keys()].map(({ browser }) => browser)
  }

  restIfUnused(): void {
    if (this.isSettled) this.unlessDamaged(() => this.document.restIfUnused())
  }

  storageChanged(working: boolean): void {
    for (const port of this.members.keys()) this.tell(port, { type: 'storage', working })
  }

  /** Everyone out, for a reason. */
  closeAll(why: CloseCode): void {
    this.presence.stop()
    for (const port of [...this.members.keys()]) port.close(why)
  }

  /** Out for a reason with those who may not stay; the others notice nothing. */
  sendAway(why: CloseCode, mayStay: (port: SessionPort) => boolean): void {
    for (const port of [...this.members.keys()]) if (!mayStay(port)) port.close(why)
  }

  destroy(): void {
    this.over = true
    this.presence.stop()
    this.parts.seenKeeper.stop()
    for (const { diffs } of this.members.values()) diffs.stop()
    this.document.destroy()
    this.parts.proving?.destroy()
    this.waiting.clear()
    this.tellSettled()
  }

  private askEveryone(): void {
    const question = step1Frame(this.document.stateVector())
    for (const port of this.members.keys()) port.send(question)
  }

  private newMember(port: SessionPort): Member {
    const diffs: DiffQueue = new DiffQueue((stateVector) => this.tellMissing(member, stateVector))
    const member: Member = { port, receipts: new Receipts(), diffs, catchUp: new CatchUp() }
    return member
  }

  private tellMissing(member: Member, stateVector: Uint8Array): void {
    const missing = this.unlessDamaged(() => this.document.missingFrom(stateVector))
    if (!missing) return
    if (!member.port.sendContent(step2Frame(missing))) member.catchUp.missAnswer(stateVector)
    this.presence.introduce(member.port)
  }

  private takeIn(batch: readonly Arrival<Member>[], merged: readonly Uint8Array[], lastSeq: number): void {
    const before = once(() => this.document.stateVector())
    const wasInRound = this.document.knobInRound() !== null
    for (const { port, catchUp } of this.members.values()) catchUp.beforeUpdate(port.isSlow, before)
    // Who keeps up is always sent one frame; of several, the later ones may be too many.
    if (merged.length > 1) before()
    if (!merged.every((update) => this.applied(update))) {
      this.breakDown(batch)
      return
    }
    this.parts.rows.added(merged.length, lastSeq)
    this.fanOut(merged, batch, before)
    for (const { sender, frame } of batch) sender.receipts.committed(frame)
    const senders = new Set(batch.map(({ sender }) => sender))
    for (const member of senders) this.acknowledge(member)
    if (senders.has(this.self)) this.mending = false
    this.mend()
    if (wasInRound && this.document.knobInRound() === null) this.setFree()
  }

  /** A round no longer holds its knob: who had turned it meanwhile, without a line, is asked for that again. */
  private setFree(): void {
    for (const port of this.members.keys()) this.tell(port, { type: 'locks', locks: this.locks })
    this.askEveryone()
  }

  /**
   * What only the server sets right. The version, else one write would shut everyone out: the next load leaves a newer
   * document alone. And the log, from which nobody else may take what others wrote.
   */
  private mend(): void {
    if (this.mending) return
    const update = this.unlessDamaged(() => this.document.versionRestored() ?? this.document.logTrimmed())
    if (!update) return
    this.mending = true
    this.writeAgain(update)
  }

  private judge(member: Member, update: Uint8Array, isStep2: boolean): Verdict {
    if (isEmptyUpdate(update)) return 'nothingNew'
    if (update.length > wireLimits.documentBytes) return 'tooLarge'
    if (firstStructCount(update) > wireLimits.updateStructs) return 'tooLarge'
    const whole = readUpdate(update)
    if (!whole) return 'undecodable'
    const mayWrite = may(member.port.role, 'writePlan')
    const leads = may(member.port.role, 'writeInPause')
    // Every step 2 repeats all deletions the client knows of; a reader's is no attempt to write, a writer's no work.
    const mayNotWriteNow = !mayWrite || (this.paused && !leads)
    if ((isStep2 || mayNotWriteNow) && this.document.contains(update)) return 'nothingNew'
    if (!mayWrite) return 'readOnly'
    if (mayNotWriteNow) return 'paused'
    if (!this.areOwn(member, whole.structs)) return 'notYours'
    const { document, waiting, locks } = this
    const asSent = checkStructure(whole.structs, document, waiting)
    if (asSent.isTooMuch) return 'tooLarge'
    if (hasGap(whole, document, asSent.whereabouts, waiting)) return 'gap'
    if (growsElsewhere(whole, document, asSent.whereabouts, waiting)) return 'undecodable'
    // From here on only what is new counts, and only that is committed: of two that say what stands at one clock, Yjs takes
    // the one that starts first when it merges a batch, and not the one that was judged.
    const news = newsIn(update, whole, (author) => Math.max(document.clockOf(author), waiting.endOf(author)))
    const read = news === update ? whole : readUpdate(news)
    if (!read) return 'undecodable'
    const { whereabouts } = news === update ? asSent : checkStructure(read.structs, document, waiting)
    const around = { document, waiting, own: whereabouts, locks }
    const forbidden = leads ? guardLeader(read, around) : guard(read, around)
    if (forbidden) return forbidden
    const isOwn = (author: number) => this.authors.mayBring(member.port, author)
    const who = voicesOf(member.port, {
      presence: this.presence,
      authors: this.authors,
      isBringing: (party) =>
        !document.everHadParty(party) && [whereabouts, waiting].some((one) => one.brings(party, isOwn)),
    })
    if (!maySayAll(read, { document, waiting, own: whereabouts, who })) return 'notAllowed'
    if (growsFromGone(read, document, waiting)) return 'undecodable'
    const most = wireLimits.documentBytes - (leads ? 0 : wireLimits.leadBytes)
    const fits = this.unlessDamaged(() => !this.document.wouldExceed(most, news, this.waitingBytes))
    if (!fits) return 'documentFull'
    if (!this.isProven(news)) return 'undecodable'
    this.waiting.add(whereabouts)
    return { news }
  }

  /**
   * It hangs on what nobody has: its sender did not send everything, or not in order. A step 2 is everything; with a gap
   * in that there is nothing left to ask for.
   */
  private askForAll(member: Member, frame: number, isStep2: boolean): void {
    if (isStep2) {
      this.refuse(member, frame, 'incomplete')
      return
    }
    this.parts.metrics.frameRefused('gap')
    member.receipts.asks(frame)
    member.port.send(step1Frame(this.document.stateVector()))
  }

  private isProven(update: Uint8Array): boolean {
    const { proving } = this.parts
    return proving === null || this.unlessDamaged(() => proving.takes(update)) === true
  }

  private areOwn({ port }: Member, structs: readonly Y.AbstractStruct[]): boolean {
    let checked: number | null = null
    return structs.every(({ id }) => {
      // They come author by author.
      if (id.client === checked) return true
      checked = id.client
      return this.authors.mayBring(port, id.client)
    })
  }

  private accept(member: Member, frame: number, update: Uint8Array): void {
    member.receipts.awaits(frame)
    this.authors.wrote(member.port)
    this.waitingBytes += update.length
    if (this.waitingBytes > WAITING_BYTES_BEFORE_PAUSE && !this.notRead.has(member.port)) {
      this.notRead.add(member.port)
      member.port.pauseReading()
    }
    this.parts.commit({ sender: member, update, frame })
  }

  private applied(update: Uint8Array): boolean {
    try {
      this.document.apply(update)
      return true
    } catch {
      // It decodes, but Yjs cannot integrate it. It may stand half in the document: see breakDown.
      this.parts.metrics.frameRefused('notIntegrable')
      return false
    }
  }

  private fanOut(merged: readonly Uint8Array[], batch: readonly Arrival<Member>[], before: () => Uint8Array): void {
    const frames = merged.map(updateFrame)
    // Someone whose own single update is the whole batch has it already.
    const only = batch.length === 1 ? batch[0]?.sender.port : undefined
    this.parts.metrics.fannedOut(this.members.size)
    for (const { port, catchUp } of this.members.values()) {
      if (port === only) continue
      for (const frame of frames) if (!port.sendContent(frame)) catchUp.missUpdate(before)
    }
    this.presence.flushAlong()
  }

  /**
   * The document may hold half an update: nobody is shown it and nothing is stored of it from now on. The registry
   * makes the room anew from the stored rows.
   */
  private breakDown(batch: readonly Arrival<Member>[]): void {
    if (this.over) return
    this.over = true
    this.takingIn = false
    this.parts.rows.retire()
    this.parts.onDamaged(batch)
  }

  /** Null when the document turns out to be damaged; whatever else is thrown is the sender's fault, and passed on. */
  private unlessDamaged<T>(read: () => T): T | null {
    if (this.over) return null
    try {
      return read()
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error
      this.breakDown([])
      return null
    }
  }

  private tellSettled(): void {
    for (const resolve of this.onSettled.splice(0)) resolve()
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
    for (const port of this.notRead) port.resumeReading()
    this.notRead.clear()
  }
}

/** Asked for at most once, and only if anyone needs it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

// The server's storage: a commit is one write and one flush in a log, and moves into the database a little later, many
// at a time. There are two logs, so that one can move while the other fills; a log is emptied only when the database has
// on disk what was in it. Whatever asks the database first waits until it knows what was appended before.

import type { Log } from '../log.ts'
import type { CommitLog, OpenedLog } from './commitLog.ts'
import { RECORD_HEADER_BYTES, type Row, readBody, writeBody } from './commitRecord.ts'
import type { Archive, Storage, StorageEntry, StoredRoom, WorkshopChanges, WorkshopRecord } from './storage.ts'

const MOVE_AFTER_MS = 2000
const RETRY_AFTER_MS = 5000
/** Bytes in one log from which it moves at once, and in both above which nothing more is taken until the database takes some. */
const MOVE_AT_BYTES = 1024 * 1024
const FULL_AT_BYTES = 64 * 1024 * 1024
/** Workshops of which the last number is known without asking. */
const KNOWN_HEADS = 10_000

/** One of the two logs, with what is in it and not yet in the database. */
class LogHalf {
  readonly log: CommitLog
  bodies: Uint8Array[] = []
  bytes = 0
  readonly workshops = new Set<string>()

  constructor(log: CommitLog) {
    this.log = log
  }

  keep(body: Uint8Array, rows: readonly Row[]): void {
    this.bodies.push(body)
    this.bytes += RECORD_HEADER_BYTES + body.length
    for (const { workshop } of rows) this.workshops.add(workshop)
  }

  forget(): void {
    this.bodies = []
    this.bytes = 0
    this.workshops.clear()
  }
}

export interface LoggedParts {
  readonly archive: Archive
  readonly log: Log
  /** What is in them, from before a crash, is kept and moves first. */
  readonly logs: readonly [OpenedLog, OpenedLog]
}

export class LoggedStorage implements Storage {
  private readonly archive: Archive
  private readonly log: Log
  private filling: LogHalf
  private spare: LogHalf
  /** Last number given per workshop. */
  private readonly heads = new Map<string, number>()
  /** The same of what was found in the logs. The database may know of more: a log can be older than it. */
  private readonly found = new Map<string, number>()
  /** Appends, and what may not fall between two of them, one after the other. */
  private turns: Promise<unknown> = Promise.resolve()
  private moving: Promise<void> | null = null
  private timer: NodeJS.Timeout | null = null
  private closed = false

  constructor({ archive, log, logs: [one, other] }: LoggedParts) {
    this.archive = archive
    this.log = log
    this.filling = this.refill(one)
    this.spare = this.refill(other)
  }

  async append(entries: readonly StorageEntry[]): Promise<readonly number[]> {
    this.mindClosed()
    // Copied now: its turn may come after the caller has used the bytes for something else.
    const copies = entries.map(({ workshop, update }) => ({ workshop, update: update.slice() }))
    return this.inTurn(() => this.appendNow(copies))
  }

  async createWorkshop(record: WorkshopRecord, firstUpdate: Uint8Array): Promise<boolean> {
    this.mindClosed()
    return this.archive.createWorkshop(record, firstUpdate)
  }

  async findWorkshop(id: string) {
    this.mindClosed()
    return this.archive.findWorkshop(id)
  }

  async findByCode(code: string) {
    this.mindClosed()
    return this.archive.findByCode(code)
  }

  async updateWorkshop(id: string, changes: WorkshopChanges): Promise<boolean> {
    this.mindClosed()
    return this.archive.updateWorkshop(id, changes)
  }

  async changeLocks(...args: Parameters<Storage['changeLocks']>) {
    this.mindClosed()
    return this.archive.changeLocks(...args)
  }

  async listUnusedSince(moment: string): Promise<readonly WorkshopRecord[]> {
    this.mindClosed()
    return this.archive.listUnusedSince(moment)
  }

  async openRound(...args: Parameters<Storage['openRound']>) {
    this.mindClosed()
    return this.archive.openRound(...args)
  }

  async findRound(...args: Parameters<Storage['findRound']>) {
    this.mindClosed()
    return this.archive.findRound(...args)
  }

  async castVote(...args: Parameters<Storage['castVote']>) {
    this.mindClosed()
    return this.archive.castVote(...args)
  }

  async findVote(...args: Parameters<Storage['findVote']>) {
    this.mindClosed()
    return this.archive.findVote(...args)
  }

  async countVotes(...args: Parameters<Storage['countVotes']>) {
    this.mindClosed()
    return this.archive.countVotes(...args)
  }

  async showRound(...args: Parameters<Storage['showRound']>) {
    this.mindClosed()
    return this.archive.showRound(...args)
  }

  async forgetVoter(...args: Parameters<Storage['forgetVoter']>) {
    this.mindClosed()
    return this.archive.forgetVoter(...args)
  }

  async removeRound(...args: Parameters<Storage['removeRound']>) {
    this.mindClosed()
    return this.archive.removeRound(...args)
  }

  async keepMoment(...args: Parameters<Storage['keepMoment']>) {
    this.mindClosed()
    return this.archive.keepMoment(...args)
  }

  async readNotes(...args: Parameters<Storage['readNotes']>) {
    this.mindClosed()
    return this.archive.readNotes(...args)
  }

  async writeNotes(...args: Parameters<Storage['writeNotes']>) {
    this.mindClosed()
    return this.archive.writeNotes(...args)
  }

  async listMoments(...args: Parameters<Storage['listMoments']>) {
    this.mindClosed()
    return this.archive.listMoments(...args)
  }

  async loadMoment(...args: Parameters<Storage['loadMoment']>) {
    this.mindClosed()
    return this.archive.loadMoment(...args)
  }

  async rewriteMoment(...args: Parameters<Storage['rewriteMoment']>) {
    this.mindClosed()
    return this.archive.rewriteMoment(...args)
  }

  async removeMoment(...args: Parameters<Storage['removeMoment']>) {
    this.mindClosed()
    return this.archive.removeMoment(...args)
  }

  async loadSeen(...args: Parameters<Storage['loadSeen']>) {
    this.mindClosed()
    return this.archive.loadSeen(...args)
  }

  async writeSeen(...args: Parameters<Storage['writeSeen']>) {
    this.mindClosed()
    return this.archive.writeSeen(...args)
  }

  async wipeSeen(...args: Parameters<Storage['wipeSeen']>) {
    this.mindClosed()
    return this.archive.wipeSeen(...args)
  }

  /** Of its rows nothing stays behind in a log either. When it fails everything is as it was. */
  async deleteWorkshop(id: string, deletedAt: string): Promise<void> {
    this.mindClosed()
    await this.moveAll()
    // In a turn of its own: what is appended after it is for a workshop that is gone.
    await this.inTurn(async () => {
      await this.archive.deleteWorkshop(id, deletedAt)
      this.heads.delete(id)
      this.found.delete(id)
    })
    await this.clearLogsOf(id)
  }

  async loadRoom(id: string): Promise<StoredRoom> {
    this.mindClosed()
    await this.moveOf(id)
    const room = await this.archive.loadRoom(id)
    // So that the first commit of the room need not ask, with all others waiting behind it.
    const head = Math.max(room.lastSeq, this.found.get(id) ?? 0)
    if (room.lastSeq > 0 && !this.heads.has(id)) this.heads.set(id, head)
    return room
  }

  async compact(workshop: string, snapshot: Uint8Array, upToSeq: number): Promise<void> {
    this.mindClosed()
    const copy = snapshot.slice()
    await this.moveOf(workshop)
    // The snapshot decides up to which number rows count, so no later row may be given a lower one.
    await this.inTurn(async () => this.raiseHead(workshop, upToSeq))
    await this.archive.compact(workshop, copy, upToSeq)
  }

  async isWritable(): Promise<boolean> {
    if (this.closed) return false
    try {
      await this.inTurn(() => this.write([]))
    } catch {
      // Full disk, read-only folder: whatever it is, the answer is no.
      return false
    }
    return this.archive.isWritable()
  }

  /** What the database does not take now stays in the logs until the next start. */
  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    try {
      await this.moveAll()
    } catch (error) {
      this.log.error({ err: error }, 'commits stay in the log until the next start')
    }
    this.stopTimer()
    this.filling.log.close()
    this.spare.log.close()
    await this.archive.close()
  }

  /** Everything that was appended before this call is in the database when it resolves. */
  async moveAll(): Promise<void> {
    await this.inTurn(async () => undefined)
    // The first may have begun before the last append.
    await this.move()
    if (this.filling.bodies.length > 0) await this.move()
  }

  private mindClosed(): void {
    if (this.closed) throw new Error('The storage is closed')
  }

  private refill({ log, bodies }: OpenedLog): LogHalf {
    const half = new LogHalf(log)
    for (const body of bodies) {
      const rows = readBody(body)
      half.keep(body, rows)
      for (const { workshop, seq } of rows) this.found.set(workshop, Math.max(seq, this.found.get(workshop) ?? 0))
    }
    return half
  }

  private async appendNow(entries: readonly StorageEntry[]): Promise<readonly number[]> {
    if (this.filling.bytes + this.spare.bytes > FULL_AT_BYTES)
      throw new Error('The database does not take what is in the log')
    const heads = new Map<string, number>()
    const rows: Row[] = []
    const seqs: number[] = []
    for (const { workshop, update } of entries) {
      const head = heads.get(workshop) ?? (await this.headOf(workshop))
      const seq = head === 0 ? 0 : head + 1
      heads.set(workshop, seq)
      if (seq > 0) rows.push({ workshop, seq, update })
      seqs.push(seq)
    }
    if (rows.length > 0) await this.write(rows)
    for (const { workshop, seq } of rows) this.heads.set(workshop, seq)
    return seqs
  }

  private async write(rows: readonly Row[]): Promise<void> {
    const { filling } = this
    const body = writeBody(rows)
    await filling.log.append(body)
    filling.keep(body, rows)
    // While the database takes nothing there is no use in hurrying.
    const isUrgent = filling.bytes > MOVE_AT_BYTES && this.spare.bodies.length === 0
    if (isUrgent) this.stopTimer()
    this.moveAfter(isUrgent ? 0 : MOVE_AFTER_MS)
  }

  /** 0 when the workshop is gone. */
  private async headOf(workshop: string): Promise<number> {
    const known = this.heads.get(workshop)
    if (known !== undefined) return known
    const head = await this.archive.lastSeqOf(workshop)
    return head === 0 ? 0 : Math.max(head, this.found.get(workshop) ?? 0)
  }

  private raiseHead(workshop: string, seq: number): void {
    const head = this.heads.get(workshop)
    if (head !== undefined) this.heads.set(workshop, Math.max(head, seq))
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turns.then(work)
    // Whoever asked hears of a failure; the next goes on all the same.
    this.turns = done.catch(() => undefined)
    return done
  }

  /** What came in just before a deletion, and what a failed commit may have left behind the end of a log. */
  private async clearLogsOf(workshop: string): Promise<void> {
    try {
      await this.moveOf(workshop)
      await this.inTurn(async () => {
        for (const { bodies, log } of [this.filling, this.spare]) if (bodies.length === 0) await log.empty()
      })
    } catch (error) {
      // It is deleted; the next move empties the log.
      this.log.error({ err: error, workshop }, 'a log still holds rows of a deleted workshop')
    }
  }

  private async moveOf(workshop: string): Promise<void> {
    await this.inTurn(async () => undefined)
    if (this.filling.workshops.has(workshop) || this.spare.workshops.has(workshop)) await this.moveAll()
  }

  private moveAfter(ms: number): void {
    if (this.timer || this.moving || this.closed) return
    this.timer = setTimeout(() => {
      this.move().catch((error) => this.log.error({ err: error }, 'the database does not take what is in the log'))
    }, ms).unref()
  }

  private stopTimer(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
  }

  private move(): Promise<void> {
    this.moving ??= this.moveSpare().finally(() => {
      this.moving = null
      if (this.spare.bodies.length > 0) this.moveAfter(RETRY_AFTER_MS)
      else if (this.filling.bodies.length > 0) this.moveAfter(MOVE_AFTER_MS)
    })
    return this.moving
  }

  private async moveSpare(): Promise<void> {
    this.stopTimer()
    if (this.spare.bodies.length === 0) await this.inTurn(async () => this.swap())
    const { spare } = this
    if (spare.bodies.length === 0) return
    // A piece at a time: what is handed over is copied on the event loop. Taken in twice, it is there once.
    for (const piece of piecesOf(spare.bodies)) await this.archive.takeIn(piece)
    await spare.log.empty()
    spare.forget()
    this.forgetHeads()
  }

  private swap(): void {
    const { filling, spare } = this
    this.filling = spare
    this.spare = filling
  }

  /** The database knows the number of whoever has nothing in a log. */
  private forgetHeads(): void {
    if (this.heads.size <= KNOWN_HEADS) return
    for (const workshop of this.heads.keys()) if (!this.filling.workshops.has(workshop)) this.heads.delete(workshop)
  }
}

/** In order, each of about a megabyte. */
function piecesOf(bodies: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  const pieces: Uint8Array[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const body of bodies) {
    if (bytes > MOVE_AT_BYTES) {
      pieces.push([])
      bytes = 0
    }
    pieces.at(-1)?.push(body)
    bytes += body.length
  }
  return pieces
}

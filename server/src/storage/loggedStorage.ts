// The server's storage: a commit is one write and one flush in a log, and moves into the database a little later, many
// at a time. There are two logs, so that one can move while the other fills; a log is emptied only when the database has
// its contents on disk. Every database call first waits until earlier appends have moved.

import type { Log } from '../base/log.ts'
import type { OpenedLog } from './commitLog.ts'
import { type Row, writeBody } from './commitRecord.ts'
import { withHandOn } from './handOn.ts'
import { LogHalf } from './logHalf.ts'
import { RowNumbers } from './rowNumbers.ts'
import type { RowStore, StorageEntry, StoredRoom } from './rowStore.ts'
import type { Archive, Storage } from './storage.ts'

const MOVE_AFTER_MS = 2000
const RETRY_AFTER_MS = 5000
/** Size at which one log moves at once, and of both together above which appends fail until the database catches up. */
const MOVE_AT_BYTES = 1024 * 1024
const FULL_AT_BYTES = 64 * 1024 * 1024

export interface LoggedParts {
  readonly archive: Archive
  readonly log: Log
  /** Records in them from before a crash are kept and move first. */
  readonly logs: readonly [OpenedLog, OpenedLog]
}

/** Methods about the log are handled here, all others are forwarded to the database. */
export function loggedStorage(parts: LoggedParts): Storage & Pick<LoggedRows, 'moveAll'> {
  const rows = new LoggedRows(parts)
  return withHandOn<Storage & Pick<LoggedRows, 'moveAll'>>(rows, (name, args) => rows.handOn(name, args))
}

class LoggedRows implements RowStore {
  private readonly archive: Archive
  private readonly log: Log
  private filling: LogHalf
  private spare: LogHalf
  private readonly numbers: RowNumbers
  /** Serialises appends and whatever must not run between two of them. */
  private turns: Promise<unknown> = Promise.resolve()
  private moving: Promise<void> | null = null
  private timer: NodeJS.Timeout | null = null
  private closed = false

  constructor({ archive, log, logs: [one, other] }: LoggedParts) {
    this.archive = archive
    this.log = log
    this.filling = new LogHalf(one)
    this.spare = new LogHalf(other)
    this.numbers = new RowNumbers((id) => archive.lastSeqOf(id), [...one.bodies, ...other.bodies])
  }

  async append(entries: readonly StorageEntry[]): Promise<readonly number[]> {
    this.mindClosed()
    // Copied now: the caller may reuse the bytes before its turn comes.
    const copies = entries.map(({ workshop, update }) => ({ workshop, update: update.slice() }))
    return this.inTurn(() => this.appendNow(copies))
  }

  /** Removes its rows from the logs too. When it fails nothing has changed. */
  async deleteWorkshop(id: string, deletedAt: string): Promise<void> {
    this.mindClosed()
    await this.moveAll()
    // Serialised: later appends are for a deleted workshop.
    await this.inTurn(async () => {
      await this.archive.deleteWorkshop(id, deletedAt)
      this.numbers.forget(id)
    })
    await this.clearLogsOf(id)
  }

  async loadRoom(id: string): Promise<StoredRoom> {
    this.mindClosed()
    await this.moveOf(id)
    const room = await this.archive.loadRoom(id)
    this.numbers.learn(id, room.lastSeq)
    return room
  }

  async compact(workshop: string, snapshot: Uint8Array, upToSeq: number): Promise<void> {
    this.mindClosed()
    const copy = snapshot.slice()
    await this.moveOf(workshop)
    // The snapshot covers all rows up to its number, so no later row may get a lower one.
    await this.inTurn(async () => this.numbers.raise(workshop, upToSeq))
    await this.archive.compact(workshop, copy, upToSeq)
  }

  async isWritable(): Promise<boolean> {
    if (this.closed) return false
    try {
      await this.inTurn(() => this.write([]))
    } catch {
      // Full disk, read-only folder: any error means no.
      return false
    }
    return this.archive.isWritable()
  }

  /** Whatever the database cannot accept now stays in the logs until the next start. */
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
    // The first move may have begun before the last append.
    await this.move()
    if (this.filling.bodies.length > 0) await this.move()
  }

  /** Any other method of the database. */
  async handOn(name: string, args: readonly unknown[]): Promise<unknown> {
    this.mindClosed()
    const method = this.archive[name as keyof Archive] as (...all: readonly unknown[]) => Promise<unknown>
    return method.apply(this.archive, [...args])
  }

  private mindClosed(): void {
    if (this.closed) throw new Error('The storage is closed')
  }

  private async appendNow(entries: readonly StorageEntry[]): Promise<readonly number[]> {
    if (this.filling.bytes + this.spare.bytes > FULL_AT_BYTES)
      throw new Error('The database does not take what is in the log')
    const heads = new Map<string, number>()
    const rows: Row[] = []
    const seqs: number[] = []
    for (const { workshop, update } of entries) {
      const head = heads.get(workshop) ?? (await this.numbers.lastOf(workshop))
      const seq = head === 0 ? 0 : head + 1
      heads.set(workshop, seq)
      if (seq > 0) rows.push({ workshop, seq, update })
      seqs.push(seq)
    }
    if (rows.length > 0) await this.write(rows)
    for (const { workshop, seq } of rows) this.numbers.gave(workshop, seq)
    return seqs
  }

  private async write(rows: readonly Row[]): Promise<void> {
    const { filling } = this
    const body = writeBody(rows)
    await filling.log.append(body)
    filling.keep(body, rows)
    // While the database accepts nothing there is no use in hurrying.
    const isUrgent = filling.bytes > MOVE_AT_BYTES && this.spare.bodies.length === 0
    if (isUrgent) this.stopTimer()
    this.moveAfter(isUrgent ? 0 : MOVE_AFTER_MS)
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turns.then(work)
    // The caller gets the error; the next task runs all the same.
    this.turns = done.catch(() => undefined)
    return done
  }

  /** Removes appends from just before a deletion, and remains of a failed commit after the end of a log. */
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
    // In pieces, because the hand-over copies on the event loop. Inserting a row twice has no effect.
    for (const piece of piecesOf(spare.bodies)) await this.archive.takeIn(piece)
    await spare.log.empty()
    spare.forget()
    this.numbers.forgetMany((workshop) => this.filling.workshops.has(workshop))
  }

  private swap(): void {
    const { filling, spare } = this
    this.filling = spare
    this.spare = filling
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

// One append-only file of commits. An append that resolved survives a power cut. Node's own threads wait for the disk,
// not the event loop. One write and one flush per commit is all it does; lookups are up to the database.

import {
  closeSync,
  constants,
  fdatasync,
  fsyncSync,
  ftruncate,
  ftruncateSync,
  openSync,
  readFileSync,
  write,
} from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { readRecords, writeRecord } from './commitRecord.ts'

const writeAt = promisify(write)
const flush = promisify(fdatasync)
const truncate = promisify(ftruncate)
/** Linux flushes as part of the write, which saves a thread round trip. */
const FLUSHES_ALONG = process.platform === 'linux' ? constants.O_DSYNC : 0

export interface OpenedLog {
  readonly log: CommitLog
  /** Bodies of all complete records, oldest first. */
  readonly bodies: readonly Uint8Array[]
  /** Bytes after the last complete record: a commit that was being written when the power failed, or damage. */
  readonly cutBytes: number
}

export class CommitLog {
  private readonly file: number
  /** Offset of the next record. Remains of a failed append are overwritten by the next. */
  private end: number

  private constructor(file: number, end: number) {
    this.file = file
    this.end = end
  }

  /** Opens or creates the file and cuts off incomplete records. Throws system errors. */
  static open(path: string): OpenedLog {
    const file = openSync(path, constants.O_RDWR | constants.O_CREAT | FLUSHES_ALONG, 0o600)
    const found = readFileSync(file)
    const { bodies, end } = readRecords(found)
    const cutBytes = found.length - end
    if (cutBytes > 0) ftruncateSync(file, end)
    flushFolder(dirname(path))
    return { log: new CommitLog(file, end), bodies, cutBytes }
  }

  /** One at a time. After a failure none of it counts, and the caller may retry or append something else. */
  async append(body: Uint8Array): Promise<void> {
    const record = writeRecord(body)
    for (let done = 0; done < record.length; ) {
      const { bytesWritten } = await writeAt(this.file, record, done, record.length - done, this.end + done)
      if (bytesWritten === 0) throw new Error('The disk took nothing of a commit')
      done += bytesWritten
    }
    if (!FLUSHES_ALONG) await flush(this.file)
    this.end += record.length
  }

  /** Not flushed: should old records come back after a power cut, the database has them already. */
  async empty(): Promise<void> {
    await truncate(this.file, 0)
    this.end = 0
  }

  close(): void {
    closeSync(this.file)
  }
}

/** A new file only survives a power cut once its folder is flushed too. */
function flushFolder(path: string): void {
  let folder: number
  try {
    folder = openSync(path, constants.O_RDONLY)
  } catch {
    // Windows opens no folders, and needs no flush of them.
    return
  }
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

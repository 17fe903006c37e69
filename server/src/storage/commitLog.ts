// One append-only file of commits. An append that resolved survives a power cut. Node's own threads wait for the disk,
// not the event loop. One write and one flush per commit is all it does: what is found again and how is for the database.

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
/** Linux flushes along with the write, which saves a trip to a thread and back. */
const FLUSHES_ALONG = process.platform === 'linux' ? constants.O_DSYNC : 0

export interface OpenedLog {
  readonly log: CommitLog
  /** Of every whole record, oldest first. */
  readonly bodies: readonly Uint8Array[]
  /** Behind the last whole one: a commit that was being written when the power went, or damage. */
  readonly cutBytes: number
}

export class CommitLog {
  private readonly file: number
  /** Where the next record goes. What an append that failed left behind it is overwritten by the next. */
  private end: number

  private constructor(file: number, end: number) {
    this.file = file
    this.end = end
  }

  /** Opens or makes the file and cuts off what is no whole record. Throws what the system says. */
  static open(path: string): OpenedLog {
    const file = openSync(path, constants.O_RDWR | constants.O_CREAT | FLUSHES_ALONG, 0o600)
    const found = readFileSync(file)
    const { bodies, end } = readRecords(found)
    const cutBytes = found.length - end
    if (cutBytes > 0) ftruncateSync(file, end)
    flushFolder(dirname(path))
    return { log: new CommitLog(file, end), bodies, cutBytes }
  }

  /** One at a time. After a failure nothing of it counts, and the same or another may be tried. */
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

  /** Not flushed: should old records come back after a power cut, they say nothing that the database does not know. */
  async empty(): Promise<void> {
    await truncate(this.file, 0)
    this.end = 0
  }

  close(): void {
    closeSync(this.file)
  }
}

/** A new file is only sure to be found again once its folder is on disk too. */
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

// The SQLite file on a thread of its own, so that the event loop never waits for the disk. Calls are answered in the
// order in which they were made. Should the thread die, everything it had not answered fails, and the next call starts
// a new one.

import { Worker } from 'node:worker_threads'
import { accepted, type Result } from '@draaitafel/shared/base/result.ts'
import type { Archive } from './storage.ts'

/** What the thread is asked: `name` is a method of Archive. */
export interface StorageCall {
  readonly id: number
  readonly name: keyof Archive
  readonly args: readonly unknown[]
}

export type StorageAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: Error }

/** The first message of a thread: whether it could open the file. */
export type OpeningAnswer = Result<null, string>

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** Opens or makes the file in `dataDir` (which must exist). Refusals are Dutch sentences for the terminal. */
export async function openSqliteThread(dataDir: string): Promise<Result<Archive, string>> {
  const thread = new SqliteThread(dataDir)
  const opened = await thread.open()
  return opened.ok ? accepted(thread) : opened
}

class SqliteThread implements Archive {
  private readonly dataDir: string
  private readonly waiting = new Map<number, Waiting>()
  private worker: Worker | null = null
  private opening: Promise<OpeningAnswer> | null = null
  private lastCall = 0
  private closed = false

  constructor(dataDir: string) {
    this.dataDir = dataDir
  }

  /** However many ask at once, one thread is started. */
  open(): Promise<OpeningAnswer> {
    this.opening ??= this.start().finally(() => {
      this.opening = null
    })
    return this.opening
  }

  createWorkshop(...args: Parameters<Archive['createWorkshop']>) {
    return this.call('createWorkshop', args)
  }

  findWorkshop(...args: Parameters<Archive['findWorkshop']>) {
    return this.call('findWorkshop', args)
  }

  findByCode(...args: Parameters<Archive['findByCode']>) {
    return this.call('findByCode', args)
  }

  updateWorkshop(...args: Parameters<Archive['updateWorkshop']>) {
    return this.call('updateWorkshop', args)
  }

  changeLocks(...args: Parameters<Archive['changeLocks']>) {
    return this.call('changeLocks', args)
  }

  deleteWorkshop(...args: Parameters<Archive['deleteWorkshop']>) {
    return this.call('deleteWorkshop', args)
  }

  listUnusedSince(...args: Parameters<Archive['listUnusedSince']>) {
    return this.call('listUnusedSince', args)
  }

  openRound(...args: Parameters<Archive['openRound']>) {
    return this.call('openRound', args)
  }

  findRound(...args: Parameters<Archive['findRound']>) {
    return this.call('findRound', args)
  }

  castVote(...args: Parameters<Archive['castVote']>) {
    return this.call('castVote', args)
  }

  findVote(...args: Parameters<Archive['findVote']>) {
    return this.call('findVote', args)
  }
  countVotes(...args: Parameters<Archive['countVotes']>) {
    return this.call('countVotes', args)
  }

  showRound(...args: Parameters<Archive['showRound']>) {
    return this.call('showRound', args)
  }

  forgetVoter(...args: Parameters<Archive['forgetVoter']>) {
    return this.call('forgetVoter', args)
  }

  removeRound(...args: Parameters<Archive['removeRound']>) {
    return this.call('removeRound', args)
  }

  keepMoment(...args: Parameters<Archive['keepMoment']>) {
    return this.call('keepMoment', args)
  }

  listMoments(...args: Parameters<Archive['listMoments']>) {
    return this.call('listMoments', args)
  }

  loadMoment(...args: Parameters<Archive['loadMoment']>) {
    return this.call('loadMoment', args)
  }

  rewriteMoment(...args: Parameters<Archive['rewriteMoment']>) {
    return this.call('rewriteMoment', args)
  }

  removeMoment(...args: Parameters<Archive['removeMoment']>) {
    return this.call('removeMoment', args)
  }

  readNotes(...args: Parameters<Archive['readNotes']>) {
    return this.call('readNotes', args)
  }

  writeNotes(...args: Parameters<Archive['writeNotes']>) {
    return this.call('writeNotes', args)
  }

  loadSeen(...args: Parameters<Archive['loadSeen']>) {
    return this.call('loadSeen', args)
  }

  writeSeen(...args: Parameters<Archive['writeSeen']>) {
    return this.call('writeSeen', args)
  }

  wipeSeen(...args: Parameters<Archive['wipeSeen']>) {
    return this.call('wipeSeen', args)
  }

  loadRoom(...args: Parameters<Archive['loadRoom']>) {
    return this.call('loadRoom', args)
  }

  lastSeqOf(...args: Parameters<Archive['lastSeqOf']>) {
    return this.call('lastSeqOf', args)
  }

  takeIn(...args: Parameters<Archive['takeIn']>) {
    return this.call('takeIn', args)
  }

  compact(...args: Parameters<Archive['compact']>) {
    return this.call('compact', args)
  }

  isWritable() {
    // A thread that is gone is an answer too: no.
    return this.call('isWritable', []).catch(() => false)
  }

  async close(): Promise<void> {
    if (this.closed) return
    this.closed = true
    if (!this.worker) return
    await this.call('close', [])
    await this.worker.terminate()
  }

  private async start(): Promise<OpeningAnswer> {
    const worker = new Worker(new URL('./sqliteWorker.ts', import.meta.url), {
      workerData: this.dataDir,
      // The thread is no test and no debugger, whatever the process was started with.
      execArgv: ['--disable-warning=ExperimentalWarning'],
      // What it makes lives for one call: with less room for the young it is collected sooner, and costs no more.
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    })
    const opening = await new Promise<OpeningAnswer>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
    worker.on('message', (answer: StorageAnswer) => this.handleAnswer(answer))
    worker.on('error', (error: Error) => this.handleDeath(worker, error))
    worker.on('exit', () => this.handleDeath(worker, new Error('The storage thread ended')))
    if (opening.ok) this.worker = worker
    return opening
  }

  private async call<Name extends keyof Archive>(
    name: Name,
    args: Parameters<Archive[Name]>,
  ): Promise<Awaited<ReturnType<Archive[Name]>>> {
    if (this.closed && name !== 'close') throw new Error('The storage is closed')
    if (!this.worker) await this.openAgain()
    const { worker } = this
    if (!worker) throw new Error('The storage thread ended')
    this.lastCall += 1
    const call: StorageCall = { id: this.lastCall, name, args }
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(call.id, { resolve, reject }))
    worker.postMessage(call)
    // The worker runs the method of that name: its answer is of that method's type.
    return (await answer) as Awaited<ReturnType<Archive[Name]>>
  }

  private async openAgain(): Promise<void> {
    const opened = await this.open()
    if (!opened.ok) throw new Error(opened.problem)
  }

  private handleAnswer(answer: StorageAnswer): void {
    const waiting = this.waiting.get(answer.id)
    this.waiting.delete(answer.id)
    if ('error' in answer) waiting?.reject(answer.error)
    else waiting?.resolve(answer.value)
  }

  private handleDeath(worker: Worker, error: Error): void {
    if (this.worker !== worker) return
    this.worker = null
    const unanswered = [...this.waiting.values()]
    this.waiting.clear()
    for (const { reject } of unanswered) reject(error)
  }
}

// The SQLite file on a thread of its own, so that the event loop never waits for the disk. Calls are answered in
// order. If the thread dies, all pending calls fail, and the next call starts a new one.

import { Worker } from 'node:worker_threads'
import { accepted, type Result } from '@draaitafel/shared/base/result.ts'
import { withHandOn } from '../handOn.ts'
import type { FileStorage } from '../storage.ts'

/** A request to the thread: `name` is a method of Storage. */
export interface StorageCall {
  readonly id: number
  readonly name: string
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
export async function openSqliteThread(dataDir: string): Promise<Result<FileStorage, string>> {
  const thread = new SqliteThread(dataDir)
  const opened = await thread.open()
  if (!opened.ok) return opened
  return accepted(withHandOn<FileStorage>(thread, (name, args) => thread.call(name, args)))
}

class SqliteThread {
  private readonly dataDir: string
  private readonly waiting = new Map<number, Waiting>()
  private worker: Worker | null = null
  private opening: Promise<OpeningAnswer> | null = null
  private lastCall = 0
  private closed = false

  constructor(dataDir: string) {
    this.dataDir = dataDir
  }

  /** Concurrent callers share one thread. */
  open(): Promise<OpeningAnswer> {
    this.opening ??= this.start().finally(() => {
      this.opening = null
    })
    return this.opening
  }

  /** A dead thread counts as no. */
  async isWritable(): Promise<boolean> {
    try {
      return (await this.call('isWritable', [])) === true
    } catch {
      return false
    }
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
      // The thread must not inherit the options of a test runner or debugger.
      execArgv: ['--disable-warning=ExperimentalWarning'],
      // Its objects live for one call: a smaller young generation saves memory at no cost.
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

  /** The result has the type of that method: the worker runs it. */
  async call(name: string, args: readonly unknown[]): Promise<unknown> {
    if (this.closed && name !== 'close') throw new Error('The storage is closed')
    if (!this.worker) await this.openAgain()
    const { worker } = this
    if (!worker) throw new Error('The storage thread ended')
    this.lastCall += 1
    const call: StorageCall = { id: this.lastCall, name, args }
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(call.id, { resolve, reject }))
    worker.postMessage(call)
    return answer
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

// Group commit, for all rooms together. What arrives in one tick of the event loop goes into one transaction, with
// one merged update per room; what arrives while that runs goes into the next. A room hears of it only after the
// commit. A failed commit is retried, unchanged and in the same order, until it works: nothing is dropped, nothing
// shown.

import { wireTimes } from '@draaitafel/shared/protocol/limits.ts'
import type { Log } from '../base/log.ts'
import type { Metrics } from '../base/metrics.ts'
import type { Appended } from '../storage/rowStore.ts'
import type { Storage } from '../storage/storage.ts'
import { type Mergeable, mergeBatch } from './mergeBatch.ts'

const FIRST_RETRY_MS = 250
const LONGEST_RETRY_MS = 5000

/** Receives committed updates. `origin` is whatever the room passed in, returned as it was. */
export interface CommitTarget<Origin> {
  readonly id: string
  /** Store its updates one by one: they were tried in that form, and merged garbage may do what its parts do not. */
  readonly storesApart: boolean
  /** What has to be on disk before the update counts as saved; null for nothing. Never rejects. */
  beforeCommit(): Promise<void> | null
  /** `merged` is the batch as stored; 'gone': nothing was stored, the workshop is deleted. */
  committed(batch: readonly Arrival<Origin>[], merged: readonly Uint8Array[], last: number | 'gone'): void
  /** Another server has the workshop: nothing was stored, and nothing ever will be from here. */
  lost(): void
}

export interface Arrival<Origin> extends Mergeable {
  readonly origin: Origin
}

interface Share<Origin> {
  readonly target: CommitTarget<Origin>
  readonly batch: readonly Arrival<Origin>[]
  readonly merged: readonly Uint8Array[]
}

export interface CommitterParts {
  readonly storage: Storage
  readonly log: Log
  readonly metrics: Metrics
  /** Told when storage starts and stops failing. */
  onStorageChange(working: boolean): void
}

export class Committer<Origin> {
  private readonly parts: CommitterParts
  private arrivals = new Map<CommitTarget<Origin>, Arrival<Origin>[]>()
  /** When the first of these arrived, ms of `performance.now()`. */
  private firstAt = 0
  /** When the last commit began. */
  private begunAt = Number.NEGATIVE_INFINITY
  private running: Promise<void> | null = null
  private waitTimer: { stop(): void } | null = null
  private closed = false
  private working = true

  constructor(parts: CommitterParts) {
    this.parts = parts
  }

  get storageWorking(): boolean {
    return this.working
  }

  add(target: CommitTarget<Origin>, arrival: Arrival<Origin>): void {
    if (this.arrivals.size === 0) this.firstAt = performance.now()
    const queue = this.arrivals.get(target)
    if (queue) queue.push(arrival)
    else this.arrivals.set(target, [arrival])
    this.running ??= this.run()
  }

  /** Forgets what a room still had waiting: its workshop is gone. */
  drop(target: CommitTarget<Origin>): void {
    this.arrivals.delete(target)
  }

  /** Resolves when everything that arrived earlier is committed; not while storage fails. */
  async drained(): Promise<void> {
    while (this.running) await this.running
  }

  /** Gives up retrying. What is not committed was never shown or called saved; its senders still have it. */
  close(): void {
    this.closed = true
    this.waitTimer?.stop()
  }

  private async run(): Promise<void> {
    while (this.arrivals.size > 0 && !this.closed) {
      // With many people at work more arrives at once: one write to disk, and one to each screen, is enough for all
      // of it.
      const beginAt = Math.max(this.firstAt + wireTimes.commitGatherMs, this.begunAt + wireTimes.commitApartMs)
      await this.wait(beginAt - performance.now())
      const arrivals = this.arrivals
      this.arrivals = new Map()
      this.begunAt = performance.now()
      const first = [...arrivals.keys()].flatMap((target) => target.beforeCommit() ?? [])
      if (first.length > 0) await Promise.all(first)
      const shares = Array.from(arrivals, ([target, batch]) => {
        return { target, batch, merged: target.storesApart ? batch.map(({ update }) => update) : mergeBatch(batch) }
      })
      const appended = await this.commitUntilItWorks(shares)
      if (appended) this.report(shares, appended)
    }
    this.running = null
  }

  private async commitUntilItWorks(shares: readonly Share<Origin>[]): Promise<readonly Appended[] | null> {
    const entries = shares.flatMap(({ target, merged }) => merged.map((update) => ({ workshop: target.id, update })))
    for (let pause = FIRST_RETRY_MS; !this.closed; pause = Math.min(pause * 2, LONGEST_RETRY_MS)) {
      const startedAt = performance.now()
      try {
        const appended = await this.parts.storage.append(entries)
        this.parts.metrics.committed({
          seconds: (performance.now() - startedAt) / 1000,
          bytes: sum(entries, ({ update }) => update.length),
          updates: sum(shares, ({ batch }) => batch.length),
          rooms: shares.length,
        })
        this.changeWorking(true)
        return appended
      } catch (error) {
        this.parts.metrics.commitFailed()
        this.parts.log.error({ err: error, rooms: shares.length, retryMs: pause }, 'commit failed')
        this.changeWorking(false)
        await this.wait(pause)
      }
    }
    return null
  }

  private report(shares: readonly Share<Origin>[], appended: readonly Appended[]): void {
    let at = 0
    for (const { target, batch, merged } of shares) {
      at += merged.length
      const last = appended[at - 1] ?? 'gone'
      try {
        if (last === 'elsewhere') this.lose(target)
        else target.committed(batch, merged, last)
      } catch (error) {
        // One room's bug must not keep the others from hearing that they are saved.
        this.parts.log.error({ err: error, workshop: target.id }, 'room failed after commit')
      }
    }
  }

  private lose(target: CommitTarget<Origin>): void {
    this.parts.metrics.fenced()
    target.lost()
  }

  private changeWorking(working: boolean): void {
    if (this.working === working) return
    this.working = working
    this.parts.onStorageChange(working)
  }

  private async wait(ms: number): Promise<void> {
    if (ms <= 0) return
    await this.sleep(ms)
  }

  private sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.waitTimer = {
        stop: () => {
          clearTimeout(timer)
          resolve()
        },
      }
    })
  }
}

function sum<T>(things: readonly T[], amountOf: (thing: T) => number): number {
  return things.reduce((total, thing) => total + amountOf(thing), 0)
}

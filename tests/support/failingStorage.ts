// A storage that can be made to fail and to work again, for a server in this process. How it fails is up to the test:
// return an error as SQLite would, or really close the file under it.

import type { Storage } from '@draaitafel/server/src/storage/storage.ts'

export class FailingStorage {
  private real: Storage | null = null
  private why: Error | null = null

  /** For `wrapStorage` of launchServer. */
  readonly wrap = (real: Storage): Storage => {
    this.real = real
    return new Proxy(real, {
      get: (_target, name: keyof Storage) => this.method(name),
    })
  }

  /** Every write fails with this, until `mend`. */
  fail(why: Error): void {
    this.why = why
  }

  mend(): void {
    this.why = null
  }

  get storage(): Storage {
    if (!this.real) throw new Error('No server has opened this storage yet')
    return this.real
  }

  /** From now on calls go to this one. */
  replace(storage: Storage): void {
    this.real = storage
  }

  private method(name: keyof Storage): unknown {
    if (this.why && name === 'isWritable') return async () => false
    if (this.why && writes.has(name)) return async () => Promise.reject(this.why)
    return this.storage[name].bind(this.storage)
  }
}

const writes: ReadonlySet<keyof Storage> = new Set([
  'createWorkshop',
  'updateWorkshop',
  'changeLocks',
  'deleteWorkshop',
  'append',
  'compact',
  'keepMoment',
  'rewriteMoment',
  'removeMoment',
  'openRound',
  'castVote',
  'showRound',
  'forgetVoter',
  'removeRound',
  'writeNotes',
  'writeCues',
  'writeSeen',
  'wipeSeen',
])

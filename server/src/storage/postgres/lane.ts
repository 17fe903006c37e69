// One connection, and the calls on it one after the other, in the order in which they were made. A connection that broke is
// replaced at the next call; the call during which it broke fails, and whoever made it decides whether to try again.

import pg from 'pg'
import type { DatabaseAddress } from './address.ts'
import { connect } from './connect.ts'

export type PostgresRow = Record<string, unknown>

/** Asked once more under the same name it is not parsed again. */
export interface Statement {
  readonly name: string
  readonly text: string
}

export type Ask = (statement: Statement, values?: readonly unknown[]) => Promise<readonly PostgresRow[]>

/** Far longer than any statement takes: after that the connection leads nowhere. */
const ANSWER_WITHIN_MS = 15_000

export class Lane {
  private readonly address: DatabaseAddress
  private client: pg.Client | null = null
  private last: Promise<unknown> = Promise.resolve()
  private closed = false
  /** PostgreSQL said that it did less than it should. */
  private warning: Error | null = null

  constructor(address: DatabaseAddress) {
    this.address = address
  }

  call<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
    const turn = this.last.then(() => this.run(work))
    this.last = turn.catch(() => undefined)
    return turn
  }

  inTransaction<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
    return this.call(async (ask) => {
      await ask(begin)
      try {
        const result = await work(ask)
        await ask(commit)
        return result
      } catch (error) {
        // With a broken connection PostgreSQL does this by itself.
        await ask(rollback).catch(() => this.hangUp())
        throw error
      }
    })
  }

  async close(): Promise<void> {
    this.closed = true
    await this.last
    this.hangUp()
  }

  private async run<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
    if (this.closed) throw new Error('The storage is closed')
    const client = this.client ?? (await this.open())
    return work((statement, values = []) => this.ask(client, statement, values))
  }

  private async open(): Promise<pg.Client> {
    const client = await connect(this.address)
    client.on('error', () => this.forget(client))
    client.on('end', () => this.forget(client))
    client.on('notice', ({ message }) => {
      this.warning = new Error(`PostgreSQL warns: ${message}`)
    })
    this.client = client
    return client
  }

  private async ask(client: pg.Client, statement: Statement, values: readonly unknown[]) {
    if (this.client !== client) throw new Error('The connection to PostgreSQL was lost')
    this.warning = null
    // Ends a query that is running by closing the connection.
    const timer = setTimeout(() => this.hangUp(), ANSWER_WITHIN_MS)
    try {
      const { rows } = await client.query({ ...statement, values: [...values] })
      if (this.warning) throw this.warning
      return rows as PostgresRow[]
    } catch (error) {
      if (isLost(error)) this.hangUp()
      throw error
    } finally {
      clearTimeout(timer)
    }
  }

  private forget(client: pg.Client): void {
    if (this.client === client) this.client = null
  }

  private hangUp(): void {
    const { client } = this
    this.client = null
    client?.end().catch(() => undefined)
  }
}

const begin = { name: 'begin', text: 'BEGIN' }
const commit = { name: 'commit', text: 'COMMIT' }
const rollback = { name: 'rollback', text: 'ROLLBACK' }

/**
 * Anything but PostgreSQL's word that this one statement failed. Class 57 and 08: it is being stopped; 25006: it takes no
 * writes any more, another may have become the primary.
 */
function isLost(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || /^(57|08|25006)/.test(error.code ?? '')
}

export function bytesIn(value: unknown): Uint8Array {
  // A copy: what the driver gives keeps everything that came along in memory.
  if (value instanceof Uint8Array) return new Uint8Array(value)
  throw new Error('A stored update is not bytes')
}

/** Copied, since a caller may use its buffer again before its turn comes. */
export function bytesFor(value: Uint8Array): Buffer {
  if (value instanceof Uint8Array) return Buffer.from(value)
  throw new Error('What should be stored is not bytes')
}

/** PostgreSQL has no text with a zero in it. */
export function textFor(text: string): string {
  return text.replaceAll('\0', '\ufffd')
}

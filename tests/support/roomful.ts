// A room full of people who write without pause through several servers, and what is promised to them: whatever one of them
// saw of another is in the database at that moment, and is in every document from then on.

import * as Y from 'yjs'
import type { TestWorkshop } from './launchServer.ts'
import { inDatabase } from './postgres.ts'
import { PROOF } from './proofWriter.ts'
import { RawClient, until } from './rawClient.ts'
import { Roamer } from './roamer.ts'

const WRITE_EVERY_MS = 60

export interface RoomfulOptions {
  readonly workshop: TestWorkshop
  /** Of which everyone prefers another one. */
  readonly urls: readonly string[]
  readonly people: number
  readonly databaseUrl: string
  /** Everyone keeps to one server. */
  readonly stays?: boolean
  /** Unique among all who ever wrote there. */
  readonly name: string
}

export class Roomful {
  readonly people: readonly Roamer[]
  private readonly options: RoomfulOptions
  private readonly writing: NodeJS.Timeout
  /** When each fact was written, ms of `performance.now()`. */
  private readonly writtenAt = new Map<string, number>()

  private constructor(options: RoomfulOptions) {
    const { workshop, urls, people, name } = options
    this.options = options
    this.people = Array.from({ length: people }, (_, at) => {
      const all = [...urls.slice(at % urls.length), ...urls.slice(0, at % urls.length)]
      const own = options.stays ? all.slice(0, 1) : all
      return new Roamer({
        urls: own,
        workshop: workshop.id,
        cookie: workshop.cookies.participant,
        name: `${name}.${at}`,
      })
    })
    this.writing = setInterval(() => this.writeAll(), WRITE_EVERY_MS)
  }

  static async sitDown(options: RoomfulOptions): Promise<Roomful> {
    const roomful = new Roomful(options)
    await until(() => roomful.people.every(({ isHere }) => isHere), 'everyone was in')
    await roomful.everyoneSeen(performance.now())
    return roomful
  }

  /** What one of them wrote and another was shown. */
  get seen(): ReadonlySet<string> {
    return new Set(this.people.flatMap(({ seen }) => [...seen]))
  }

  /** What is seen and not in the database: nothing may be, at any moment at which the database answers. */
  async missingFromDatabase(seen = this.seen, databaseUrl = this.options.databaseUrl): Promise<string[]> {
    const { workshop } = this.options
    const rows = await inDatabase(databaseUrl, async (client) => {
      const text = `SELECT bytes FROM snapshots WHERE workshop = $1 UNION ALL SELECT bytes FROM updates WHERE workshop = $1`
      return (await client.query<{ bytes: Buffer }>(text, [workshop.id])).rows
    })
    const doc = new Y.Doc()
    for (const { bytes } of rows) Y.applyUpdate(doc, bytes)
    return lacking(doc, seen)
  }

  /** What is seen and not in the document that this server gives to someone who was not there before. */
  async missingAt(url: string, seen = this.seen): Promise<string[]> {
    const { id, cookies } = this.options.workshop
    const visitor = await RawClient.join({ url, workshop: id, cookie: cookies.viewer, query: 'ext=1' })
    const missing = lacking(visitor.doc, seen)
    visitor.close()
    return missing
  }

  /** Resolves with the ms after `since` at which what each wrote later had been seen by someone else. */
  async everyoneSeen(since: number): Promise<number> {
    const firstOf = ({ sent }: Roamer) => sent.find((key) => (this.writtenAt.get(key) ?? 0) >= since)
    const waiting = new Set(this.people)
    await until(() => {
      for (const one of waiting) {
        const key = firstOf(one)
        if (key !== undefined && this.people.some(({ seen }) => seen.has(key))) waiting.delete(one)
      }
      return waiting.size === 0
    }, 'everyone’s work was seen again')
    return performance.now() - since
  }

  stopWriting(): void {
    clearInterval(this.writing)
  }

  leave(): void {
    this.stopWriting()
    for (const one of this.people) one.leave()
  }

  private writeAll(): void {
    const now = performance.now()
    for (const one of this.people) if (Math.random() < 0.5) this.writtenAt.set(one.write(), now)
  }
}

function lacking(doc: Y.Doc, seen: ReadonlySet<string>): string[] {
  const facts = doc.getMap(PROOF)
  return [...seen].filter((key) => !facts.has(key))
}

/** The origin of the server that has this workshop; '' for none. */
export async function ownerOf(databaseUrl: string, workshop: string): Promise<string> {
  return inDatabase(databaseUrl, async (client) => {
    const text = 'SELECT origin FROM rooms JOIN nodes ON nodes.id = rooms.owner WHERE rooms.id = $1'
    const { rows } = await client.query<{ origin: string }>(text, [workshop])
    return rows[0]?.origin ?? ''
  })
}

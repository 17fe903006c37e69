// Many people at one table at the pace of a workshop, each with a document of their own: who writes, who only
// listens, and how long each word took to reach everyone else.

import { RawClient, type RawOptions } from './rawClient.ts'

const DELIVERED = 'delivered'
const NOTES = 'notes'

export class TableOfPeople {
  readonly people: readonly RawClient[]
  private readonly everyMs: number
  private readonly noteBytes: number
  private readonly sentAt = new Map<string, number>()
  private readonly timers = new Set<NodeJS.Timeout>()
  private delays: number[] = []
  private written = 0

  private constructor(people: readonly RawClient[], everyMs: number, noteBytes: number) {
    this.people = people
    this.everyMs = everyMs
    this.noteBytes = noteBytes
    for (const [index, { doc }] of people.entries()) {
      doc.getMap<string>(DELIVERED).observe(({ keysChanged }) => this.noteArrivals(index, keysChanged))
    }
  }

  /** Each of them writes once per `everyMs`: a word of this many bytes replaces the one before. */
  static async sitDown(options: RawOptions, count: number, everyMs: number, noteBytes: number): Promise<TableOfPeople> {
    const people: RawClient[] = []
    for (let index = 0; index < count; index++) people.push(await RawClient.join(options))
    return new TableOfPeople(people, everyMs, noteBytes)
  }

  /** Bytes of notes that were sent so far. */
  get bytesWritten(): number {
    return this.written * this.noteBytes
  }

  start(): void {
    for (const [index, person] of this.people.entries()) {
      // Spread over the interval, as people are.
      const begin = setTimeout(
        () => this.timers.add(setInterval(() => this.write(index, person), this.everyMs)),
        (index * this.everyMs) / this.people.length,
      )
      this.timers.add(begin)
    }
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer)
  }

  /** Delivery times in ms, ascending, of what arrived since the last call. */
  takeDelays(): readonly number[] {
    const delays = this.delays.sort((one, other) => one - other)
    this.delays = []
    return delays
  }

  private write(index: number, person: RawClient): void {
    const word = `${index}:${this.written}`
    this.written += 1
    this.sentAt.set(word, performance.now())
    person.write((doc) => {
      doc.getMap(DELIVERED).set(String(index), word)
      // Deleted text is garbage-collected by Yjs, so the document stays small however much is written.
      const note = doc.getText(`${NOTES}.${index}`)
      note.delete(0, note.length)
      note.insert(0, word.padEnd(this.noteBytes, '.'))
    })
  }

  private noteArrivals(reader: number, keys: ReadonlySet<string | null>): void {
    const now = performance.now()
    for (const key of keys) {
      if (key === null || key === String(reader)) continue
      const sent = this.sentAt.get(this.people[reader]?.doc.getMap<string>(DELIVERED).get(key) ?? '')
      if (sent !== undefined) this.delays.push(now - sent)
    }
  }
}

// What a crowd receives besides updates: presence of the others, and the server's messages about one's own work
// (saved, refused, the table is paused). Only for workloads that ask for it: reading it costs the load's core.

import { readServerMessage } from '@draaitafel/shared/protocol/messages.ts'
import { Histogram } from './histogram.ts'
import type { Person } from './person.ts'
import type { OtherEars } from './wire/rawPeer.ts'
import { scanPresence } from './wire/scanPresence.ts'

export class Feedback {
  /**
   * From sending presence until it, or a newer state of the same person, was seen by one other; ms. So a relay that
   * skips overtaken states is not the faster for it.
   */
  readonly presence = new Histogram()
  /** From sending an update until the message that it is saved, ms. Only for servers that send one. */
  readonly saved = new Histogram()
  refused = 0
  /** When each person was told that the table is paused, or that it goes on, since the last `clear`. */
  readonly told: number[] = []

  clear(): void {
    this.presence.clear()
    this.saved.clear()
    this.told.length = 0
  }

  earsOf(person: Person, writerOf: (client: number) => Person | null): OtherEars {
    return {
      hearPresence: (bytes, start, end) => {
        const now = performance.now()
        scanPresence(bytes, start, end, (client, clock) => {
          const shower = writerOf(client)
          if (shower) this.countPresence(person, shower, clock, now)
        })
      },
      hearOurs: (frame) => this.hearOurs(person, frame),
      answer: (stateVector) => person.missing(stateVector),
    }
  }

  private countPresence(person: Person, shower: Person, clock: number, now: number): void {
    const known = person.seenPresence[shower.seat] ?? 0
    for (let at = known; at < clock; at++) this.presence.add(now - (shower.shownAt[at] ?? now))
    if (clock > known) person.seenPresence[shower.seat] = clock
  }

  private hearOurs(person: Person, frame: Uint8Array): void {
    const message = readServerMessage(frame)
    if (message?.type === 'saved') this.countSaved(person, message.count)
    if (message?.type === 'refused') {
      this.refused += 1
      person.unsaved.delete(message.count)
    }
    if (message?.type === 'paused') {
      person.isPaused = message.paused
      this.told.push(performance.now())
    }
  }

  /** In the order in which they were sent, so the first that is not yet saved ends it. */
  private countSaved({ unsaved }: Person, upTo: number): void {
    const now = performance.now()
    for (const [count, sentAt] of unsaved) {
      if (count > upTo) return
      this.saved.add(now - sentAt)
      unsaved.delete(count)
    }
  }
}

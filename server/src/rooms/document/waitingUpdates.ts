// The updates of a room that were accepted and are not yet in its document, oldest first. Found by author, newest
// first: an update nearly always depends on what the same author sent just before, however much is waiting. Only for
// an author who sent the same structs twice the oldest is looked up first, as Yjs takes the first too.

import type { Place } from '@draaitafel/shared/document/place.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import type * as Y from 'yjs'
import type { Whereabout } from './structs.ts'

/** What one update adds, and where that will be: whereabouts.ts. */
interface Arrival {
  readonly things: number
  readonly applyMs: number
  thingsAt(place: Place | null): number
  readonly authors: Iterable<number>
  spanOf(author: number): { readonly start: number; readonly end: number } | null
  find(id: Pick<Y.ID, 'client' | 'clock'>): Whereabout | null
  placesBetween(author: number, clock: number, end: number): readonly (Place | null)[]
  brings(party: string, isOwn: (author: number) => boolean): boolean
  endsInsideDeleted(author: number, clock: number, end: number): boolean
}

interface Author {
  readonly waiting: Arrival[]
  /** End clock of their last struct. */
  end: number
  /** They sent a struct twice. */
  repeats: boolean
}

export class WaitingUpdates {
  private readonly queue: Arrival[] = []
  private large: Arrival[] = []
  private readonly byAuthor = new Map<number, Author>()

  /** How long applying them all will take, in ms. */
  get applyMs(): number {
    return this.queue.reduce((sum, { applyMs }) => sum + applyMs, 0)
  }

  /** All structs in large updates. */
  get crowds(): number {
    return this.large.reduce((sum, { things }) => sum + things, 0)
  }

  get isEmpty(): boolean {
    return this.queue.length === 0
  }

  add(whereabouts: Arrival): void {
    this.queue.push(whereabouts)
    if (whereabouts.things > wireLimits.crowd) this.large.push(whereabouts)
    for (const author of whereabouts.authors) {
      const { start, end } = whereabouts.spanOf(author) ?? { start: 0, end: 0 }
      const known = this.byAuthor.get(author)
      if (!known) this.byAuthor.set(author, { waiting: [whereabouts], end, repeats: false })
      else {
        known.repeats ||= start < known.end
        known.end = Math.max(known.end, end)
        known.waiting.push(whereabouts)
      }
    }
  }

  /** The oldest `count` are in the document now. */
  settle(count: number): void {
    const settled = this.queue.splice(0, count)
    if (this.large.length > 0) this.large = this.large.filter((one) => !settled.includes(one))
    const counts = new Map<number, number>()
    for (const { authors } of settled) for (const author of authors) counts.set(author, (counts.get(author) ?? 0) + 1)
    for (const [author, done] of counts) {
      const known = this.byAuthor.get(author)
      if (known && known.waiting.length > done) known.waiting.splice(0, done)
      else this.byAuthor.delete(author)
    }
  }

  clear(): void {
    this.queue.length = 0
    this.large = []
    this.byAuthor.clear()
  }

  /** Null when it is not waiting here. */
  whereIs(id: Pick<Y.ID, 'client' | 'clock'>): Whereabout | null {
    const author = this.byAuthor.get(id.client)
    if (!author) return null
    const { waiting, repeats } = author
    for (let step = 0; step < waiting.length; step++) {
      const found = waiting[repeats ? step : waiting.length - 1 - step]?.find(id) ?? null
      if (found !== null) return found
    }
    return null
  }

  /** Places of this author's waiting structs from `clock` up to `end`. */
  placesBetween(client: number, clock: number, end: number): readonly (Place | null)[] {
    if (clock >= end) return []
    return this.byAuthor.get(client)?.waiting.flatMap((one) => one.placesBetween(client, clock, end)) ?? []
  }

  /** How many structs of large updates are in this place. */
  crowdAt(place: Place | null): number {
    return this.large.reduce((sum, one) => sum + one.thingsAt(place), 0)
  }

  /** Does any of it add this party, by an author who may? */
  brings(party: string, isOwn: (author: number) => boolean): boolean {
    return this.queue.some((one) => one.brings(party, isOwn))
  }

  /** End clock of this author's last waiting struct; 0 when there is none. */
  endOf(client: number): number {
    return this.byAuthor.get(client)?.end ?? 0
  }

  /** Does a garbage-collected range of this author end between these two clocks? */
  endsInsideDeleted(author: number, clock: number, end: number): boolean {
    return this.byAuthor.get(author)?.waiting.some((one) => one.endsInsideDeleted(author, clock, end)) ?? false
  }
}

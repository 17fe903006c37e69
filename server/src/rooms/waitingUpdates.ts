// The updates of a room that were accepted and are not yet in its document, oldest first. Found by author, newest first:
// what comes in hangs nearly always on what the same author sent just before, however much is waiting. Only of an author
// who sends the same things twice the oldest is looked for first: Yjs, too, takes the first.

import type * as Y from 'yjs'
import type { Depths } from './depths.ts'

interface Author {
  readonly waiting: Depths[]
  /** Where the last of their things ends. */
  end: number
  /** They sent something twice. */
  repeats: boolean
}

export class WaitingUpdates {
  private readonly queue: Depths[] = []
  private readonly byAuthor = new Map<number, Author>()

  get isEmpty(): boolean {
    return this.queue.length === 0
  }

  add(depths: Depths): void {
    this.queue.push(depths)
    for (const author of depths.authors) {
      const { start, end } = depths.spanOf(author) ?? { start: 0, end: 0 }
      const known = this.byAuthor.get(author)
      if (!known) this.byAuthor.set(author, { waiting: [depths], end, repeats: false })
      else {
        known.repeats ||= start < known.end
        known.end = Math.max(known.end, end)
        known.waiting.push(depths)
      }
    }
  }

  /** The oldest so many are in the document now. */
  settle(count: number): void {
    const settled = this.queue.splice(0, count)
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
    this.byAuthor.clear()
  }

  /** How deep this lies; null when it does not wait here. */
  depthOf(id: Pick<Y.ID, 'client' | 'clock'>): number | null {
    const author = this.byAuthor.get(id.client)
    if (!author) return null
    const { waiting, repeats } = author
    for (let step = 0; step < waiting.length; step++) {
      const depth = waiting[repeats ? step : waiting.length - 1 - step]?.find(id) ?? null
      if (depth !== null) return depth
    }
    return null
  }

  /** Does something that this author threw away end at a clock of which this is so? */
  someGoneEnd(author: number, isSo: (end: number) => boolean): boolean {
    return this.byAuthor.get(author)?.waiting.some((depths) => depths.goneEndsOf(author).some(isSo)) ?? false
  }
}

// The updates of a room that were accepted and are not yet in its document, oldest first. Found by author, newest first:
// what comes in hangs nearly always on what the same author sent just before, however much is waiting.

import type * as Y from 'yjs'
import type { Depths } from './depths.ts'

export class WaitingUpdates {
  private readonly queue: Depths[] = []
  private readonly byAuthor = new Map<number, Depths[]>()

  get isEmpty(): boolean {
    return this.queue.length === 0
  }

  add(depths: Depths): void {
    this.queue.push(depths)
    for (const author of depths.authors) {
      const theirs = this.byAuthor.get(author)
      if (theirs) theirs.push(depths)
      else this.byAuthor.set(author, [depths])
    }
  }

  /** The oldest so many are in the document now. */
  settle(count: number): void {
    const settled = this.queue.splice(0, count)
    const counts = new Map<number, number>()
    for (const { authors } of settled) for (const author of authors) counts.set(author, (counts.get(author) ?? 0) + 1)
    for (const [author, done] of counts) {
      const theirs = this.byAuthor.get(author)
      if (theirs && theirs.length > done) theirs.splice(0, done)
      else this.byAuthor.delete(author)
    }
  }

  clear(): void {
    this.queue.length = 0
    this.byAuthor.clear()
  }

  /** How deep this lies; null when it does not wait here. */
  depthOf(id: Pick<Y.ID, 'client' | 'clock'>): number | null {
    const theirs = this.byAuthor.get(id.client) ?? []
    for (let at = theirs.length - 1; at >= 0; at--) {
      const depth = theirs[at]?.find(id) ?? null
      if (depth !== null) return depth
    }
    return null
  }

  /** Does something that this author threw away end at a clock of which this is so? */
  someGoneEnd(author: number, isSo: (end: number) => boolean): boolean {
    return this.byAuthor.get(author)?.some((depths) => depths.goneEndsOf(author).some(isSo)) ?? false
  }
}

// Someone at work while the server is damaged: writes one fact after the other, each under a key of its own, so that
// afterwards we know of each whether it was sent, called saved, seen by someone else, and kept.

import type * as Y from 'yjs'
import type { RandomSource } from './randomSource.ts'
import type { RawClient } from './rawClient.ts'

/** The root map with the facts. */
export const PROOF = 'proof'
/** One fact in this many is long: frames then differ in size, and some take more than one page of the database. */
const LONG_ONE_IN = 24
const LONG_AT_MOST = 9000
/** Maximum unanswered: on a slow machine a faster writer only fills the queue, and the document to its limit. */
const AHEAD_AT_MOST = 8

export class ProofWriter {
  readonly client: RawClient
  /** In the order of the frames that carried them. */
  readonly sent: string[] = []
  private readonly name: string
  private readonly random: RandomSource
  private readonly also: (doc: Y.Doc) => void
  private timer: NodeJS.Timeout | null = null

  /** `name` is unique in the workshop; `also` happens in every update. The client must not have written before. */
  constructor(client: RawClient, name: string, random: RandomSource, also: (doc: Y.Doc) => void = () => undefined) {
    this.client = client
    this.name = name
    this.random = random
    this.also = also
  }

  /** A fact every 1 to `everyMs` ms as long as the server keeps up, until `stop` or until the connection is gone. */
  start(everyMs: number): void {
    this.timer = setTimeout(
      () => {
        if (this.client.closeCode !== null) return
        if (this.sent.length - this.client.saved < AHEAD_AT_MOST) this.writeOne()
        this.start(everyMs)
      },
      this.random.whole(1, everyMs),
    )
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer)
  }

  writeOne(): string {
    const key = `${this.name}-${this.sent.length}`
    const fact = this.random.chance(1 / LONG_ONE_IN) ? 'x'.repeat(this.random.whole(1, LONG_AT_MOST)) : true
    this.sent.push(key)
    this.client.write((doc) => {
      doc.getMap(PROOF).set(key, fact)
      this.also(doc)
    })
    return key
  }

  /** What the server called saved: its count includes frames it refused. */
  get saved(): readonly string[] {
    const refused = new Set(this.client.refusedFrames)
    return this.sent.slice(0, this.client.saved).filter((_, index) => !refused.has(index + 1))
  }
}

/** The facts in this client's document. */
export function factsOf({ doc }: RawClient): readonly string[] {
  return [...doc.getMap(PROOF).keys()]
}

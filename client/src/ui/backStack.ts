// The back button of a browser or phone at a table: it closes what was opened last, and asks before leaving. Every
// open layer (a dialog, a menu, a picked-up card) has one entry in the browser's history, all with the same address;
// below them is one more entry, so that leaving is noticed. An entry contains only its depth.

/** The part of the browser's history that this needs. */
export interface BackHistory {
  /** State of the current history entry. */
  state(): unknown
  push(state: BackState): void
  go(steps: number): void
}

interface BackState {
  readonly backDepth: number
}

type Timer = ReturnType<typeof setTimeout>

export class BackStack {
  readonly #history: BackHistory
  readonly #onLeave: () => void
  #layers: (() => void)[] = []
  /**
   * Whether leaving is asked about. Not before the first touch: browsers skip entries of a page that nobody touched,
   * and then there is nothing to lose either.
   */
  #isArmed: boolean
  #isAsking = false
  /** Going to an entry by our own action. */
  #isTravelling = false
  #depth: number
  #settling: Timer | undefined
  #isStopped = false

  constructor(history: BackHistory, onLeave: () => void) {
    this.#history = history
    this.#onLeave = onLeave
    // After a reload we are where we were, with nothing open.
    this.#depth = depthOf(history.state())
    this.#isArmed = this.#depth > 0
    this.#settle()
  }

  /** Someone touched the page. */
  arm(): void {
    if (this.#isArmed) return
    this.#isArmed = true
    this.#settle()
  }

  /** From now on the back button closes this first. Returns how to report that it was closed. */
  add(close: () => void): () => void {
    const layer = () => close()
    this.#layers.push(layer)
    this.#settle()
    return () => {
      this.#layers = this.#layers.filter((one) => one !== layer)
      this.#settle()
    }
  }

  /** Asked whether to leave, and staying. */
  stay(): void {
    this.#isAsking = false
    this.#settle()
  }

  /** The browser went to another entry of this address. */
  moved(): void {
    const before = this.#depth
    this.#depth = depthOf(this.#history.state())
    if (this.#isTravelling) {
      this.#isTravelling = false
      this.#settle()
      return
    }
    const top = this.#layers.at(-1)
    if (this.#depth > before) this.#isAsking = false
    else if (this.#depth === before) return
    else if (top) top()
    else if (this.#isArmed && this.#depth === 0) {
      this.#isAsking = true
      this.#onLeave()
    }
    this.#settle()
  }

  /** The user left the table. What is still open closes after this, and must not navigate. */
  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#settling)
  }

  /**
   * After everything that changes at this moment has changed: one dialog that replaces another must not be seen by
   * the browser.
   */
  #settle(): void {
    clearTimeout(this.#settling)
    if (this.#isStopped) return
    this.#settling = setTimeout(() => this.#makeTrue(), 0)
  }

  #makeTrue(): void {
    if (this.#isTravelling) return
    const wanted = this.#isAsking ? 0 : this.#layers.length + (this.#isArmed ? 1 : 0)
    while (this.#depth < wanted) {
      this.#depth += 1
      this.#history.push({ backDepth: this.#depth })
    }
    if (this.#depth === wanted) return
    this.#isTravelling = true
    this.#history.go(wanted - this.#depth)
  }
}

function depthOf(state: unknown): number {
  const { backDepth } = (state ?? {}) as Record<string, unknown>
  return typeof backDepth === 'number' && Number.isInteger(backDepth) && backDepth > 0 ? backDepth : 0
}

// Per session, a rate limit on answers to "what do I miss?" that need an encoding of their own. The latest question
// waits for its turn and is always answered; earlier ones are covered by the same answer.

import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'

const SECOND_MS = 1000

export class DiffQueue {
  private readonly answer: (stateVector: Uint8Array) => void
  /** Times of the latest answers, ms of `performance.now()`. */
  private answered: readonly number[] = []
  private asked: Uint8Array | null = null
  private timer: NodeJS.Timeout | null = null

  constructor(answer: (stateVector: Uint8Array) => void) {
    this.answer = answer
  }

  /** Throws what `answer` throws when it answers at once. */
  ask(stateVector: Uint8Array): void {
    const now = performance.now()
    this.answered = this.answered.filter((moment) => moment > now - SECOND_MS)
    const oldest = this.answered[0]
    if (this.timer === null && (oldest === undefined || this.answered.length < wireLimits.diffsPerSecond)) {
      this.answered = [...this.answered, now]
      this.answer(stateVector)
      return
    }
    this.asked = stateVector
    this.timer ??= setTimeout(() => this.answerAsked(), (oldest ?? now) + SECOND_MS - now)
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    this.asked = null
  }

  private answerAsked(): void {
    this.timer = null
    const { asked } = this
    this.asked = null
    if (asked) this.ask(asked)
  }
}

// Asks the servers to which people are passed on whether they are there. Someone whose line leads nowhere would notice only
// after half a minute of silence, and cannot be taken over to another server before.

import { get } from 'node:http'
import { get as getSafely } from 'node:https'

const ASK_EVERY_MS = 2000
const ANSWER_WITHIN_MS = 3000
/** One late answer is a moment of being busy. */
const SILENT_AFTER = 2

export interface WatchParts {
  /** The addresses of those to which people are passed on now. */
  inUse(): ReadonlySet<string>
  onSilent(origin: string): void
}

export class Watch {
  private readonly parts: WatchParts
  private readonly failures = new Map<string, number>()
  private readonly timer: NodeJS.Timeout

  constructor(parts: WatchParts) {
    this.parts = parts
    this.timer = setInterval(() => this.askAll(), ASK_EVERY_MS).unref()
  }

  stop(): void {
    clearInterval(this.timer)
  }

  private askAll(): void {
    const inUse = this.parts.inUse()
    for (const origin of this.failures.keys()) if (!inUse.has(origin)) this.failures.delete(origin)
    for (const origin of inUse) {
      void isThere(origin).then((there) => this.answered(origin, there))
    }
  }

  private answered(origin: string, there: boolean): void {
    const failures = there ? 0 : (this.failures.get(origin) ?? 0) + 1
    this.failures.set(origin, failures)
    if (failures === SILENT_AFTER) this.parts.onSilent(origin)
  }
}

function isThere(origin: string): Promise<boolean> {
  const ask = origin.startsWith('https:') ? getSafely : get
  return new Promise((resolve) => {
    const asked = ask(`${origin}/healthz`, { timeout: ANSWER_WITHIN_MS, agent: false }, (answer) => {
      answer.resume()
      resolve(true)
    })
    asked.once('timeout', () => asked.destroy())
    asked.once('error', () => resolve(false))
  })
}

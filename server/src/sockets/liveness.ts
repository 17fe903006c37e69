// Whether the other end of a connection is alive. A dead connection looks open for hours; a slow reader cannot answer
// before it has read what is waiting for it, and counts as alive for as long as it reads some of that.

import { wireTimes } from '@draaitafel/shared/protocol/limits.ts'

export type LivenessVerdict =
  /** Ask it for a sign of life. */
  | 'ask'
  /** It is busy reading. */
  | 'wait'
  /** The other end is gone. */
  | 'dead'
  /** Data is waiting and it reads nothing. */
  | 'stuck'

export class Liveness {
  private readonly now: () => number
  private heardAt: number
  private tookAt: number
  private takenBytes = 0

  /** `now` returns ms. */
  constructor(now: () => number = () => performance.now()) {
    this.now = now
    this.heardAt = now()
    this.tookAt = now()
  }

  heard(): void {
    this.heardAt = this.now()
  }

  /** Nothing was received since this time. */
  isSilentSince(moment: number): boolean {
    return this.heardAt < moment
  }

  /** Called now and then, with the bytes that are waiting for it and the total it has read. */
  judge(backlog: number, takenBytes: number): LivenessVerdict {
    const now = this.now()
    if (backlog === 0 || takenBytes !== this.takenBytes) this.tookAt = now
    this.takenBytes = takenBytes
    if (backlog > 0) return now - this.tookAt > wireTimes.stuckMs ? 'stuck' : 'wait'
    return now - this.heardAt > wireTimes.silentMs ? 'dead' : 'ask'
  }
}

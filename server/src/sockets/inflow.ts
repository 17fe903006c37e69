// Rate limit for one connection: frames, bytes, and the server time they cost. A client above it is not closed but
// read more slowly, which TCP passes on to the other side.

import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'

interface Bucket {
  /** Per second. */
  readonly rate: number
  /** Burst allowed after a quiet time. */
  readonly burst: number
  left: number
}

export class Inflow {
  private readonly now: () => number
  private readonly frames = full(wireLimits.framesPerSecond, wireLimits.framesAtOnce)
  private readonly bytes = full(wireLimits.bytesPerSecond, wireLimits.bytesAtOnce)
  private readonly work = full(wireLimits.workMsPerSecond, wireLimits.workMsAtOnce)
  private refilledAt: number

  /** `now` returns ms. */
  constructor(now: () => number = () => performance.now()) {
    this.now = now
    this.refilledAt = now()
  }

  /** A frame of `bytes` arrived and took `ms`. Returns for how many ms to stop reading; 0 = continue. */
  took(bytes: number, workMs: number): number {
    const now = this.now()
    const seconds = (now - this.refilledAt) / 1000
    this.refilledAt = now
    return Math.max(
      spend(this.frames, seconds, 1),
      spend(this.bytes, seconds, bytes),
      spend(this.work, seconds, workMs),
    )
  }
}

function full(rate: number, burst: number): Bucket {
  return { rate, burst, left: burst }
}

/** Ms until the bucket is no longer overdrawn. */
function spend(bucket: Bucket, seconds: number, amount: number): number {
  bucket.left = Math.min(bucket.burst, bucket.left + seconds * bucket.rate) - amount
  return bucket.left >= 0 ? 0 : Math.ceil((-bucket.left / bucket.rate) * 1000)
}

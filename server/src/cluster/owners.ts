// Which workshops this server has, of all servers on one database. Each says every two seconds that it is there; what
// belonged to one that has been silent for longer may be taken. Time only decides how soon: that nothing is lost is up to
// the epoch in the database.

import type { Log } from '../base/log.ts'
import type { Metrics } from '../base/metrics.ts'
import type { Claim, Ours, Ownership } from '../storage/ownership.ts'
import type { Peer, RoomOwner, RoomOwners } from '../storage/postgres/owners.ts'
import type { NoLine } from './line.ts'

const BEAT_EVERY_MS = 2000
const SILENT_AFTER_MS = 6000
/** Between beats that came through: longer ago the database was away, and then nobody could say anything. */
const GAP_MS = 2 * BEAT_EVERY_MS
/**
 * How long an owner keeps what it took although it cannot be reached from here: two servers that are cut off from each other
 * take it in turn, not at once. Shorter where no program listens any more, unless it is said to listen somewhere else.
 */
const tenureMs: Readonly<Record<NoLine, number>> = { unreachable: 5000, ended: 1000 }
/** A workshop that nobody uses is kept for a while: the page that asked for it is about to open its WebSocket. */
const KEPT_FOR_MS = 5000
/** Without the database nobody's work is saved here; other servers may still reach it. */
const ALONE_WITHIN_MS = 30_000
/** From here on an operator should know that the clocks differ. */
const CLOCKS_APART_MS = 30_000

export interface OwnersParts {
  readonly rooms: RoomOwners
  readonly version: string
  /** Tells apart servers that have another secret. */
  readonly mark: string
  readonly log: Log
  readonly metrics: Pick<Metrics, 'claimed'>
}

/** Who was tried, and how it went. */
interface Tried {
  readonly origin: string
  readonly why: NoLine
}

interface Use {
  users: number
  /** Ms of `performance.now()`. */
  unusedSince: number
}

export class Owners implements Ownership {
  private readonly parts: OwnersParts
  private readonly uses = new Map<string, Use>()
  private told: (workshop: string) => void = () => undefined
  private silentTold: (origin: string) => void = () => undefined
  private timer: NodeJS.Timeout | null = null
  private beating: Promise<void> | null = null
  private beatenAt = performance.now()
  /** Since when every beat came through. */
  private steadySince = performance.now()
  private peers: readonly Peer[] = []
  /** What to add to our clock to get that of the database. */
  private clockBehindMs = 0
  private clockSaid = false
  private ending = false
  /** Where the others reach this server. */
  private origin = ''
  private readonly begun = Promise.withResolvers<void>()

  constructor(parts: OwnersParts) {
    this.parts = parts
    parts.rooms.onLost((workshop) => this.lost(workshop))
  }

  /** Says for the first time that this server is there, and where. A sentence when it may not take part. */
  async begin(origin: string): Promise<string | null> {
    this.origin = origin
    await this.beat()
    const stranger = this.peers.find(({ mark, silentMs }) => mark !== this.parts.mark && silentMs < SILENT_AFTER_MS)
    if (stranger) {
      await this.parts.rooms.leave()
      return `De server op ${stranger.origin} heeft een ander geheim; geef alle servers hetzelfde bestand in SECRET_FILE.`
    }
    this.timer = setInterval(() => {
      this.beating ??= this.beat()
        .catch((error) => this.missed(error))
        .finally(() => {
          this.beating = null
        })
    }, BEAT_EVERY_MS).unref()
    this.begun.resolve()
    return null
  }

  /** How many this server has now. */
  get count(): number {
    return this.uses.size
  }

  /** By the clock of the database, which all servers share. */
  now(): number {
    return Date.now() + this.clockBehindMs
  }

  /** `tried`: who could not be reached. */
  async claim(workshop: string, tried?: Tried): Promise<Claim> {
    const known = this.uses.get(workshop)
    if (known) return this.use(known)
    await this.begun.promise
    // Without a lock: whoever asks about what another server has keeps no commit there waiting.
    const owner = await this.parts.rooms.ownerOf(workshop)
    if (owner !== null && owner !== 'us' && !this.mayTake(owner, tried))
      return { kind: 'theirs', origin: owner.origin ?? '' }
    const taken = await this.parts.rooms.take(workshop, (owner) => this.mayTake(owner, tried))
    if (taken.kind === 'theirs') return { kind: 'theirs', origin: taken.owner.origin ?? '' }
    for (const room of taken.rooms) this.keep(room)
    if (taken.rooms.length > 0) this.parts.metrics.claimed()
    // There is no such workshop.
    if (!this.parts.rooms.has(workshop)) return { kind: 'ours', release: () => undefined }
    return this.use(this.keep(workshop))
  }

  onLost(told: (workshop: string) => void): void {
    this.told = told
  }

  /** Called with the address of a server that has been silent for too long. */
  onSilent(told: (origin: string) => void): void {
    this.silentTold = told
  }

  async releaseAll(): Promise<void> {
    this.ending = true
    if (this.timer) clearInterval(this.timer)
    await this.beating
    this.uses.clear()
    try {
      await this.parts.rooms.freeAll()
      await this.parts.rooms.leave()
    } catch (error) {
      // The others take them over once we are silent.
      this.parts.log.warn({ err: error }, 'could not give the workshops back to the other servers')
    }
  }

  private keep(workshop: string): Use {
    const known = this.uses.get(workshop)
    if (known) return known
    const use = { users: 0, unusedSince: performance.now() }
    this.uses.set(workshop, use)
    return use
  }

  private use(use: Use): Ours {
    use.users += 1
    let inUse = true
    const release = () => {
      if (!inUse) return
      inUse = false
      use.users -= 1
      use.unusedSince = performance.now()
    }
    return { kind: 'ours', release }
  }

  private mayTake({ origin, silentMs, heldMs }: RoomOwner, tried: Tried | undefined): boolean {
    if (this.ending) return false
    // An earlier life of this very server.
    if (origin === null || origin === this.origin || this.isSilent(silentMs)) return true
    return tried !== undefined && origin === tried.origin && heldMs > tenureMs[tried.why]
  }

  private async beat(): Promise<void> {
    const { rooms, version, mark } = this.parts
    const { origin } = this
    const before = Date.now()
    const { now, peers } = await rooms.beat({ origin, version, mark })
    this.noteBeat(performance.now())
    this.compareClocks(now - (before + Date.now()) / 2)
    this.peers = peers
    for (const { silentMs, origin } of peers) if (this.isSilent(silentMs)) this.silentTold(origin)
    await rooms.check()
    await this.giveBackUnused()
  }

  private noteBeat(now: number): void {
    if (now - this.beatenAt > GAP_MS) this.steadySince = now
    this.beatenAt = now
  }

  /** Not right after the database was away: others have not had the time to say that they are there. */
  private isSilent(silentMs: number): boolean {
    return silentMs > SILENT_AFTER_MS && performance.now() - this.steadySince > SILENT_AFTER_MS
  }

  private async giveBackUnused(): Promise<void> {
    const now = performance.now()
    const unused = [...this.uses].filter(([, { users, unusedSince }]) => users === 0 && now - unusedSince > KEPT_FOR_MS)
    if (unused.length === 0 || this.ending) return
    for (const [workshop] of unused) this.uses.delete(workshop)
    await this.parts.rooms.free(unused.map(([workshop]) => workshop))
  }

  private lost(workshop: string): void {
    this.uses.delete(workshop)
    this.parts.log.warn({ workshop }, 'another server has this workshop now')
    this.told(workshop)
  }

  /** While only we cannot reach the database, our people are better off with another server. */
  private missed(error: unknown): void {
    this.parts.log.error({ err: error }, 'this server could not say that it is there')
    if (performance.now() - this.beatenAt < ALONE_WITHIN_MS || this.peers.length === 0) return
    for (const workshop of [...this.uses.keys()]) this.lost(workshop)
  }

  private compareClocks(behindMs: number): void {
    this.clockBehindMs = behindMs
    const apart = Math.abs(behindMs) > CLOCKS_APART_MS
    if (apart && !this.clockSaid) {
      const seconds = Math.round(behindMs / 1000)
      this.parts.log.error({ seconds }, 'the clock of this computer differs from that of the database: set it by NTP')
    }
    this.clockSaid = apart
  }
}

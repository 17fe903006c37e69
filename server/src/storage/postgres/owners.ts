// Which server may write which document, as the database says it: the owner and the epoch in the room's row. A workshop
// and its tables always have the same owner. When a server may take what another has, whoever calls this decides; that
// nothing is lost whatever they decide is up to the epoch.

import type { HeldRooms } from './held.ts'
import type { Ask, Lane, PostgresRow } from './lane.ts'
import { statements } from './statements.ts'

export interface RoomOwner {
  readonly node: string
  /** Where it is reached; null when it never said, or said that it ended. */
  readonly origin: string | null
  /** How long ago it last said that it is there, by the clock of the database. */
  readonly silentMs: number
  /** How long it has had this room. */
  readonly heldMs: number
}

/** What a server says of itself. */
export interface Beat {
  readonly origin: string
  readonly version: string
  readonly mark: string
}

/** Another server that said that it is there. */
export interface Peer {
  readonly node: string
  readonly origin: string
  /** Differs from ours when its secret does. */
  readonly mark: string
  readonly silentMs: number
}

/** `rooms`: those that were taken, the tables of the workshop too. */
export type Taken =
  | { readonly kind: 'ours'; readonly rooms: readonly string[] }
  | { readonly kind: 'theirs'; readonly owner: RoomOwner }

export class RoomOwners {
  private readonly lane: Lane
  private readonly held: HeldRooms

  constructor(lane: Lane, held: HeldRooms) {
    this.lane = lane
    this.held = held
  }

  get node(): string {
    return this.held.node
  }

  has(workshop: string): boolean {
    return this.held.has(workshop)
  }

  /** Called when it shows that another server has a room that this one had. */
  onLost(told: (workshop: string) => void): void {
    this.held.onLost(told)
  }

  /**
   * Takes the workshop and its tables when nobody has them, or `mayTake` says so of their owner. Only after that its rows may
   * be read. One that is not there is `ours`: reading it will say so.
   */
  take(workshop: string, mayTake: (owner: RoomOwner) => boolean): Promise<Taken> {
    return this.lane.inTransaction(async (ask) => {
      const [family] = await ask(statements.familyOf, [workshop])
      // Waits for commits that are under way, and those that come later wait for this.
      const rooms = await ask(statements.lockFamily, [family?.root])
      const wanted = rooms.filter((room) => !this.isOurs(room)).map(({ id }) => String(id))
      if (wanted.length === 0) return { kind: 'ours', rooms: [] }
      const owner = await this.otherOwner(ask, wanted)
      if (owner && !mayTake(owner)) return { kind: 'theirs', owner }
      for (const { id, epoch } of await ask(statements.takeRooms, [wanted, this.node]))
        this.held.hold(String(id), Number(epoch))
      return { kind: 'ours', rooms: wanted }
    })
  }

  /** Who has it, without taking it; null: nobody. */
  async ownerOf(workshop: string): Promise<RoomOwner | 'us' | null> {
    return this.lane.call(async (ask) => {
      const [row] = await ask(statements.ownersOf, [[workshop]])
      if (!row || row.owner === null) return null
      return this.isOurs(row) ? 'us' : toOwner(row)
    })
  }

  /** Others may take these at once. */
  async free(workshops: readonly string[]): Promise<void> {
    await this.lane.call(async (ask) => {
      for (const workshop of workshops) this.held.drop(workshop)
      await ask(statements.freeRooms, [this.node, workshops])
    })
  }

  async freeAll(): Promise<void> {
    await this.free(this.held.all)
  }

  /** Looks which of ours another server took in the meantime; `onLost` hears of each. */
  async check(): Promise<void> {
    await this.lane.call(async (ask) => {
      const ours = this.held.all
      if (ours.length === 0) return
      const rows = new Map((await ask(statements.ownersOf, [ours])).map((row) => [String(row.id), row]))
      for (const workshop of ours) {
        const row = rows.get(workshop)
        // One without a row is being made at this moment, or was deleted by this server.
        if (row && !this.isOurs(row)) this.held.lose(workshop)
      }
    })
  }

  /** This server is there, and reached at this address. Who else is, and the time by the clock of the database. */
  async beat({ origin, version, mark }: Beat): Promise<{ readonly now: number; readonly peers: readonly Peer[] }> {
    const rows = await this.lane.call((ask) => ask(statements.beat, [this.node, origin, version, mark]))
    const peers = rows.filter(({ id }) => id !== null).map(toPeer)
    return { now: Number(rows[0]?.now), peers }
  }

  /** It ends: nobody needs to wait for it. */
  async leave(): Promise<void> {
    await this.lane.call((ask) => ask(statements.forgetNode, [this.node]))
  }

  private isOurs({ id, owner, epoch }: PostgresRow): boolean {
    return owner === this.node && Number(epoch) === this.held.epochOf(String(id))
  }

  private async otherOwner(ask: Ask, workshops: readonly string[]): Promise<RoomOwner | null> {
    const rows = await ask(statements.ownersOf, [workshops])
    // One that this process took in a call whose answer was lost is ours.
    const other = rows.find(({ owner }) => owner !== null && owner !== this.node)
    return other ? toOwner(other) : null
  }
}

function toPeer({ id, origin, mark, silent_ms }: PostgresRow): Peer {
  return { node: String(id), origin: String(origin), mark: String(mark), silentMs: Number(silent_ms) }
}

function toOwner({ owner, origin, silent_ms, held_ms }: PostgresRow): RoomOwner {
  return {
    node: String(owner),
    origin: origin === null || origin === undefined ? null : String(origin),
    silentMs: milliseconds(silent_ms),
    heldMs: milliseconds(held_ms),
  }
}

function milliseconds(value: unknown): number {
  return value === null || value === undefined ? Number.POSITIVE_INFINITY : Number(value)
}

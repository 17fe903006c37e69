// Where a call about a workshop is done: here, when this server has it or can have it, else at the server that has it. Who
// cannot be reached loses what it has had for a while; that it may still write is no danger, its commits do not count.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Log } from '../base/log.ts'
import type { Metrics } from '../base/metrics.ts'
import type { Ours } from '../storage/ownership.ts'
import { forwardRequest } from './forwardRequest.ts'
import { type Answered, forwardSocket } from './forwardSocket.ts'
import { type Hop, type HopProblem, readHop, signHop } from './hop.ts'
import { openLine } from './line.ts'
import type { Owners } from './owners.ts'
import { Watch } from './watch.ts'

/** 'nowhere': nobody can do it at this moment; nothing of it was done. */
export type Place = Ours | 'forwarded' | 'nowhere'

export interface ForwarderParts {
  readonly owners: Owners
  readonly secret: Uint8Array
  readonly log: Log
  readonly metrics: Metrics
}

/** Who it is about, from where, and whether another server passed it on. */
export interface Asked {
  readonly workshop: string
  readonly address: string
  readonly hop: Hop | null
}

export class Forwarder {
  private readonly parts: ForwarderParts
  /** The lines of WebSockets that another server has, by its address. */
  private readonly lines = new Map<Socket, string>()
  private readonly watch: Watch

  constructor(parts: ForwarderParts) {
    this.parts = parts
    parts.owners.onSilent((origin) => this.hangUp(origin))
    this.watch = new Watch({ inUse: () => new Set(this.lines.values()), onSilent: (origin) => this.hangUp(origin) })
  }

  get sessions(): number {
    return this.lines.size
  }

  hopOf(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): Hop | HopProblem | null {
    const hop = readHop(this.parts.secret, request, this.parts.owners.now())
    if (hop === 'forged')
      this.parts.log.warn('a call claimed to come from another server, and was not signed with our secret')
    if (hop === 'late')
      this.parts.log.warn('a call from another server was signed at another time: is the database in reach of it?')
    return hop
  }

  async request(asked: Asked, request: IncomingMessage, response: ServerResponse): Promise<Place> {
    const way = await this.wayTo(asked)
    if (way === null || 'release' in way) return way ?? 'nowhere'
    this.parts.metrics.requestForwarded()
    const { line, origin } = way
    return this.told(origin, await forwardRequest({ request, response, line, hop: this.sign(request, asked) }))
  }

  async socket(asked: Asked, request: IncomingMessage, socket: Duplex, head: Buffer): Promise<Place> {
    const way = await this.wayTo(asked)
    if (way === null || 'release' in way) return way ?? 'nowhere'
    const { line, origin } = way
    this.lines.set(line, origin)
    line.once('close', () => this.lines.delete(line))
    const answer = await forwardSocket({ request, socket, head, line, hop: this.sign(request, asked) })
    if (answer === 'answered' || answer === 'refusedUs') return this.told(origin, answer)
    // It ended, stands still, or something on the way drops what we send; nothing of this was done.
    const why = answer === 'closed' ? 'ended' : 'unreachable'
    const claim = await this.parts.owners.claim(asked.workshop, { origin, why })
    return claim.kind === 'ours' ? claim : this.told(origin, answer)
  }

  /** Disconnects those whose workshop is at another server; they come back by themselves. */
  close(): void {
    this.watch.stop()
    this.hangUp()
  }

  private async wayTo({
    workshop,
    hop,
  }: Asked): Promise<Ours | { readonly line: Socket; readonly origin: string } | null> {
    const { owners } = this.parts
    const claim = await owners.claim(workshop)
    if (claim.kind === 'ours') return claim
    // Two servers that each think that the other has it would pass it on for ever.
    if (hop !== null) return null
    const { origin } = claim
    const line = await openLine(origin)
    if (typeof line !== 'string') return { line, origin }
    const again = await owners.claim(workshop, { origin, why: line })
    if (again.kind === 'ours') return again
    this.parts.log.warn({ workshop, origin: again.origin }, 'the server that has this workshop cannot be reached')
    return null
  }

  private sign(request: IncomingMessage, { address }: Asked): string {
    return signHop(this.parts.secret, request, address, this.parts.owners.now())
  }

  private told(origin: string, answer: Answered): Place {
    if (answer === 'answered') return 'forwarded'
    const why =
      answer === 'refusedUs' ? 'does not take our signature: is its SECRET_FILE the same as ours?' : 'does not answer'
    this.parts.log.error({ origin }, `the server at this address ${why}`)
    return 'nowhere'
  }

  private hangUp(origin?: string): void {
    for (const [line, to] of [...this.lines]) if (origin === undefined || to === origin) line.destroy()
  }
}

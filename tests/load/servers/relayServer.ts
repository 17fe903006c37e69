// What a workload needs from a server: existing rooms, a process on its own core, and a way in.

import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type { PeerAddress } from '../wire/rawPeer.ts'

export const serverNames = ['ours', 'other', 'bare', 'bareTurn', 'yws', 'hocuspocus', 'hocuspocusSqlite'] as const
export type ServerName = (typeof serverNames)[number]

export interface RelayServer {
  readonly name: ServerName
  readonly label: string
  /** A bare broadcast has no document: nobody can join late, and nothing can be lost. */
  readonly hasDocuments: boolean
  /** Whether it has private rounds and a pause, and tells those in the room. */
  readonly hasRounds?: boolean
  /** Whether documents outlive the process. */
  readonly keepsDocuments: boolean
  /**
   * A folder of its own with this many rooms in it, on the disk of the repository. `first`: the initial document of
   * each, for a server whose rooms are created beforehand; for others see firstDocument.ts.
   */
  prepare(rooms: number, first?: Uint8Array | null): Promise<Site>
}

export type Environment = Readonly<Record<string, string>>

/** One server's folder. It can be started again and again. */
export interface Site {
  /** Additional environment variables. */
  start(env?: Environment): Promise<RunningServer>
  remove(): void
}

export interface ApiAddress {
  readonly origin: string
  /** Path of the workshop, without the query. */
  readonly path: string
  readonly cookie: string
}

export interface RunningServer {
  readonly pid: number
  /** How this client gets into room 0, 1, 2 … */
  addressOf(room: number, clientId: number): PeerAddress
  /** The URL for calls about this room, for a server that has such calls; each time as a new browser. */
  apiOf?(room: number, role: Role): ApiAddress
  /** Sends the signal and waits until the process has ended. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

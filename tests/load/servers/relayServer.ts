// What a workload asks of a server: rooms that are there, a process on its own core, and a way in.

import type { PeerAddress } from '../wire/rawPeer.ts'

export const serverNames = ['ours', 'bare', 'bareTurn', 'yws', 'hocuspocus', 'hocuspocusSqlite'] as const
export type ServerName = (typeof serverNames)[number]

export interface RelayServer {
  readonly name: ServerName
  readonly label: string
  /** A bare broadcast has no document: nobody can join late, and nothing can be lost. */
  readonly hasDocuments: boolean
  /** Whether documents outlive the process. */
  readonly keepsDocuments: boolean
  /** A folder of its own with this many rooms in it, on the disk of the repository. */
  prepare(rooms: number): Promise<Site>
}

export type Environment = Readonly<Record<string, string>>

/** One server's folder. It can be started again and again. */
export interface Site {
  /** Variables beside those the server needs. */
  start(env?: Environment): Promise<RunningServer>
  remove(): void
}

export interface RunningServer {
  readonly pid: number
  /** How this client gets into room 0, 1, 2 … */
  addressOf(room: number, clientId: number): PeerAddress
  /** Sends the signal and waits until the process is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

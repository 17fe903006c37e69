// A table on the wire, for testing what people may do: a server, the facilitator, and people who sit down as our own
// client does, or deliberately not. What they send by hand is answered.

import { rmSync } from 'node:fs'
import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { CLIENT_ID_QUERY, EXTENSIONS_QUERY, PARTY_QUERY, TAB_QUERY } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import * as Y from 'yjs'
import {
  cookieOf,
  launchServer,
  makeDataDir,
  makeWorkshop,
  postJson,
  seatOf,
  type TestWorkshop,
} from './launchServer.ts'
import { RawClient, until } from './rawClient.ts'

export interface Sitting {
  readonly name?: string
  /** A participant when absent. */
  readonly role?: Role
  /** Null: without naming one. */
  readonly party?: string | null
  /** Cookie of another browser. */
  readonly cookie?: string
  readonly clientId?: number
  readonly tab?: string
  /** False: the others are told nothing about it. */
  readonly isShown?: boolean
}

const FIRST_ID = 4_294_000_000

export class WireTable {
  readonly workshop: TestWorkshop
  readonly leader: RawClient
  private server: RunningServer
  readonly dataDir: string
  private nextId = FIRST_ID

  private constructor(server: RunningServer, dataDir: string, workshop: TestWorkshop, leader: RawClient) {
    this.server = server
    this.dataDir = dataDir
    this.workshop = workshop
    this.leader = leader
  }

  /** `write`: what exists before anyone sits down, besides these parties. */
  static async lay(parties: readonly string[], write: (doc: Y.Doc) => void = () => undefined): Promise<WireTable> {
    const dataDir = makeDataDir().path
    const server = await launchServer({ DATA_DIR: dataDir })
    const workshop = await makeWorkshop(server.url)
    const leader = await RawClient.join(seatOf(workshop, 'facilitator', 'ext=1&person=piet'))
    leader.write((doc) => {
      for (const id of parties) {
        const facts = { name: id, kind: 'gemeente', atTable: true, order: 'a0' }
        doc.getMap('parties').set(id, new Y.Map(Object.entries(facts)))
      }
      write(doc)
    })
    await until(() => leader.saved > 0)
    return new WireTable(server, dataDir, workshop, leader)
  }

  get url(): string {
    return this.server.url
  }

  async clear(): Promise<void> {
    await this.server.close()
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  /** The server is restarted; everyone is disconnected. */
  async startAgain(): Promise<void> {
    await this.server.close()
    this.server = await launchServer({ DATA_DIR: this.dataDir })
  }

  /** An id under which nobody wrote anything yet. */
  freshId(): number {
    this.nextId += 1
    return this.nextId
  }

  /** What someone joins with, in a browser of their own. */
  async newBrowser(role: Role = 'participant'): Promise<string> {
    const { id, links } = this.workshop
    const key = new URL(links[role]).hash.slice(1)
    return cookieOf(await postJson(this.url, '/api/sessions', { workshop: id, key }))
  }

  /** Someone of this role; the others are told first, as our own client does. */
  async sitDown({
    name = 'Noor',
    role = 'participant',
    party = 'gemeente',
    cookie,
    clientId,
    tab,
    isShown = true,
  }: Sitting = {}) {
    const id = clientId ?? this.freshId()
    const query = new URLSearchParams({ [EXTENSIONS_QUERY]: '1', [CLIENT_ID_QUERY]: String(id) })
    if (party !== null) query.set(PARTY_QUERY, party)
    if (tab !== undefined) query.set(TAB_QUERY, tab)
    const seat = { ...seatOf(this.workshop, role, query.toString()), url: this.url }
    const client = await RawClient.join({ ...seat, ...(cookie && { cookie }) })
    client.doc.clientID = id
    if (isShown) client.sendPresence(id, 1, { name, party, role })
    return client
  }
}

// Our own relay as `npm start` runs it, without the screens: SQLite, synchronous=FULL. Its workshops are written into
// the folder by the server's own code beforehand, because the API rightly does not create a thousand of them in a
// minute.

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { cookieName, signCookie } from '@draaitafel/server/src/access/cookie.ts'
import { readOrCreateSecret } from '@draaitafel/server/src/access/secret.ts'
import { openSqlite } from '@draaitafel/server/src/storage/sqlite/sqlite.ts'
import type { WorkshopRecord } from '@draaitafel/server/src/storage/workshopStore.ts'
import { createWorkshop } from '@draaitafel/server/src/workshops/createWorkshop.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { yWebsocket } from '../wire/dialect.ts'
import { makeBenchFolder } from './benchFolder.ts'
import type { Environment, RelayServer, RunningServer } from './relayServer.ts'
import { repositoryRoot, type StartedProcess, startProcess } from './startProcess.ts'

export interface OurOptions {
  /** As an unchanged y-websocket client comes in: without our own messages. */
  readonly plain: boolean
}

export function ourRelay(options: OurOptions): RelayServer {
  return relayOf(repositoryRoot, options, { name: 'ours', label: options.plain ? 'ours, plain clients' : 'ours' })
}

/** The server of another working tree, which must know today's database: the workshops are made by this one's code. */
export function otherRelay(options: OurOptions, tree: string): RelayServer {
  return relayOf(tree, options, { name: 'other', label: `ours in ${basename(tree)}` })
}

function relayOf(tree: string, { plain }: OurOptions, called: Pick<RelayServer, 'name' | 'label'>): RelayServer {
  return {
    ...called,
    hasDocuments: true,
    keepsDocuments: true,
    // A client that did not ask for our own messages is not told of a pause.
    hasRounds: !plain,
    prepare: async (rooms, first) => {
      const folder = makeBenchFolder('ours')
      const workshops = await makeWorkshops(folder.path, rooms, first ?? null)
      const secret = orThrow(readOrCreateSecret(folder.path))
      return {
        start: async (env) => running(await start(tree, folder.path, env), workshops, secret, plain),
        remove: folder.remove,
      }
    },
  }
}

async function makeWorkshops(
  folder: string,
  count: number,
  first: Uint8Array | null,
): Promise<readonly WorkshopRecord[]> {
  const storage = orThrow(await openSqlite(folder))
  // The same bytes in all rooms, so that what people make depends on things that exist.
  const maker = {
    createWorkshop: (record: WorkshopRecord, update: Uint8Array) => storage.createWorkshop(record, first ?? update),
  }
  const plan = planFromTemplate('leeg', 'Proefsessie')
  const workshops: WorkshopRecord[] = []
  for (let i = 0; i < count; i++) workshops.push(await createWorkshop(maker, plan, new Date()))
  await storage.close()
  return workshops
}

function start(tree: string, folder: string, more: Environment = {}): Promise<StartedProcess> {
  const where = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder }
  const env = { SKIP_CLIENT_BUILD: '1', LOG_LEVEL: 'error', DEMO: 'off', ...where, ...more }
  return startProcess({
    script: join(tree, 'scripts', 'start.ts'),
    flags: flagsOfStart(tree),
    env,
    ready: /staat klaar op \S+:(\d+)\n/,
  })
}

/** The runtime options of `npm start`. */
function flagsOfStart(tree: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(tree, 'package.json'), 'utf8'))
  return String(scripts.start)
    .split(' ')
    .filter((word) => word.startsWith('--'))
}

function running(
  { pid, port, end }: StartedProcess,
  workshops: readonly WorkshopRecord[],
  secret: Uint8Array,
  plain: boolean,
): RunningServer {
  const workshopOf = (room: number) => {
    const workshop = workshops[room]
    if (!workshop) throw new Error(`there is no room ${room}`)
    return workshop
  }
  const newCookie = (workshop: WorkshopRecord, role: Role) =>
    `${cookieName(workshop.id, role)}=${signCookie(secret, workshop, role, Date.now())}`
  return {
    pid,
    end,
    addressOf: (room, clientId) => {
      const workshop = workshopOf(room)
      const query = plain ? '' : `?clientID=${clientId}&ext=1&role=participant&tab=bench-${clientId}`
      const path = `/sync/${workshop.id}${query}`
      return { port, path, cookie: newCookie(workshop, 'participant'), dialect: yWebsocket }
    },
    apiOf: (room, role) => {
      const workshop = workshopOf(room)
      const origin = `http://127.0.0.1:${port}`
      return { origin, path: `/api/workshops/${workshop.id}`, cookie: newCookie(workshop, role) }
    },
  }
}

function orThrow<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string },
): T {
  if (result.ok) return result.value
  throw new Error(result.problem)
}

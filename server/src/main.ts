// Config → parts → listen → drain. The only place where big parts are made, so that one test can hold two servers.

import type { Result } from '@draaitafel/shared/base/result.ts'
import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import type { CreatedWorkshop } from '@draaitafel/shared/protocol/http.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { Crowd } from './access/crowd.ts'
import { GuessLimiter } from './access/guessLimiter.ts'
import { readLife } from './access/life.ts'
import { readSecret, readSecretFile } from './access/secret.ts'
import { createAdministration, removeOldCopies } from './admin/administer.ts'
import { openAdminDoor } from './admin/socket.ts'
import { checkNotCopied, markRunning } from './backup/runningMark.ts'
import { createAudit } from './base/audit.ts'
import type { Config } from './base/config.ts'
import { createLog, type Log } from './base/log.ts'
import { type Counted, createMetrics, type Metrics } from './base/metrics.ts'
import { openDemo } from './demo.ts'
import { createApp } from './http/app.ts'
import { checkDataDir, listenProblem } from './preflight.ts'
import { RoomRegistry } from './rooms/roomRegistry.ts'
import type { OpenedDatabase, Several } from './several.ts'
import { OpenSessions } from './sockets/openSessions.ts'
import { attachSyncDoor } from './sockets/upgrade.ts'
import { alone } from './storage/ownership.ts'
import { openSqliteThread } from './storage/sqlite/sqliteThread.ts'
import type { Storage } from './storage/storage.ts'
import { startRetention } from './workshops/deleteUnused.ts'

/**
 * Together 5 s, plus a second to disconnect everyone. After that the server exits, committed or not: nothing
 * uncommitted was ever shown or called saved.
 */
const COMMIT_WITHIN_MS = 3000
const LEAVE_WITHIN_MS = 2000

export interface RunningServer {
  /** The public address, without a slash at the end. */
  readonly url: string
  readonly port: number
  readonly demo?: CreatedWorkshop
  /** Commits everything, tells everyone to reconnect, closes the storage. Safe to call twice. */
  close(): Promise<void>
}

/** What a test may replace. */
export interface Replacements {
  readonly log?: Log
  wrapStorage?(storage: Storage): Storage
  readonly limits?: Partial<ServerLimits>
}

/** Limits on what the whole server accepts. */
export type ServerLimits = Readonly<
  Record<'connections' | 'sessions' | 'sessionsPerAddress' | 'upgradesAtOnce' | 'rooms', number>
>

/** A start that cannot succeed, for a reason the person at the terminal can fix; the message is a Dutch sentence. */
export class StartRefused extends Error {}

export async function startServer(config: Config, replacements: Replacements = {}): Promise<RunningServer> {
  const log = replacements.log ?? createLog(config.logLevel)
  const opened = config.databaseUrl === null ? await openEmbedded(config) : await openShared(config)
  const storage = replacements.wrapStorage?.(opened.storage) ?? opened.storage
  const close = async () => {
    await storage.close()
    opened.closed()
  }
  const limits = { ...wireLimits, ...replacements.limits }
  try {
    return await serve({ ...opened, config, log, storage, close, limits })
  } catch (error) {
    // Otherwise its thread would keep the process alive.
    await close()
    throw error
  }
}

interface OpenedStorage {
  readonly secret: Uint8Array
  /** Of the data: see access/life.ts. */
  readonly life: string
  readonly storage: Storage
  /** Null: this server is alone. */
  readonly join: OpenedDatabase['join'] | null
  /** Writes a copy of the database; absent on PostgreSQL, which has tools of its own. */
  readonly copyTo?: (file: string) => Promise<void>
  /** After the storage was closed. */
  closed(): void
}

async function openEmbedded({ dataDir, secretFile }: Config): Promise<OpenedStorage> {
  orRefuse(checkDataDir(dataDir))
  const life = orRefuse(readLife(dataDir))
  orRefuse(checkNotCopied(dataDir))
  const secret = orRefuse(readSecret({ dataDir, secretFile }))
  const storage = orRefuse(await openSqliteThread(dataDir))
  try {
    const unmark = markRunning(dataDir)
    removeOldCopies(dataDir)
    return { secret, life, storage, join: null, copyTo: (file) => storage.copyTo(file), closed: unmark }
  } catch (error) {
    // Otherwise its thread would keep the process alive.
    await storage.close()
    throw error
  }
}

async function openShared({ databaseUrl, secretFile }: Config): Promise<OpenedStorage> {
  const secret = orRefuse(readSecretFile(secretFile ?? ''))
  const { openDatabase } = await import('./several.ts')
  return { secret, life: '', ...orRefuse(await openDatabase(databaseUrl ?? '')), closed: () => undefined }
}

interface ServerParts extends Omit<OpenedStorage, 'closed'> {
  readonly config: Config
  readonly log: Log
  /** Closes the storage. */
  close(): Promise<void>
  readonly limits: ServerLimits
}

async function serve(parts: ServerParts): Promise<RunningServer> {
  const { config, log, secret, life, storage, join, limits } = parts
  let registry: RoomRegistry
  const audit = createAudit(log, config.auditLog)
  const sessions = new OpenSessions()
  const metrics: Metrics = createMetrics(counted(sessions, () => ({ registry, several })))
  const several: Several | null = join?.({ secret, log, metrics }) ?? null
  const ownership = several?.owners ?? alone
  registry = new RoomRegistry({ storage, ownership, log, metrics, audit, maxRooms: limits.rooms })
  let draining = false
  let publicUrl = config.publicUrl ?? `http://localhost:${config.port}`
  const crowd = new Crowd(limits)
  const live = { publicUrl: () => publicUrl, isDraining: () => draining }
  const forwarder = several?.forwarder ?? null
  const shared = { storage, registry, secret, life, metrics, audit, log, crowd, forwarder, ...live }
  const app = await createApp({ ...shared, config, guesses: several?.guesses ?? new GuessLimiter() })
  app.server.maxConnections = limits.connections
  attachSyncDoor(app.server, {
    ...shared,
    sessions,
    trustProxy: config.trustProxy,
    upgradesAtOnce: limits.upgradesAtOnce,
  })
  const port = await listen(app, config)
  if (config.publicUrl === null) publicUrl = `http://localhost:${port}`
  async function leave(): Promise<void> {
    several?.forwarder.close()
    await within(LEAVE_WITHIN_MS, Promise.all([registry.close(), app.close()]))
  }
  async function begin() {
    const refusal = await several?.owners.begin(config.nodeUrl ?? `http://127.0.0.1:${port}`)
    if (refusal) throw new StartRefused(refusal)
    const { dataDir, retentionDays } = config
    const demo = config.demo ? await openDemo(storage, secret, publicUrl) : undefined
    const administer = createAdministration({ ...shared, ownership, dataDir, retentionDays, copyTo: parts.copyTo })
    const adminDoor = await openAdminDoor(dataDir, log, administer)
    return {
      demo,
      adminDoor,
      stopRetention: startRetention({ retentionDays, storage, registry, ownership, log, audit }),
    }
  }
  const { demo, adminDoor, stopRetention } = await begin().catch(async (error) => {
    // It listens already: a start that fails must not go on answering.
    await leave()
    throw error
  })

  let closed: Promise<void> | null = null
  async function drain(): Promise<void> {
    draining = true
    stopRetention()
    await adminDoor.close()
    await within(COMMIT_WITHIN_MS, registry.drain())
    await sessions.closeAll(closeCodes.restarting)
    await leave()
    await parts.close()
  }
  return {
    url: publicUrl,
    port,
    ...(demo && { demo }),
    close: () => {
      closed ??= drain()
      return closed
    },
  }
}

/** Asked whenever somebody reads the metrics, so by then all parts are there. */
function counted(
  sessions: OpenSessions,
  parts: () => { readonly registry: RoomRegistry; readonly several: Several | null },
): Counted {
  return {
    rooms: () => parts().registry.roomCount,
    sessions: () => parts().registry.sessionCount,
    bufferedBytes: () => sessions.bufferedBytes,
    slowSessions: () => sessions.slowCount,
    forwardedSessions: () => parts().several?.forwarder.sessions ?? 0,
    ownedRooms: () => parts().several?.owners.count ?? parts().registry.roomCount,
  }
}

async function listen(app: Awaited<ReturnType<typeof createApp>>, { port, host }: Config): Promise<number> {
  try {
    await app.listen({ port, host, listenTextResolver: () => 'listening' })
  } catch (error) {
    throw new StartRefused(listenProblem(error, port, host))
  }
  const address = app.server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

function orRefuse<T>(result: Result<T, string>): T {
  if (result.ok) return result.value
  throw new StartRefused(result.problem)
}

/** Waits for the work, but no longer than this many ms. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, deadline])
  clearTimeout(timer)
}

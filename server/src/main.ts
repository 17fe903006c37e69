// Config → parts → listen → drain. The only place where big parts are made, so that one test can hold two servers.

import type { Result } from '@draaitafel/shared/base/result.ts'
import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import type { CreatedWorkshop } from '@draaitafel/shared/protocol/http.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { Crowd } from './access/crowd.ts'
import { GuessLimiter } from './access/guessLimiter.ts'
import { readLife } from './access/life.ts'
import { readOrCreateSecret } from './access/secret.ts'
import { createAdministration, removeOldCopies } from './admin/administer.ts'
import { openAdminDoor } from './admin/socket.ts'
import { checkNotCopied, markRunning } from './backup/runningMark.ts'
import { type Audit, createAudit } from './base/audit.ts'
import type { Config } from './base/config.ts'
import { createLog, type Log } from './base/log.ts'
import { createMetrics, type Metrics } from './base/metrics.ts'
import { openDemo } from './demo.ts'
import { createApp } from './http/app.ts'
import { checkDataDir, listenProblem } from './preflight.ts'
import { RoomRegistry } from './rooms/roomRegistry.ts'
import { OpenSessions } from './sockets/openSessions.ts'
import { attachSyncDoor } from './sockets/upgrade.ts'
import { openSqliteThread } from './storage/sqlite/sqliteThread.ts'
import type { Storage } from './storage/storage.ts'
import { dueForDeletion, unusedBefore } from './workshops/retention.ts'

const DAY_MS = 24 * 3_600_000
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
  orRefuse(checkDataDir(config.dataDir))
  const life = orRefuse(readLife(config.dataDir))
  orRefuse(checkNotCopied(config.dataDir))
  const secret = orRefuse(readOrCreateSecret(config.dataDir))
  const opened = orRefuse(await openSqliteThread(config.dataDir))
  const storage = replacements.wrapStorage?.(opened) ?? opened
  const unmark = markRunning(config.dataDir)
  const close = async () => {
    await storage.close()
    unmark()
  }
  const limits = { ...wireLimits, ...replacements.limits }
  try {
    const copyTo = (file: string) => opened.copyTo(file)
    return await serve({ config, log, secret, life, storage, copyTo, close, limits })
  } catch (error) {
    // Otherwise its thread would keep the process alive.
    await close()
    throw error
  }
}

interface ServerParts {
  readonly config: Config
  readonly log: Log
  readonly secret: Uint8Array
  /** Of the data: see access/life.ts. */
  readonly life: string
  readonly storage: Storage
  readonly copyTo: (file: string) => Promise<void>
  /** Closes the storage. */
  close(): Promise<void>
  readonly limits: ServerLimits
}

async function serve(parts: ServerParts): Promise<RunningServer> {
  const { config, log, secret, life, storage, limits } = parts
  let registry: RoomRegistry
  const audit = createAudit(log, config.auditLog)
  const sessions = new OpenSessions()
  const metrics: Metrics = createMetrics({
    rooms: () => registry.roomCount,
    sessions: () => registry.sessionCount,
    bufferedBytes: () => sessions.bufferedBytes,
    slowSessions: () => sessions.slowCount,
  })
  registry = new RoomRegistry({ storage, log, metrics, audit, maxRooms: limits.rooms })
  let draining = false
  let publicUrl = config.publicUrl ?? `http://localhost:${config.port}`
  const crowd = new Crowd(limits)
  const live = { publicUrl: () => publicUrl, isDraining: () => draining }
  const shared = { storage, registry, secret, life, metrics, audit, log, crowd, ...live }
  const app = await createApp({ ...shared, config, guesses: new GuessLimiter() })
  app.server.maxConnections = limits.connections
  const { trustProxy } = config
  attachSyncDoor(app.server, { ...shared, sessions, trustProxy, upgradesAtOnce: limits.upgradesAtOnce })
  const port = await listen(app, config)
  if (config.publicUrl === null) publicUrl = `http://localhost:${port}`
  const stopRetention = startRetention({ config, storage, registry, log, audit })
  const demo = config.demo ? await openDemo(storage, secret, publicUrl) : undefined

  removeOldCopies(config.dataDir)
  const { dataDir, retentionDays } = config
  const administer = createAdministration({ ...shared, dataDir, retentionDays, copyTo: parts.copyTo })
  const adminDoor = await openAdminDoor(dataDir, log, administer)

  let closed: Promise<void> | null = null
  async function drain(): Promise<void> {
    draining = true
    stopRetention()
    await adminDoor.close()
    await within(COMMIT_WITHIN_MS, registry.drain())
    await sessions.closeAll(closeCodes.restarting)
    await within(LEAVE_WITHIN_MS, Promise.all([registry.close(), app.close()]))
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

async function listen(app: Awaited<ReturnType<typeof createApp>>, { port, host }: Config): Promise<number> {
  try {
    await app.listen({ port, host, listenTextResolver: () => 'listening' })
  } catch (error) {
    throw new StartRefused(listenProblem(error, port, host))
  }
  const address = app.server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}

interface RetentionParts {
  readonly config: Config
  readonly storage: Storage
  readonly registry: RoomRegistry
  readonly log: Log
  readonly audit: Audit
}

/** Once now and then daily. Returns a function that stops it. */
function startRetention({ config, storage, registry, log, audit }: RetentionParts): () => void {
  async function deleteUnused(): Promise<void> {
    const now = new Date()
    const unused = await storage.listUnusedSince(unusedBefore(now, config.retentionDays))
    const due = dueForDeletion(unused, (id) => registry.isLive(id))
    let count = 0
    for (const id of due) {
      // Someone may have joined while the others were deleted, or be at one of its tables.
      if (await registry.isInUse(id)) continue
      await registry.deleteWorkshop(id, now.toISOString())
      audit({ event: 'deleted', workshop: id, by: 'retention' })
      count += 1
    }
    if (count > 0) log.info({ count }, 'unused workshops deleted')
  }
  function run(): void {
    deleteUnused().catch((error) => log.error({ err: error }, 'deleting unused workshops failed'))
  }
  run()
  const timer = setInterval(run, DAY_MS)
  timer.unref()
  return () => clearInterval(timer)
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

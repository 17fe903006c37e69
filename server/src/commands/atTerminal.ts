// What the commands of an operator share: the folder, words on stdout, a refusal on stderr with exit code 1, and an
// administrator who is the running server, or this process where none runs.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '@draaitafel/shared/base/result.ts'
import { readLife } from '../access/life.ts'
import { readSecret } from '../access/secret.ts'
import { createAdministration } from '../admin/administer.ts'
import { callServer } from '../admin/call.ts'
import type { AdminAnswer, AdminRequest } from '../admin/protocol.ts'
import { checkNotCopied, markRunning } from '../backup/runningMark.ts'
import { createAudit } from '../base/audit.ts'
import { type Config, parseConfig } from '../base/config.ts'
import { createLog } from '../base/log.ts'
import { createMetrics } from '../base/metrics.ts'
import { checkDataDir } from '../preflight.ts'
import { RoomRegistry } from '../rooms/roomRegistry.ts'
import { alone as aloneHere } from '../storage/ownership.ts'
import { DATABASE_FILE } from '../storage/sqlite/sqlite.ts'
import { openSqliteThread } from '../storage/sqlite/sqliteThread.ts'

/** Why a command does not go on; the message is a Dutch sentence. */
export class CommandRefused extends Error {}

export type Administrator = <T>(request: AdminRequest) => Promise<T>

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>
  say(line: string): void
}

/** Runs it; whatever it refuses becomes a sentence on stderr. */
export async function runCommand(work: (terminal: Terminal) => Promise<void>): Promise<void> {
  try {
    await work({ env: process.env, say: (line) => void process.stdout.write(`${line}\n`) })
  } catch (error) {
    const sentence =
      error instanceof CommandRefused
        ? error.message
        : `Dit is niet gelukt door een onverwachte fout (${error instanceof Error ? error.message : error}).`
    process.stderr.write(`${sentence}\n`)
    process.exitCode = 1
  }
}

export function orRefuse<T>(result: Result<T, string>): T {
  if (result.ok) return result.value
  throw new CommandRefused(result.problem)
}

export function configOf({ env }: Terminal): Config {
  return orRefuse(parseConfig(env))
}

/** In PostgreSQL others keep the files: those have tools of their own. */
export function refuseForPostgres({ env }: Terminal, instead: string): void {
  if ((env.DATABASE_URL ?? '').trim() !== '')
    throw new CommandRefused(`Draaitafel slaat op in PostgreSQL (DATABASE_URL); gebruik daarvoor ${instead}.`)
}

/** The running server does it, with people at work; without one this command opens the folder itself. */
export async function withAdministrator<T>(
  terminal: Terminal,
  work: (administrator: Administrator) => Promise<T>,
): Promise<T> {
  const config = configOf(terminal)
  const first = await callServer(config.dataDir, { do: 'list', titles: false })
  if (first !== null) return work(async (request) => answered(await askServer(config.dataDir, request)))
  return alone(terminal, config, work)
}

async function askServer(dataDir: string, request: AdminRequest): Promise<AdminAnswer> {
  return (
    (await callServer(dataDir, request)) ?? { ok: false, problem: 'De server stopte intussen; probeer het opnieuw.' }
  )
}

function answered<T>(answer: AdminAnswer): T {
  if (!answer.ok) throw new CommandRefused(answer.problem)
  return answer.value as T
}

async function alone<T>(
  terminal: Terminal,
  config: Config,
  work: (administrator: Administrator) => Promise<T>,
): Promise<T> {
  refuseForPostgres(terminal, 'een server die draait: start hem eerst')
  const { dataDir } = config
  if (!existsSync(join(dataDir, DATABASE_FILE)))
    throw new CommandRefused(`In DATA_DIR (${dataDir}) staat geen Draaitafel.`)
  orRefuse(checkDataDir(dataDir))
  orRefuse(readLife(dataDir))
  orRefuse(checkNotCopied(dataDir))
  const secret = orRefuse(readSecret(config))
  const storage = orRefuse(await openSqliteThread(dataDir))
  const unmark = markRunning(dataDir)
  const log = createLog('warn')
  const audit = createAudit(log, config.auditLog)
  const none = () => 0
  const metrics = createMetrics({
    ...{ rooms: none, sessions: none, bufferedBytes: none, slowSessions: none },
    ...{ forwardedSessions: none, ownedRooms: none },
  })
  const registry = new RoomRegistry({
    storage,
    ownership: aloneHere,
    log,
    metrics,
    audit,
    maxRooms: Number.POSITIVE_INFINITY,
  })
  const publicUrl = () => config.publicUrl ?? `http://localhost:${config.port}`
  const { retentionDays } = config
  const administer = createAdministration({
    ...{ storage, registry, ownership: aloneHere, secret, dataDir, retentionDays, audit, publicUrl },
    copyTo: (file) => storage.copyTo(file),
  })
  try {
    return await work(async (request) => answered(await administer(request)))
  } finally {
    await registry.drain()
    await registry.close()
    await storage.close()
    unmark()
  }
}

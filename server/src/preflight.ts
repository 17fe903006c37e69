// Checks whether the server can start at all, before anything slow is done. Answers are Dutch sentences.

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { RESTORING_FILE } from './backup/restoreBackup.ts'
import type { Config } from './base/config.ts'

export async function preflight(config: Config): Promise<Result<null, string>> {
  // With a database elsewhere nothing is written here.
  const dataDir = config.databaseUrl === null ? checkDataDir(config.dataDir) : accepted(null)
  return dataDir.ok ? checkPort(config) : dataDir
}

/** Creates the folder if needed, and writes in it: permissions say little about a full or read-only disk. */
export function checkDataDir(dataDir: string): Result<null, string> {
  const probe = join(dataDir, `.schrijfproef-${process.pid}`)
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeFileSync(probe, '')
    rmSync(probe)
    if (existsSync(join(dataDir, RESTORING_FILE)))
      return refused('Het terugzetten van een reservekopie is afgebroken; voer npm run restore opnieuw uit.')
    return accepted(null)
  } catch (error) {
    return refused(`In DATA_DIR (${dataDir}) kan niet worden geschreven (${codeOf(error)}).`)
  }
}

async function checkPort({ port, host }: Config): Promise<Result<null, string>> {
  const server = createServer()
  const error = await new Promise<unknown>((resolve) => {
    server.once('error', resolve)
    server.listen(port, host, () => server.close(() => resolve(null)))
  })
  return error === null ? accepted(null) : refused(listenProblem(error, port, host))
}

/** The sentence for an error while listening. */
export function listenProblem(error: unknown, port: number, host: string): string {
  const code = codeOf(error)
  if (code === 'EADDRINUSE') return `PORT ${port} is al in gebruik; stop het andere programma of kies een andere PORT.`
  if (code === 'EACCES') return `PORT ${port} mag niet worden gebruikt; kies een PORT boven 1023.`
  return `Op HOST ${host}, PORT ${port} kan niet worden geluisterd (${code}).`
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code)
  return String(error)
}

// For a person at the terminal: all that is stored goes from the data folder to PostgreSQL, or back, while no server is at
// work on either. Links come from the secret, so that goes along.

import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseConfig } from './base/config.ts'
import { openDatabasePlace } from './storage/move/database.ts'
import { openFolder } from './storage/move/folder.ts'
import { type Moved, move } from './storage/move/move.ts'
import { MoveRefused } from './storage/move/place.ts'

const USAGE =
  'Zo: npm run move -- to-postgres of npm run move -- to-folder, met DATA_DIR, DATABASE_URL en SECRET_FILE als bij het starten.'

/** Returns what to say, and whether it was done. */
export async function runMove(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly done: boolean; readonly text: string }> {
  try {
    const [direction] = args
    if (args.length !== 1 || (direction !== 'to-postgres' && direction !== 'to-folder')) throw new MoveRefused(USAGE)
    const config = parseConfig(env)
    if (!config.ok) throw new MoveRefused(config.problem)
    const { dataDir, databaseUrl, secretFile } = config.value
    if (databaseUrl === null || secretFile === null) throw new MoveRefused(USAGE)
    const places = { dataDir, databaseUrl, secretFile }
    const { workshops, rows } = direction === 'to-postgres' ? await toPostgres(places) : await toFolder(places)
    const where = direction === 'to-postgres' ? 'in de database' : `in ${dataDir}`
    const text = `Alles staat ${where}: ${workshops} werksessies, ${rows} rijen, elk vergeleken. Wat er stond staat er nog; bewaar het als reservekopie en start er geen server meer op.`
    return { done: true, text }
  } catch (error) {
    if (error instanceof MoveRefused) return { done: false, text: error.message }
    throw error
  }
}

interface Places {
  readonly dataDir: string
  readonly databaseUrl: string
  readonly secretFile: string
}

async function toPostgres({ dataDir, databaseUrl, secretFile }: Places): Promise<Moved> {
  const secret = join(dataDir, 'secret')
  checkSecrets(secret, secretFile)
  const from = await openFolder(dataDir, false)
  const moved = await move(from, await otherOf(from, openDatabasePlace(databaseUrl, true)))
  giveSecret(secret, secretFile)
  return moved
}

async function toFolder({ dataDir, databaseUrl, secretFile }: Places): Promise<Moved> {
  const secret = join(dataDir, 'secret')
  checkSecrets(secretFile, secret)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const from = await openDatabasePlace(databaseUrl, false)
  const moved = await move(from, await otherOf(from, openFolder(dataDir, true)))
  giveSecret(secretFile, secret)
  return moved
}

/** When the second cannot be opened, the first is let go of. */
async function otherOf<T>(first: { close(): Promise<void> }, second: Promise<T>): Promise<T> {
  try {
    return await second
  } catch (error) {
    await first.close()
    throw error
  }
}

function checkSecrets(from: string, to: string): void {
  if (!existsSync(from)) throw new MoveRefused(`Het geheim ${from} is er niet; zonder dat werkt geen enkele link meer.`)
  if (existsSync(to) && !readFileSync(from).equals(readFileSync(to)))
    throw new MoveRefused(`${to} is een ander geheim dan ${from}; haal het weg, dan komt het goede er vanzelf.`)
}

function giveSecret(from: string, to: string): void {
  if (!existsSync(to)) copyFileSync(from, to)
}

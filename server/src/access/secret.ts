// The server's one secret, from which every key and cookie signature is derived. Made once, kept in DATA_DIR/secret;
// losing it makes every link worthless, so it is flushed to disk before it is used.

import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { Config } from '../base/config.ts'

const SECRET_BYTES = 32

/** One that is the same on several servers, so never made here. Refusals are Dutch sentences for the terminal. */
export function readSecretFile(file: string): Result<Uint8Array, string> {
  try {
    const secret = readFileSync(file)
    if (secret.length === SECRET_BYTES) return accepted(secret)
    return refused(`SECRET_FILE (${file}) moet ${SECRET_BYTES} bytes zijn, maar is ${secret.length}.`)
  } catch {
    return refused(
      `SECRET_FILE (${file}) is niet te lezen. Maak het één keer, met: head -c ${SECRET_BYTES} /dev/urandom > ${file}`,
    )
  }
}

/** Of a server with a folder: in the folder, unless the operator keeps it elsewhere. */
export function readSecret({
  dataDir,
  secretFile,
}: Pick<Config, 'dataDir' | 'secretFile'>): Result<Uint8Array, string> {
  return secretFile === null ? readOrCreateSecret(dataDir) : readSecretFile(secretFile)
}

/** Refusals are Dutch sentences for the terminal. */
export function readOrCreateSecret(dataDir: string): Result<Uint8Array, string> {
  const file = join(dataDir, 'secret')
  createSecret(file)
  const secret = readFileSync(file)
  if (secret.length === SECRET_BYTES) return accepted(secret)
  return refused('Het bestand ‘secret’ in DATA_DIR is beschadigd; zet het terug uit een reservekopie.')
}

function createSecret(file: string): void {
  let descriptor: number
  try {
    // wx: of two servers starting side by side only one makes it, and an existing secret is never overwritten.
    descriptor = openSync(file, 'wx', 0o600)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return
    throw error
  }
  try {
    writeSync(descriptor, randomBytes(SECRET_BYTES))
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

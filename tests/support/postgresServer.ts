// What a server on PostgreSQL needs: a cluster of its own, a secret, and the environment that names both.

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { makeDataDir } from './launchServer.ts'
import { type Cluster, ownCluster } from './postgres.ts'

export interface PostgresStage {
  readonly cluster: Cluster
  /** The same port every time: a server knows by its address that it is the next life of one that was killed. */
  readonly env: Readonly<Record<string, string>>
  remove(): void
}

/** A file with a secret in this folder. */
export function secretFileIn(folder: string): string {
  const file = join(folder, 'secret')
  writeFileSync(file, randomBytes(32))
  return file
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

export async function postgresStage(settings: readonly string[] = []): Promise<PostgresStage> {
  const folder = makeDataDir()
  const cluster = ownCluster(settings)
  return {
    cluster,
    env: {
      DATABASE_URL: cluster.url(),
      SECRET_FILE: secretFileIn(folder.path),
      PORT: String(await freePort()),
      DEMO: 'off',
    },
    remove: () => {
      cluster.remove()
      folder.remove()
    },
  }
}

// A second PostgreSQL that follows a first, commit for commit: what the first calls committed is on the disk of both. It can
// take over.

import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, clusterIn, findPostgres, inDatabase } from './postgres.ts'

const NOBODY = { uid: 65_534, gid: 65_534 }

export interface Standby {
  readonly cluster: Cluster
  /** From now on it takes writes. */
  promote(): Promise<void>
}

/** Resolves when commits wait for it. `folder`: of one that was killed, which now follows. */
export async function synchronousStandby(
  primary: Cluster,
  folder: string = mkdtempSync(join(tmpdir(), 'draaitafel-standby-')),
): Promise<Standby> {
  const as = process.getuid?.() === 0 ? NOBODY : null
  rmSync(join(folder, 'data'), { recursive: true, force: true })
  rmSync(join(folder, 'socket'), { recursive: true, force: true })
  mkdirSync(join(folder, 'socket'))
  if (as) for (const path of [folder, join(folder, 'socket')]) chownSync(path, as.uid, as.gid)
  const run = (name: string, args: readonly string[]) => {
    const done = spawnSync(join(findPostgres() ?? '', name), args, { ...(as ?? {}), cwd: folder, encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`${name}: ${done.stderr}`)
  }
  const data = join(folder, 'data')
  run('pg_basebackup', [
    '-h',
    primary.socket,
    '-U',
    'draaitafel',
    '-D',
    data,
    '-R',
    '-X',
    'stream',
    '--checkpoint=fast',
    '--no-sync',
  ])
  const cluster = clusterIn(folder)
  cluster.start()
  await inDatabase(primary.url(), async (client) => {
    await client.query(`ALTER SYSTEM SET synchronous_standby_names = '*'`)
    await client.query('SELECT pg_reload_conf()')
    for (;;) {
      const { rows } = await client.query(`SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'`)
      if (rows.length > 0) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })
  return {
    cluster,
    promote: async () => {
      // What it copied from the first names itself as its own standby.
      await inDatabase(cluster.url(), (client) => client.query('SELECT pg_promote()'))
      await inDatabase(cluster.url(), async (client) => {
        await client.query('ALTER SYSTEM RESET synchronous_standby_names')
        await client.query('SELECT pg_reload_conf()')
      })
    },
  }
}

/** As DATABASE_URL: whichever of these takes writes. */
export function urlOfBoth(one: Cluster, other: Cluster, schema: string): string {
  const [host, options] = [`${one.socket},${other.socket}`, `-c search_path=${schema}`].map(encodeURIComponent)
  return `postgres://draaitafel@/postgres?host=${host}&options=${options}`
}

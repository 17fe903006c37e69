// A PostgreSQL of the tests' own: on a unix socket in a temporary folder, as a user that is not root, with the settings of a
// real one. One per run of a suite, started by the first test that needs it (postgresStage.ts ends it); a crash test starts
// its own, to kill it. An installed PostgreSQL, else Debian's package (as root).

import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const DEBIAN = '/usr/lib/postgresql'
const usualPlaces = ['/usr/bin', '/usr/local/bin', '/usr/local/pgsql/bin', '/opt/homebrew/bin']
/** Debian's `nobody`: PostgreSQL refuses to run as root. */
const NOBODY = { uid: 65_534, gid: 65_534 }
const USER = 'draaitafel'
const START_WITHIN_MS = 60_000

/** The folder with initdb and postgres; null when it is not installed. */
export function findPostgres(): string | null {
  const own = process.env.POSTGRES_BIN
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)) : []
  const folders = [...(own ? [own] : []), ...versions.map((version) => join(DEBIAN, version, 'bin')), ...usualPlaces]
  return (
    folders.find((folder) => ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null
  )
}

/** Installs it if missing. False, with a message, when that failed: then everything on PostgreSQL is left out. */
export function ensurePostgres(): boolean {
  if (findPostgres()) return true
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('PostgreSQL wordt geïnstalleerd (alleen de eerste keer)…')
    // Otherwise the package starts a database of its own.
    mkdirSync('/etc/postgresql-common', { recursive: true })
    writeFileSync('/etc/postgresql-common/createcluster.conf', 'create_main_cluster = false\n')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const keep = ['-o', 'Dpkg::Options::=--force-confold']
    spawnSync('apt-get', ['update'], { stdio: 'ignore', env })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...keep, 'postgresql'], { stdio: 'ignore', env })
  }
  if (findPostgres()) return true
  console.log('NIET GETEST: de opslag in PostgreSQL. PostgreSQL is er niet; zet POSTGRES_BIN op de map met initdb.')
  return false
}

export interface Cluster {
  readonly folder: string
  /** The folder of its socket. */
  readonly socket: string
  /** As DATABASE_URL; `schema` keeps tests apart in one database. */
  url(schema?: string, user?: string): string
  /** `settings`: as after `postgres -c`. */
  start(settings?: readonly string[]): void
  /** Of the postmaster; its children die with it. */
  readonly pid: number
  /** As after a power cut, as far as a process can tell. */
  kill(): Promise<void>
  stop(): void
  /** Stops it and removes its folder. */
  remove(): void
}

/** Makes one in this folder, or finds the one that is there. Not started yet. */
export function clusterIn(folder: string): Cluster {
  const bin = findPostgres()
  if (!bin) throw new Error('PostgreSQL is not installed.')
  const [data, socket, log] = [join(folder, 'data'), join(folder, 'socket'), join(folder, 'log')]
  const as = process.getuid?.() === 0 ? NOBODY : null
  const run = (name: string, args: readonly string[]) => {
    // Its output goes to a file: the server inherits what it gets, and a pipe would never end.
    const done = spawnSync(join(bin, name), args, {
      ...(as ?? {}),
      cwd: folder,
      stdio: 'ignore',
      timeout: START_WITHIN_MS,
    })
    if (done.status === 0) return
    throw new Error(
      `${name} ended with ${done.status}: ${existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : ''}`,
    )
  }
  if (!existsSync(data)) {
    mkdirSync(socket, { recursive: true })
    if (as) for (const path of [folder, socket]) chownSync(path, as.uid, as.gid)
    run('initdb', ['-D', data, '-U', USER, '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'])
  }
  const pidFile = join(data, 'postmaster.pid')
  const pidOf = () => Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  const stop = () => {
    if (existsSync(pidFile))
      spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { ...(as ?? {}), cwd: folder })
  }
  return {
    folder,
    socket,
    url: (schema, user = USER) => {
      const options = schema === undefined ? '' : `&options=${encodeURIComponent(`-c search_path=${schema}`)}`
      return `postgres://${user}@/postgres?host=${encodeURIComponent(socket)}${options}`
    },
    start: (settings = []) => {
      const fixed = [
        'listen_addresses=',
        `unix_socket_directories=${socket}`,
        'shared_buffers=32MB',
        'max_connections=200',
      ]
      const options = [...fixed, ...settings].map((setting) => `-c '${setting}'`).join(' ')
      run('pg_ctl', ['-D', data, '-w', '-l', log, '-o', options, 'start'])
    },
    get pid() {
      return pidOf()
    },
    kill: async () => {
      const pid = pidOf()
      process.kill(pid, 'SIGKILL')
      while (isThere(pid)) await new Promise((resolve) => setTimeout(resolve, 10))
    },
    stop,
    remove: () => {
      stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** One that only this test uses, started. */
export function ownCluster(settings: readonly string[] = []): Cluster {
  const cluster = clusterIn(mkdtempSync(join(tmpdir(), 'draaitafel-pg-')))
  cluster.start(settings)
  return cluster
}

/** A name that nothing else has. */
export function newSchema(): string {
  return `t${randomBytes(8).toString('hex')}`
}

/** A place in this cluster that is empty, as DATABASE_URL. */
export async function emptyDatabase(cluster: Cluster): Promise<string> {
  const schema = newSchema()
  await inDatabase(cluster.url(), (client) => client.query(`CREATE SCHEMA ${schema}`))
  return cluster.url(schema)
}

export async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

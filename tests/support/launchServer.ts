// A server to test against: in this process with its own folder, or as a real process that can be killed. Also the
// three calls every test begins with: create a workshop, join, keep the cookie.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseConfig } from '@draaitafel/server/src/base/config.ts'
import { type Replacements, type RunningServer, startServer } from '@draaitafel/server/src/main.ts'
import type { CreatedWorkshop } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const runtime = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

type Environment = Readonly<Record<string, string>>

/** A folder for one test. */
export function makeDataDir(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'draaitafel-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** In this process, on any free port, silent, without the demo workshop. `close` also removes its folder. */
export async function launchServer(env: Environment = {}, replacements: Replacements = {}): Promise<RunningServer> {
  const dataDir = makeDataDir()
  const config = parseConfig({ PORT: '0', DATA_DIR: dataDir.path, DEMO: 'off', LOG_LEVEL: 'silent', ...env })
  if (!config.ok) throw new Error(config.problem)
  const server = await startServer(config.value, replacements)
  return {
    ...server,
    close: async () => {
      await server.close()
      dataDir.remove()
    },
  }
}

export interface ServerProcess {
  readonly url: string
  readonly pid: number
  /** Everything it wrote on stdout until it was ready. */
  readonly readyText: string
  /** Everything it wrote on stdout until now. */
  output(): string
  /** Its log: everything it wrote on stderr so far. */
  log(): string
  /** Sends the signal and waits until the process has ended; returns its exit code, null after a kill. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** What `npm start` runs, without building the screens. Rejects with stderr when it stops before it is ready. */
export async function launchProcess(env: Environment): Promise<ServerProcess> {
  const child = spawn(runtime, [join(root, 'scripts', 'start.ts')], {
    env: { ...process.env, SKIP_CLIENT_BUILD: '1', PORT: '0', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  let out = ''
  let log = ''
  child.stdout.on('data', (chunk) => {
    out += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    log += String(chunk)
  })
  const readyText = await untilReady(child)
  const url = /staat klaar op (\S+)/.exec(readyText)?.[1] ?? ''
  return {
    url,
    pid: child.pid ?? 0,
    readyText,
    output: () => out,
    log: () => log,
    end: async (signal) => {
      child.kill(signal)
      const [code] = await exited
      return code
    },
  }
}

function untilReady(child: ChildProcess): Promise<string> {
  let out = ''
  let errors = ''
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      errors += String(chunk)
    })
    child.stdout?.on('data', (chunk) => {
      out += String(chunk)
      if (/staat klaar op \S+\n/.test(out)) resolve(out)
    })
    child.once('close', (code) => reject(new Error(`exit ${code}: ${errors}`)))
  })
}

export interface TestWorkshop extends CreatedWorkshop {
  /** URL of the server it was created on. */
  readonly url: string
  /** One `cookie` header value per role. */
  readonly cookies: Readonly<Record<Role, string>>
}

/** Creates a workshop and joins it in each role. */
export async function makeWorkshop(url: string, title = 'Proefsessie'): Promise<TestWorkshop> {
  const created = (await (await postJson(url, '/api/workshops', { title })).json()) as CreatedWorkshop
  const cookie = async (role: Role) => {
    const key = new URL(created.links[role]).hash.slice(1)
    return cookieOf(await postJson(url, '/api/sessions', { workshop: created.id, key }))
  }
  const [facilitator, participant, reader, viewer] = [
    await cookie('facilitator'),
    await cookie('participant'),
    await cookie('reader'),
    await cookie('viewer'),
  ]
  return { ...created, url, cookies: { facilitator, participant, reader, viewer } }
}

/** What a connection needs to join a workshop in this role; asks for our own messages unless told otherwise. */
export function seatOf(workshop: TestWorkshop, role: Role, query = 'ext=1') {
  return { url: workshop.url, workshop: workshop.id, cookie: workshop.cookies[role], query }
}

/** A facilitator's change of a workshop over HTTP, or someone else's attempt: its door, its locks, a pause. */
export function changeWorkshop(
  { url, id, cookies }: TestWorkshop,
  change: unknown,
  role: Role = 'facilitator',
): Promise<Response> {
  return fetch(`${url}/api/workshops/${id}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', cookie: cookies[role] },
    body: JSON.stringify(change),
  })
}

export function postJson(url: string, path: string, body: unknown, headers: Environment = {}): Promise<Response> {
  return fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

export function cookieOf(response: Response): string {
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

// HAProxy and nginx with the files that we give to operators, in front of two servers of a test. Null where they are not
// installed.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeDataDir } from './launchServer.ts'
import { freePort } from './postgresServer.ts'
import { until } from './rawClient.ts'

const deploy = fileURLToPath(new URL('../../deploy/proxy', import.meta.url))

export const balancers = ['haproxy', 'nginx'] as const
export type BalancerName = (typeof balancers)[number]

export interface LoadBalancer {
  readonly url: string
  close(): Promise<void>
}

export function findBalancer(name: BalancerName): string | null {
  return (
    ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/opt/homebrew/bin']
      .map((folder) => join(folder, name))
      .find(existsSync) ?? null
  )
}

export async function startBalancer(name: BalancerName, ports: readonly number[]): Promise<LoadBalancer> {
  const program = findBalancer(name)
  if (program === null) throw new Error(`${name} is not installed`)
  const folder = makeDataDir()
  const port = await freePort()
  const child =
    name === 'haproxy' ? haproxy(program, folder.path, port, ports) : nginx(program, folder.path, port, ports)
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += String(chunk)
  })
  const ended = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`${name} ended: ${said}`)
    return (await fetch(`${url}/readyz`).catch(() => null))?.status === 200
  }, `${name} lets through`)
  return {
    url,
    close: async () => {
      child.kill('SIGTERM')
      await ended
      folder.remove()
    },
  }
}

/** The file with the addresses of the test filled in; a name that is not in it any more fails. */
function filledIn(file: string, given: readonly (readonly [string, string])[]): string {
  return given.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${file} has no ‘${from}’`)
      return text.replaceAll(from, to)
    },
    readFileSync(join(deploy, file), 'utf8'),
  )
}

const placesOf = (ports: readonly number[]): [string, string][] => [
  ['draaitafel-a:3000', `127.0.0.1:${ports[0]}`],
  ['draaitafel-b:3000', `127.0.0.1:${ports[1]}`],
]

function haproxy(program: string, folder: string, port: number, ports: readonly number[]): ChildProcess {
  const file = join(folder, 'haproxy.cfg')
  writeFileSync(file, filledIn('haproxy.cfg', [['bind :80\n', `bind 127.0.0.1:${port}\n`], ...placesOf(ports)]))
  return spawn(program, ['-f', file, '-db'], { stdio: ['ignore', 'ignore', 'pipe'] })
}

function nginx(program: string, folder: string, port: number, ports: readonly number[]): ChildProcess {
  const site = filledIn('nginx.conf', [['listen 80;', `listen 127.0.0.1:${port};`], ...placesOf(ports)])
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  const file = join(folder, 'nginx.conf')
  mkdirSync(join(folder, 'logs'))
  writeFileSync(
    file,
    `daemon off; pid ${folder}/pid; error_log stderr crit; user root; events {}\nhttp { access_log off; ${paths.join(' ')}\n${site}}\n`,
  )
  return spawn(program, ['-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] })
}

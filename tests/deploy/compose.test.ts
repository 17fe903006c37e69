// The compose files hold together: what they name exists, and the servers run as the image is tested.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Compose, type ComposeService, readCompose } from '../support/deployFiles.ts'
import { hasHaproxy, verifyProxy } from '../support/haproxy.ts'

const root = join(import.meta.dirname, '..', '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const haproxy = hasHaproxy()
const files = ['compose.yaml', 'compose.postgres.yaml']

test.each(files)('[R600] in %s everything that is named is there', (file) => {
  const { services, volumes = {}, secrets = {} } = readCompose(file)
  for (const service of Object.values(services)) {
    for (const name of dependsOn(service)) expect(services).toHaveProperty(name)
    for (const name of service.secrets ?? []) expect(secrets).toHaveProperty(name)
    for (const place of service.volumes ?? []) {
      const source = place.split(':')[0] ?? ''
      if (source.startsWith('.')) expect(existsSync(join(root, 'deploy', source))).toBe(true)
      else expect(volumes).toHaveProperty(source)
    }
  }
})

test.each(files)(
  '[R601] in %s our servers are of this version, read-only, as nobody, and reachable from this machine alone',
  (file) => {
    const compose = readCompose(file)
    for (const server of ourServers(compose)) {
      expect(server).toMatchObject({
        image: `draaitafel:\${DRAAITAFEL_VERSION:-${version}}`,
        pull_policy: 'never',
        user: '65532:65532',
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        stop_grace_period: '15s',
      })
      // Empty counts as not set, except for the one that has no sensible default.
      expect(server.environment?.PUBLIC_URL).toMatch(/^\$\{PUBLIC_URL:\?/)
    }
    for (const { ports = [] } of Object.values(compose.services)) {
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
    }
  },
)

test('[R602] on PostgreSQL two servers share database and secret, and each has its own name', () => {
  const compose = readCompose('compose.postgres.yaml')
  const servers = Object.entries(compose.services).filter(([, { image }]) => image.startsWith('draaitafel:'))
  expect(servers).toHaveLength(2)
  for (const [name, { environment = {}, secrets }] of servers) {
    expect(environment.NODE_URL).toBe(`http://${name}:3000`)
    expect(environment.DATABASE_URL).toMatch(/^postgres:\/\/draaitafel:\$\{POSTGRES_PASSWORD:\?[^}]*\}@postgres:5432\//)
    expect(environment.SECRET_FILE).toBe(`/run/secrets/${secrets?.[0]}`)
  }
  expect(compose.services.postgres?.volumes).toEqual(['postgres:/var/lib/postgresql/data'])
})

test('[R617] the proxy sends a workshop to one of exactly these servers, at their own port', () => {
  const { services } = readCompose('compose.postgres.yaml')
  const servers = Object.keys(services).filter((name) => services[name]?.image.startsWith('draaitafel:'))
  const proxy = readFileSync(join(root, 'deploy', 'compose.haproxy.cfg'), 'utf8')
  const named = [...proxy.matchAll(/^ {2}server (\S+) (\S+):3000$/gm)].map(([, name, host]) => [name, host])
  expect(named).toEqual(servers.map((name) => [name, name]))
  expect(proxy).toContain('option httpchk GET /readyz')
})

test.runIf(haproxy)('[R618] HAProxy finds nothing wrong with its file', () => {
  expect(verifyProxy(join(root, 'deploy', 'compose.haproxy.cfg'))).toEqual([])
})

function ourServers({ services }: Compose): readonly ComposeService[] {
  const servers = Object.values(services).filter(({ image }) => image.startsWith('draaitafel:'))
  expect(servers.length).toBeGreaterThan(0)
  return servers
}

function dependsOn({ depends_on = [] }: ComposeService): readonly string[] {
  return Array.isArray(depends_on) ? depends_on : Object.keys(depends_on)
}

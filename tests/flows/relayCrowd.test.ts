// How many may connect: from one address, in total, and what happens to connections that send nothing.

import { connect, type Socket } from 'node:net'
import { createLog } from '@draaitafel/server/src/base/log.ts'
import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import type { HttpProblem } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { launchServer, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, type RawOptions, refusedStatus, until } from '../support/rawClient.ts'

let server: RunningServer
afterEach(() => server.close())

/** As if through a proxy, from this address. */
function from(address: string, workshop: TestWorkshop, role: Role = 'participant'): RawOptions {
  return { ...seatOf(workshop, role), headers: { 'x-forwarded-for': address } }
}

async function whyNot({ url, workshop, cookie = '', headers }: RawOptions): Promise<string> {
  const response = await fetch(`${url}/api/workshops/${workshop}/seat`, { headers: { cookie, ...headers } })
  if (response.status === 204) return 'welcome'
  const { type, status } = (await response.json()) as HttpProblem
  return `${status} ${type.split(':').at(-1)}`
}

describe('the WebSocket door', () => {
  it('[A38] lets in so many of one address, an IPv6 /64 counting as one, and more when one of them leaves', async () => {
    server = await launchServer({ TRUST_PROXY: '1' }, { limits: { sessionsPerAddress: 3 } })
    const workshop = await makeWorkshop(server.url)
    const addresses = ['2001:db8::1', '2001:db8::2', '2001:db8:0:0:a:b:c:d']
    const guests = await Promise.all(addresses.map((address) => RawClient.open(from(address, workshop))))
    const fourth = from('2001:db8::4', workshop)
    expect(await refusedStatus(fourth)).toBe(429)
    expect(await whyNot(fourth)).toBe('429 adres-vol')
    // What a visitor writes in the header does not count more than what the proxy adds.
    expect(await refusedStatus(from('198.51.100.1, 2001:db8::4', workshop))).toBe(429)
    expect(await refusedStatus(from('2001:db8:0:1::1', workshop))).toBe(101)
    guests[0]?.cut()
    await until(async () => (await whyNot(fourth)) === 'welcome', 'the place is free again')
    expect(await refusedStatus(fourth)).toBe(101)
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    expect(metrics).toContain('draaitafel_refused_upgrades_total{status="429"} 2')
  })

  it('[A38] keeps no place for a refused connection', async () => {
    server = await launchServer({}, { limits: { sessionsPerAddress: 2 } })
    const workshop = await makeWorkshop(server.url)
    for (let attempt = 0; attempt < 10; attempt++) {
      expect(await refusedStatus({ ...seatOf(workshop, 'viewer'), cookie: '' })).toBe(401)
    }
    await until(async () => (await whyNot(seatOf(workshop, 'viewer'))) === 'welcome')
    expect(await refusedStatus(seatOf(workshop, 'viewer'))).toBe(101)
  })

  it('[A39] answers 503 when the whole server is full, and says so over HTTP', async () => {
    server = await launchServer({ TRUST_PROXY: '1' }, { limits: { sessions: 2 } })
    const workshop = await makeWorkshop(server.url)
    await RawClient.open(from('203.0.113.1', workshop))
    await RawClient.open(from('203.0.113.2', workshop))
    const third = from('203.0.113.3', workshop, 'facilitator')
    expect(await refusedStatus(third)).toBe(503)
    expect(await whyNot(third)).toBe('503 server-vol')
  })

  it('[A39] answers 503 for one more workshop when no more rooms fit in memory, not for those that are open', async () => {
    server = await launchServer({}, { limits: { rooms: 1 } })
    const [open, other] = [await makeWorkshop(server.url), await makeWorkshop(server.url)]
    const guests = [await RawClient.open(seatOf(open, 'participant'))]
    expect(await refusedStatus(seatOf(other, 'facilitator'))).toBe(503)
    expect(await whyNot(seatOf(other, 'facilitator'))).toBe('503 server-vol')
    guests.push(await RawClient.open(seatOf(open, 'viewer')))
    for (const guest of guests) guest.cut()
    await until(async () => (await whyNot(seatOf(other, 'viewer'))) === 'welcome', 'the first room is unloaded')
    expect(await refusedStatus(seatOf(other, 'viewer'))).toBe(101)
  })

  it('[A39] answers 503 at once while the maximum number of connections is being admitted', async () => {
    const stuck = Promise.withResolvers<void>()
    let isStuck = false
    const wrapStorage = (real: Storage): Storage =>
      new Proxy(real, {
        get: (target, name: keyof Storage) =>
          isStuck && name === 'findWorkshop'
            ? async (id: string) => stuck.promise.then(() => target.findWorkshop(id))
            : target[name].bind(target),
      })
    server = await launchServer({}, { limits: { upgradesAtOnce: 5 }, wrapStorage })
    const workshop = await makeWorkshop(server.url)
    isStuck = true
    const statuses: number[] = []
    const all = Array.from({ length: 8 }, async () => statuses.push(await refusedStatus(seatOf(workshop, 'viewer'))))
    await until(() => statuses.length === 3, 'three are refused')
    expect(statuses).toEqual([503, 503, 503])
    stuck.resolve()
    await Promise.all(all)
    expect(statuses.slice(3)).toEqual([101, 101, 101, 101, 101])
  })

  it('[H30] says to people who may join why it is refused, and to others only that they may not', async () => {
    server = await launchServer()
    const workshop = await makeWorkshop(server.url)
    const seat = seatOf(workshop, 'viewer')
    expect(await whyNot(seat)).toBe('welcome')
    expect(await whyNot({ ...seat, cookie: '' })).toBe('401 niet-ingelogd')
    expect(await whyNot({ ...seat, workshop: 'bestaatniet' })).toBe('404 onbekende-werksessie')
    const viewers = await Promise.all(Array.from({ length: 80 }, () => RawClient.open(seat)))
    expect(await whyNot(seat)).toBe('503 tafel-vol')
    expect(await whyNot(seatOf(workshop, 'participant'))).toBe('welcome')
    for (const viewer of viewers) viewer.cut()
    const headers = { cookie: workshop.cookies.facilitator }
    await fetch(`${server.url}/api/workshops/${workshop.id}`, { method: 'DELETE', headers })
    expect(await whyNot(seat)).toBe('410 verwijderd')
  })
})

describe('a connection that asks nothing', () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['says nothing', ''],
    ['stops in the middle of its headers', 'GET /healthz HTTP/1.1\r\nHost: a\r\n'],
    ['sends a header now and then', 'GET /sync/x HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n'],
    [
      'stops in the middle of its body',
      'POST /api/sessions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"co',
    ],
  ]

  it('[A41] is cut after a while, and who came in stays', async () => {
    server = await launchServer()
    const workshop = await makeWorkshop(server.url)
    const guest = await RawClient.join(seatOf(workshop, 'participant'))
    const cut = new Set<string>()
    const dripping = setInterval(() => sockets[2]?.write('X-Meer: ja\r\n'), 500)
    const sockets: readonly Socket[] = kinds.map(([kind, bytes]) => {
      const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.write(bytes))
      // Reset, or closed by the other side; a malicious client never closes by itself.
      socket.on('error', () => cut.add(kind))
      socket.on('end', () => cut.add(kind))
      socket.resume()
      return socket
    })
    await until(() => cut.size === kinds.length, 'all are cut')
    clearInterval(dripping)
    for (const socket of sockets) socket.destroy()
    guest.write((doc) => doc.getText('note.1').insert(0, 'nog hier'))
    await until(() => guest.saved === 1)
  })

  it('[A46] is dropped at once when there are as many as may be', async () => {
    server = await launchServer({}, { limits: { connections: 2 } })
    const open = () =>
      connect(server.port, '127.0.0.1')
        .on('error', () => undefined)
        .resume()
    const [first] = [open(), open()]
    const third = open()
    await until(() => third.closed, 'the third is dropped')
    first?.destroy()
    await until(async () => (await fetch(`${server.url}/healthz`).catch(() => null))?.status === 200, 'there is room')
  })

  it('[A41] and what is not a request at all get one answer, and none of it reaches the log', async () => {
    const lines: string[] = []
    server = await launchServer({}, { log: createLog('trace', { write: (line) => void lines.push(line) }) })
    const answer = (bytes: string) =>
      new Promise<string>((resolve) => {
        let text = ''
        const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes))
        socket.on('data', (data) => {
          text += String(data)
        })
        socket.on('error', () => undefined)
        socket.on('close', () => resolve(text))
      })
    const secret = 'draaitafel.x.viewer=geheim'
    expect(await answer(`GET / HTTP/1.1\r\nHost: a\r\nCookie: ${secret}\r\nRommel\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /)
    const long = `${secret}${'g'.repeat(20_000)}`
    expect(await answer(`GET / HTTP/1.1\r\nHost: a\r\nCookie: ${long}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
    expect(await answer(`GET /sync/x${'y'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
    const all = lines.join('')
    expect(all).toContain('no request')
    for (const way of [secret, 'geheim', Buffer.from('geheim').toString('hex'), [...Buffer.from('geheim')].join(',')]) {
      expect(all).not.toContain(way)
    }
  })
})

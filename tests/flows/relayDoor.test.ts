// Who gets into a room: everything is refused with an HTTP status, before the socket opens.

import { connect } from 'node:net'
import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { launchServer, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, type RawOptions, refusedStatus, until } from '../support/rawClient.ts'

const EXT = 'ext=1'

let server: RunningServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await launchServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  workshop = await makeWorkshop(server.url)
})

function as(role: Role, options: Partial<RawOptions> = {}): RawOptions {
  return { ...seatOf(workshop, role, ''), ...options }
}

const note = (doc: Y.Doc) => doc.getText('note.1')

describe('the door', () => {
  it('[A1] is shut without a cookie and for a cookie of another workshop', async () => {
    const other = await makeWorkshop(server.url)
    expect(await refusedStatus({ url: server.url, workshop: workshop.id })).toBe(401)
    expect(await refusedStatus(as('facilitator', { cookie: other.cookies.facilitator }))).toBe(401)
    const renamed = other.cookies.facilitator.replace(other.id, workshop.id)
    expect(await refusedStatus(as('facilitator', { cookie: renamed }))).toBe(401)
    const promoted = workshop.cookies.viewer.replace('.viewer=', '.facilitator=')
    expect(await refusedStatus(as('facilitator', { cookie: promoted }))).toBe(401)
  })

  it('[A2] is shut for pages of other sites and open for our own', async () => {
    expect(await refusedStatus(as('participant', { origin: 'https://elders.example' }))).toBe(403)
    expect(await refusedStatus(as('participant', { origin: 'null' }))).toBe(403)
    expect(await refusedStatus(as('participant', { origin: `http://localhost:${server.port + 1}` }))).toBe(403)
    expect(await refusedStatus(as('participant', { origin: server.url }))).toBe(101)
    expect(await refusedStatus(as('participant', { origin: `http://127.0.0.1:${server.port}` }))).toBe(101)
  })

  it('[A3] says 404 for what never was', async () => {
    expect(await refusedStatus(as('participant', { workshop: 'bestaatniet' }))).toBe(404)
    expect(await refusedStatus(as('participant', { workshop: '..%2f..%2fetc' }))).toBe(404)
  })

  it('[A4] lets a browser with several cookies choose its role, and takes the strongest otherwise', async () => {
    const cookie = `${workshop.cookies.viewer}; ${workshop.cookies.participant}`
    const reader = await RawClient.join(as('viewer', { cookie, query: `${EXT}&role=viewer` }))
    reader.write((doc) => note(doc).insert(0, 'x'))
    await until(() => reader.messages.some(({ type }) => type === 'refused'))
    const writer = await RawClient.join(as('viewer', { cookie, query: EXT }))
    writer.write((doc) => note(doc).insert(0, 'x'))
    await until(() => writer.saved === 1)
    expect(await refusedStatus(as('viewer', { cookie, query: 'role=facilitator' }))).toBe(401)
  })

  it('[A5] is shut with 503 when a room is full', async () => {
    const guests = await Promise.all(Array.from({ length: 120 }, () => RawClient.open(as('participant'))))
    expect(await refusedStatus(as('participant'))).toBe(503)
    for (const guest of guests) guest.cut()
  })

  it('[A22] keeps seats free of viewers, and always one for a facilitator', async () => {
    const viewers = await Promise.all(Array.from({ length: 80 }, () => RawClient.open(as('viewer'))))
    expect(await refusedStatus(as('viewer'))).toBe(503)
    const others = await Promise.all(Array.from({ length: 40 }, () => RawClient.open(as('participant'))))
    expect(await refusedStatus(as('participant'))).toBe(503)
    expect(await refusedStatus(as('facilitator'))).toBe(101)
    for (const guest of [...viewers, ...others]) guest.cut()
    await until(async () => (await refusedStatus(as('viewer'))) === 101, 'a viewer gets in again')
  })

  it('[A23] stands firm when who was refused hangs up hard, and keeps no such connection', async () => {
    const own = await launchServer()
    const knock = 'GET /sync/x HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'
    for (let attempt = 0; attempt < 60; attempt++) {
      await new Promise<void>((resolve) => {
        const socket = connect(own.port, '127.0.0.1', () => {
          socket.write(knock)
          const hangUp = () => {
            socket.resetAndDestroy()
            resolve()
          }
          if (attempt % 2 === 0) socket.once('data', hangUp)
          else setImmediate(hangUp)
        })
        socket.on('error', () => resolve())
      })
    }
    expect((await fetch(`${own.url}/healthz`)).status).toBe(200)
    // Does not hang up by itself: the server has to.
    const halfOpen = connect({ port: own.port, host: '127.0.0.1', allowHalfOpen: true }, () => halfOpen.write(knock))
    let reset = false
    halfOpen.on('error', () => {
      reset = true
    })
    halfOpen.resume()
    await new Promise((resolve) => halfOpen.once('end', resolve))
    await until(() => {
      if (!halfOpen.destroyed) halfOpen.write('x')
      return reset
    }, 'the refused connection is gone')
    await own.close()
  })
})

describe('a connection that something on the way blocks', () => {
  const counted = async (line: string) => (await (await fetch(`${server.url}/metrics`)).text()).includes(line)

  it('[H280] is counted once for each browser that may join', async () => {
    const seat = `${server.url}/api/workshops/${workshop.id}/seat?role=viewer&failed=`
    const headers = { cookie: workshop.cookies.viewer }
    expect((await fetch(`${seat}3`)).status).toBe(401)
    for (const failed of [0, 1, 2, 4, 5, 'x']) await fetch(`${seat}${failed}`, { headers })
    expect(await counted('draaitafel_blocked_lines_total 0')).toBe(true)
    expect((await fetch(`${seat}3`, { headers })).status).toBe(204)
    expect(await counted('draaitafel_blocked_lines_total 1')).toBe(true)
  })

  it('[H281] reads what is missing when a proxy made plain HTTP of it', async () => {
    const response = await fetch(`${server.url}/sync/${workshop.id}`)
    expect([response.status, response.headers.get('upgrade')]).toEqual([426, 'websocket'])
    expect(await response.json()).toMatchObject({ type: 'urn:draaitafel:probleem:geen-upgrade' })
    expect(await counted('draaitafel_refused_upgrades_total{status="426"} 1')).toBe(true)
  })
})

describe('a workshop that is deleted', () => {
  it('[R11] disconnects everyone with 4404 and is gone for good', async () => {
    const [facilitator, viewer] = [await RawClient.join(as('facilitator')), await RawClient.join(as('viewer'))]
    const path = `${server.url}/api/workshops/${workshop.id}`
    const headers = { cookie: workshop.cookies.facilitator }
    expect((await fetch(path, { method: 'DELETE', headers })).status).toBe(204)
    await until(() => facilitator.closeCode !== null && viewer.closeCode !== null)
    expect([facilitator.closeCode, viewer.closeCode]).toEqual([4404, 4404])
    expect((await fetch(`${path}/plan`, { headers })).status).toBe(410)
    expect(await refusedStatus(as('facilitator'))).toBe(410)
  })
})

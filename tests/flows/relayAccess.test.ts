// Leaked links: what renewing them ends, whom it leaves alone, and who joins at that very moment.

import { newJoinCode } from '@draaitafel/server/src/access/joinCode.ts'
import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import type { WorkshopRecord } from '@draaitafel/server/src/storage/workshopStore.ts'
import { renewLinks } from '@draaitafel/server/src/workshops/renewLinks.ts'
import { MemoryStorage } from '@draaitafel/server/testing/memory.ts'
import type { Invitation } from '@draaitafel/shared/protocol/http.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { type Role, roles } from '@draaitafel/shared/protocol/roles.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { cookieOf, launchServer, makeWorkshop, postJson, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, refusedStatus, until } from '../support/rawClient.ts'

let server: RunningServer
let workshop: TestWorkshop
/** Holds the next answer of this storage call until it is released. */
let holding: { readonly call: keyof Storage; readonly held: () => void; readonly letGo: Promise<void> } | null = null

function wrapStorage(real: Storage): Storage {
  return new Proxy(real, {
    get(target, name: keyof Storage) {
      const call = target[name].bind(target) as (...args: unknown[]) => Promise<unknown>
      if (holding?.call !== name) return call
      const { held, letGo } = holding
      holding = null
      return async (...args: unknown[]) => {
        const answer = await call(...args)
        held()
        await letGo
        return answer
      }
    },
  })
}

/** From here on the next answer to this call waits. Returns when it does, and how to release it. */
function hold(call: keyof Storage) {
  const isHeld = Promise.withResolvers<void>()
  const goes = Promise.withResolvers<void>()
  holding = { call, held: isHeld.resolve, letGo: goes.promise }
  return { untilHeld: isHeld.promise, letGo: goes.resolve }
}

beforeEach(async () => {
  holding = null
  server = await launchServer({}, { wrapStorage })
  workshop = await makeWorkshop(server.url)
})
afterEach(() => server.close())

const join = (role: Role, cookie = workshop.cookies[role]) => RawClient.join({ ...seatOf(workshop, role), cookie })
const knock = (role: Role, cookie = workshop.cookies[role]) => refusedStatus({ ...seatOf(workshop, role), cookie })
const renew = (cookie = workshop.cookies.facilitator) =>
  fetch(`${server.url}/api/workshops/${workshop.id}/links`, { method: 'POST', headers: { cookie } })
const enter = (link: string, headers = {}) =>
  postJson(server.url, '/api/sessions', { workshop: workshop.id, key: new URL(link).hash.slice(1) }, headers)

describe('new links', () => {
  it('[A30] open what the old ones no longer do: links, code and cookies', async () => {
    const response = await renew()
    expect(response.status).toBe(200)
    const { code, links, doorOpen } = (await response.json()) as Invitation
    expect(doorOpen).toBe(true)
    expect(code).toMatch(/^\d{6}$/)
    expect(code).not.toBe(workshop.code)
    expect((await postJson(server.url, '/api/sessions', { code: workshop.code })).status).toBe(404)
    expect((await postJson(server.url, '/api/sessions', { code })).status).toBe(200)
    for (const role of roles) {
      expect((await enter(workshop.links[role])).status).toBe(401)
      expect((await enter(links[role] ?? '')).status).toBe(200)
      expect(await knock(role)).toBe(401)
      const headers = { cookie: workshop.cookies[role] }
      expect((await fetch(`${server.url}/api/workshops/${workshop.id}/plan`, { headers })).status).toBe(401)
    }
    expect(await knock('facilitator', cookieOf(response))).toBe(101)
  })

  it('[A30] are for a facilitator to make', async () => {
    expect((await renew(workshop.cookies.participant)).status).toBe(403)
    expect((await renew(workshop.cookies.viewer)).status).toBe(403)
    expect((await renew('')).status).toBe(401)
    expect((await enter(workshop.links.viewer)).status).toBe(200)
  })

  it('[A31] send everyone away with 4401 but the screens of the browser that made them, twice in a row', async () => {
    const window = await join('facilitator')
    // Opened with the link again, in the same browser: its first cookie is gone, its first window is still there.
    const laterCookie = cookieOf(await enter(workshop.links.facilitator, { cookie: workshop.cookies.facilitator }))
    const secondWindow = await join('facilitator', laterCookie)
    const otherBrowser = await join('facilitator', cookieOf(await enter(workshop.links.facilitator)))
    const others = [otherBrowser, await join('participant'), await join('viewer')]
    const response = await renew(laterCookie)
    await until(() => others.every(({ closeCode }) => closeCode !== null))
    expect(others.map(({ closeCode }) => closeCode)).toEqual([4401, 4401, 4401])
    expect((await renew(cookieOf(response))).status).toBe(200)
    window.write((doc) => doc.getText('note.1').insert(0, 'nog hier'))
    await until(() => secondWindow.doc.getText('note.1').toString() === 'nog hier')
    expect([window.closeCode, secondWindow.closeCode]).toEqual([null, null])
  })

  it('[A31] end a facilitator’s own screen as a participant in the same browser', async () => {
    const asParticipant = await enter(workshop.links.participant, { cookie: workshop.cookies.facilitator })
    const screen = await join('participant', cookieOf(asParticipant))
    await renew()
    await until(() => screen.closeCode !== null)
    expect(screen.closeCode).toBe(4401)
  })

  it('[A45] keep out nobody’s work: who is let in again brings what was made in the meantime', async () => {
    const { cookie } = seatOf(workshop, 'participant')
    const stays = await join('facilitator')
    const screen = await RawClient.join({ ...seatOf(workshop, 'participant'), query: 'ext=1&clientID=4711&tab=eerst' })
    const { code } = (await (await renew()).json()) as Invitation
    await until(() => screen.closeCode !== null)
    const offline = new Y.Doc()
    offline.clientID = 4711
    offline.getText('note.1').insert(0, 'zonder lijn gemaakt')
    const given = cookieOf(await postJson(server.url, '/api/sessions', { code }, { cookie }))
    const back = await RawClient.join({
      ...seatOf(workshop, 'participant', 'ext=1&clientID=4712&tab=later'),
      cookie: given,
    })
    back.sendSync(syncType.update, Y.encodeStateAsUpdate(offline))
    await until(() => back.messages.length > 0)
    expect(back.messages).toEqual([{ type: 'saved', count: 1 }])
    await until(() => stays.doc.getText('note.1').length > 0)
  })

  it.each([
    ['while others are in the room', true],
    ['while nobody is in the room', false],
  ])('[A32] are not slipped past by a client that was just admitted, %s', async (_when, isLive) => {
    const own = isLive ? await join('facilitator') : null
    const { untilHeld, letGo } = hold('findWorkshop')
    const coming = RawClient.open(seatOf(workshop, 'participant'))
    await untilHeld
    const response = await renew()
    expect(response.status).toBe(200)
    letGo()
    const late = await coming
    await until(() => late.closeCode !== null)
    expect([late.closeCode, late.synced, late.updates.length]).toEqual([4401, false, 0])
    expect(own?.closeCode ?? null).toBeNull()
    expect(await knock('facilitator', cookieOf(response))).toBe(101)
  })

  it.each(['loadRoom', 'findWorkshop'] as const)(
    '[A32] are not slipped past by a client waiting for the room to load (%s)',
    async (call) => {
      // Already past the first check, so that the held question is that of the load.
      const door = call === 'findWorkshop' ? hold('findWorkshop') : null
      const coming = RawClient.open(seatOf(workshop, 'participant'))
      await door?.untilHeld
      const { untilHeld, letGo } = hold(call)
      door?.letGo()
      await untilHeld
      expect((await renew()).status).toBe(200)
      letGo()
      const late = await coming
      await until(() => late.closeCode !== null)
      expect([late.closeCode, late.synced]).toEqual([4401, false])
    },
  )

  it('[A33] are made once when two facilitators ask at the same moment; the other is refused', async () => {
    const other = cookieOf(await enter(workshop.links.facilitator))
    const { untilHeld, letGo } = hold('findWorkshop')
    const slow = renew(other)
    await untilHeld
    const { code } = (await (await renew()).json()) as Invitation
    letGo()
    expect((await slow).status).toBe(401)
    expect((await postJson(server.url, '/api/sessions', { code })).status).toBe(200)
  })
})

describe('coming in as someone else', () => {
  it('[A35] gives a fresh cookie for that role and leaves the others of this browser as they are', async () => {
    const { facilitator } = workshop.cookies
    const response = await enter(workshop.links.participant, { cookie: facilitator })
    expect(response.headers.getSetCookie()).toHaveLength(1)
    const given = cookieOf(response)
    expect(given).toMatch(new RegExp(`^draaitafel\\.${workshop.id}\\.participant=`))
    expect(given).not.toBe(cookieOf(await enter(workshop.links.participant, { cookie: `${facilitator}; ${given}` })))
    const both = `${facilitator}; ${given}`
    expect(await refusedStatus({ ...seatOf(workshop, 'facilitator'), cookie: both, query: 'role=viewer' })).toBe(401)
    expect(await knock('facilitator', both)).toBe(101)
  })

  it('[A35] gives a screen that is already open no other rights', async () => {
    const { viewer } = workshop.cookies
    const screen = await join('viewer')
    const stronger = cookieOf(await enter(workshop.links.participant, { cookie: viewer }))
    screen.write((doc) => doc.getText('note.1').insert(0, 'x'))
    await until(() => screen.messages.some(({ type }) => type === 'refused'))
    const asViewer = { ...seatOf(workshop, 'viewer', 'ext=1&role=viewer'), cookie: `${viewer}; ${stronger}` }
    const again = await RawClient.join(asViewer)
    again.write((doc) => doc.getText('note.1').insert(0, 'x'))
    await until(() => again.messages.some(({ type }) => type === 'refused'))
  })

  it('[A36] clears the oldest of our cookies when there are 24', async () => {
    const others = Array.from({ length: 24 }, (_, index) => `draaitafel.ander${index}.viewer=verlopen`).join('; ')
    const set = (await enter(workshop.links.viewer, { cookie: others })).headers.getSetCookie()
    expect(set).toHaveLength(2)
    expect(set[0]).toMatch(/^draaitafel\.ander0\.viewer=; Max-Age=0; Path=\//)
    expect(set[1]).toContain(`draaitafel.${workshop.id}.viewer=`)
  })
})

describe('a new code', () => {
  const record = (id: string, code: string): WorkshopRecord => {
    const moment = '2026-03-01T10:00:00.000Z'
    return {
      id,
      code,
      createdAt: moment,
      lastUsedAt: moment,
      doorOpen: true,
      paused: false,
      clock: 0,
      locks: noLocks,
      linkGeneration: 1,
    }
  }

  it('[A33] is one that no other workshop has, nor this one had', async () => {
    const storage = new MemoryStorage()
    await storage.createWorkshop(record('a', '000001'), new Uint8Array())
    await storage.createWorkshop(record('b', '000002'), new Uint8Array())
    const draws = [1, 2, 2, 3]
    const renewed = await renewLinks(storage, record('a', '000001'), () => draws.shift() ?? 4)
    expect(renewed).toMatchObject({ code: newJoinCode(() => 3), linkGeneration: 2 })
    expect(await storage.findWorkshop('a')).toEqual({ state: 'live', record: renewed })
    expect(await storage.findByCode('000001')).toEqual({ state: 'unknown' })
  })
})

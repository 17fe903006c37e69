// In which role a browser may still join, how it is made to forget that, and links that were damaged on their way.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchServer, makeWorkshop, type TestWorkshop } from '../support/launchServer.ts'

let server: RunningServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await launchServer()
})
afterAll(() => server.close())
beforeEach(async () => {
  workshop = await makeWorkshop(server.url)
})

function ask(query: string, cookie: string, init: RequestInit = {}): Promise<Response> {
  const path = `${server.url}/api/workshops/${workshop.id}/access${query}`
  return fetch(path, { ...init, headers: { cookie, ...(init.headers as Record<string, string>) } })
}

it('[A240] a browser hears as what it may come in: the role it asks for, else the strongest it holds', async () => {
  const { facilitator, participant, viewer } = workshop.cookies
  expect(await (await ask('', `${viewer}; ${participant}`)).json()).toEqual({ role: 'participant' })
  expect(await (await ask('?role=viewer', `${viewer}; ${participant}`)).json()).toEqual({ role: 'viewer' })
  expect(await (await ask('', facilitator)).json()).toEqual({ role: 'facilitator' })
  expect((await ask('', '')).status).toBe(401)
  expect((await ask('?role=facilitator', participant)).status).toBe(401)
})

it('[A240] after the links are renewed, and after the workshop is deleted, it hears so', async () => {
  const { facilitator, participant } = workshop.cookies
  const path = `${server.url}/api/workshops/${workshop.id}`
  const renewed = await fetch(`${path}/links`, { method: 'POST', headers: { cookie: facilitator } })
  expect((await ask('', participant)).status).toBe(401)
  const cookie = renewed.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(await (await ask('', cookie)).json()).toEqual({ role: 'facilitator' })
  await fetch(path, { method: 'DELETE', headers: { cookie } })
  expect((await ask('', cookie)).status).toBe(410)
})

it('[A241] forgetting takes the cookie of that role out of that browser, and changes nothing for anyone else', async () => {
  const { facilitator, participant } = workshop.cookies
  const answer = await ask('?role=participant', `${facilitator}; ${participant}`, { method: 'DELETE' })
  expect(answer.status).toBe(204)
  const [gone, ...others] = answer.headers.getSetCookie()
  expect(others).toEqual([])
  expect(gone).toMatch(new RegExp(`^draaitafel\\.${workshop.id}\\.participant=;`))
  expect(gone).toMatch(/Path=\/; Expires=Thu, 01 Jan 1970/)
  // Someone who has that cookie elsewhere is still in.
  expect((await ask('?role=participant', participant)).status).toBe(200)
})

it('[A241] a browser may forget what it does not know, but not by another site, and not by half a request', async () => {
  expect((await ask('?role=viewer', '', { method: 'DELETE' })).status).toBe(204)
  expect((await ask('', '', { method: 'DELETE' })).status).toBe(400)
  expect((await ask('?role=koning', '', { method: 'DELETE' })).status).toBe(400)
  const foreign = await ask('?role=viewer', '', { method: 'DELETE', headers: { origin: 'https://elders.example' } })
  expect([foreign.status, foreign.headers.getSetCookie()]).toEqual([403, []])
  const odd = await fetch(`${server.url}/api/workshops/x%3Dy%3B%20z/access?role=viewer`, { method: 'DELETE' })
  expect([odd.status, odd.headers.getSetCookie()]).toEqual([400, []])
})

it.each(['%23', '%2523', '/%23', '?utm_source=mail%23', '%', '%2', '%zz', '%ff'])(
  '[A242] a link with its # written as %s gets the same page as a good one, and hands its key on to nobody',
  async (hash) => {
    const key = new URL(workshop.links.participant).hash.slice(1)
    const page = (link: string) => fetch(`${server.url}${link}`, { headers: { accept: 'text/html' } })
    const good = await page(`/w/${workshop.id}`)
    const damaged = await page(`/w/${workshop.id}${hash}${key}`)
    // 503 while the screens are not built, for both.
    expect(damaged.status).toBe(good.status)
    expect(await damaged.text()).toBe(await good.text())
    expect(damaged.headers.get('referrer-policy')).toBe('no-referrer')
    expect(damaged.headers.get('location')).toBeNull()
  },
)

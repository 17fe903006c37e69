// The HTTP side of the server: creating a workshop, joining, the plan as JSON, and every refusal as a Dutch sentence.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { HttpProblem, Invitation } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cookieOf, launchServer, makeWorkshop, postJson, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

let server: RunningServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await launchServer({ TRUST_PROXY: 'on' })
})
afterAll(() => server.close())
beforeEach(async () => {
  workshop = await makeWorkshop(server.url)
})

function call(path: string, role: Role | null, init: RequestInit = {}): Promise<Response> {
  const cookie = role ? { cookie: workshop.cookies[role] } : {}
  return fetch(server.url + path, { ...init, headers: { ...cookie, ...(init.headers as Record<string, string>) } })
}

async function expectProblem(response: Response, status: number, name: string): Promise<void> {
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  const problem = (await response.json()) as HttpProblem
  expect(problem).toMatchObject({ type: `urn:draaitafel:probleem:${name}`, status })
  expect(problem.title.length * problem.detail.length).toBeGreaterThan(0)
}

/** As if from another address, so that one test's failures do not count for another. */
const from = (address: string) => ({ 'x-forwarded-for': address })

describe('making a workshop', () => {
  it('[H1] gives an id, a code and three whole links, and makes the maker facilitator', async () => {
    const response = await postJson(server.url, '/api/workshops', { title: ' Wijk in beweging ' })
    expect(response.status).toBe(201)
    const created = (await response.json()) as TestWorkshop
    expect(created.code).toMatch(/^\d{6}$/)
    for (const link of Object.values(created.links)) {
      expect(link).toMatch(new RegExp(`^${server.url}/w/${created.id}#[a-z2-9]{32}$`))
    }
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
    const headers = { cookie: cookieOf(response) }
    const plan = await (await fetch(`${server.url}/api/workshops/${created.id}/plan`, { headers })).json()
    expect(plan).toMatchObject({ format: 'draaitafel.plan', workshop: { title: 'Wijk in beweging' } })
  })

  it('[H1] can start from a case', async () => {
    const response = await postJson(server.url, '/api/workshops', { title: 'C', template: 'casus-c' })
    expect(response.status).toBe(201)
  })

  it('[H21] begins an empty table in this year', async () => {
    const plan = (await (await call(`/api/workshops/${workshop.id}/plan`, 'viewer')).json()) as {
      workshop: { firstYear: number }
    }
    expect(plan.workshop.firstYear).toBe(new Date().getFullYear())
  })

  it('[H2] needs a title of 1 to 120 characters and a template that exists', async () => {
    for (const body of [{}, { title: '   ' }, { title: 'x'.repeat(121) }, { title: 7 }, [], null, 'titel']) {
      await expectProblem(await postJson(server.url, '/api/workshops', body), 400, 'ongeldige-titel')
    }
    const unknown = await postJson(server.url, '/api/workshops', { title: 'A', template: 'casus-z' })
    await expectProblem(unknown, 400, 'onbekend-sjabloon')
  })
})

describe('coming in', () => {
  it('[H3] works with each key and gives its role', async () => {
    for (const role of ['facilitator', 'participant', 'viewer'] as const) {
      const key = new URL(workshop.links[role]).hash.slice(1)
      const response = await postJson(server.url, '/api/sessions', { workshop: workshop.id, key })
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual({ workshop: workshop.id, role, isNew: true })
    }
  })

  it('[H3] works with the code, spaces or not, as participant', async () => {
    const spaced = `${workshop.code.slice(0, 3)} ${workshop.code.slice(3)}`
    for (const code of [workshop.code, spaced]) {
      const response = await postJson(server.url, '/api/sessions', { code })
      expect(await response.json()).toEqual({ workshop: workshop.id, role: 'participant', isNew: true })
    }
  })

  it('[H4] with a wrong key, code or workshop is refused in its own way', async () => {
    const other = await makeWorkshop(server.url)
    const key = new URL(other.links.facilitator).hash.slice(1)
    const tryIn = (body: unknown) => postJson(server.url, '/api/sessions', body, from('10.1.1.1'))
    await expectProblem(await tryIn({ workshop: workshop.id, key }), 401, 'onjuiste-sleutel')
    await expectProblem(await tryIn({ workshop: 'bestaatniet', key }), 404, 'onbekende-werksessie')
    await expectProblem(await tryIn({ code: 'abcdef' }), 404, 'onbekende-code')
    await expectProblem(await tryIn({ code: unusedCode(workshop, other) }), 404, 'onbekende-code')
    await expectProblem(await tryIn({}), 400, 'ongeldig-verzoek')
  })

  it('[H5] by code stops when the door is closed, by link it does not', async () => {
    const path = `/api/workshops/${workshop.id}`
    const init = { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: '{"doorOpen":false}' }
    await expectProblem(await call(path, 'participant', init), 403, 'geen-recht')
    expect((await call(path, 'facilitator', init)).status).toBe(200)
    await expectProblem(await postJson(server.url, '/api/sessions', { code: workshop.code }), 410, 'deur-dicht')
    const key = new URL(workshop.links.participant).hash.slice(1)
    expect((await postJson(server.url, '/api/sessions', { workshop: workshop.id, key })).status).toBe(200)
  })

  it('[H6] is slowed down after many wrong codes, for that address only', async () => {
    const wrong = () => postJson(server.url, '/api/sessions', { code: '12' }, from('10.2.2.2'))
    for (let attempt = 0; attempt < 60; attempt++) expect((await wrong()).status).toBe(404)
    const limited = await wrong()
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0)
    await expectProblem(limited, 429, 'te-vaak')
    expect((await postJson(server.url, '/api/sessions', { code: workshop.code }, from('10.2.2.3'))).status).toBe(200)
    // A correct code has to wait too, or waiting would not stop a guesser.
    const right = await postJson(server.url, '/api/sessions', { code: workshop.code }, from('10.2.2.2'))
    await expectProblem(right, 429, 'te-vaak')
  })

  it('[H20] with a right key always works, however often anyone failed from that address', async () => {
    const key = new URL(workshop.links.participant).hash.slice(1)
    const tryKey = (given: string) =>
      postJson(server.url, '/api/sessions', { workshop: workshop.id, key: given }, from('10.4.4.4'))
    for (let attempt = 0; attempt < 70; attempt++) expect((await tryKey('fout')).status).toBe(401)
    for (let attempt = 0; attempt < 60; attempt++) {
      await postJson(server.url, '/api/sessions', { code: '12' }, from('10.4.4.4'))
    }
    expect((await tryKey(key)).status).toBe(200)
  })

  it('[H6] is never slowed down for thirty people behind one address who do it right', async () => {
    const right = () => postJson(server.url, '/api/sessions', { code: workshop.code }, from('10.3.3.3'))
    const statuses = await Promise.all(Array.from({ length: 90 }, async () => (await right()).status))
    expect(new Set(statuses)).toEqual(new Set([200]))
  })
})

describe('a workshop', () => {
  it('[H7] shows its plan to every role and to nobody else', async () => {
    const path = `/api/workshops/${workshop.id}/plan`
    for (const role of ['facilitator', 'participant', 'viewer'] as const) {
      expect((await call(path, role)).status).toBe(200)
    }
    await expectProblem(await call(path, null), 401, 'niet-ingelogd')
    await expectProblem(await call('/api/workshops/bestaatniet/plan', null), 404, 'onbekende-werksessie')
  })

  it('[H7] shows its plan as it is now, with people in it and after they left', async () => {
    const vision = async () => {
      const plan = await (await call(`/api/workshops/${workshop.id}/plan`, 'viewer')).json()
      return JSON.stringify(plan)
    }
    const writer = await RawClient.join(seatOf(workshop, 'participant'))
    writer.write((doc) => doc.getText('vision').insert(0, 'Een warme wijk'))
    await until(() => writer.saved === 1)
    expect(await vision()).toContain('Een warme wijk')
    writer.cut()
    expect(await vision()).toContain('Een warme wijk')
  })

  it('[H32] is told about in answers that no browser and no proxy keeps', async () => {
    const path = `/api/workshops/${workshop.id}`
    const key = new URL(workshop.links.viewer).hash.slice(1)
    const answers = [
      await call(`${path}/plan`, 'viewer'),
      await call(`${path}/invitation`, 'facilitator'),
      await call(`${path}/links`, 'facilitator', { method: 'POST' }),
      await call(`${path}/invitation`, null),
      await postJson(server.url, '/api/workshops', { title: 'A' }),
      await postJson(server.url, '/api/sessions', { workshop: workshop.id, key }),
    ]
    for (const { headers } of answers) expect(headers.get('cache-control')).toBe('no-store')
  })

  it('[H8] gives each role the links it may pass on', async () => {
    const path = `/api/workshops/${workshop.id}/invitation`
    const all = (await (await call(path, 'facilitator')).json()) as Invitation
    expect(all).toMatchObject({ code: workshop.code, doorOpen: true, links: workshop.links })
    expect(all.deletedAfter).toMatch(/^\d{4}-\d\d-\d\d$/)
    const some = (await (await call(path, 'participant')).json()) as Invitation
    expect(some.links).toEqual({ participant: workshop.links.participant })
    // How to start this server is only useful to the facilitator.
    expect(all.startCommand).toMatch(/^HOST=0\.0\.0\.0 PUBLIC_URL=http:\/\/.*npm start$/)
    expect(some.startCommand).toBeUndefined()
    await expectProblem(await call(path, 'viewer'), 403, 'geen-recht')
  })

  it('[H9] is deleted by a facilitator alone, and then says so', async () => {
    const path = `/api/workshops/${workshop.id}`
    await expectProblem(await call(path, 'participant', { method: 'DELETE' }), 403, 'geen-recht')
    expect((await call(path, 'facilitator', { method: 'DELETE' })).status).toBe(204)
    await expectProblem(await call(`${path}/plan`, 'facilitator'), 410, 'verwijderd')
    await expectProblem(await postJson(server.url, '/api/sessions', { code: workshop.code }), 410, 'verwijderd')
    const key = new URL(workshop.links.viewer).hash.slice(1)
    await expectProblem(await postJson(server.url, '/api/sessions', { workshop: workshop.id, key }), 410, 'verwijderd')
  })
})

describe('what cannot be right', () => {
  const json = { 'content-type': 'application/json' }

  it('[H10] is answered with a Dutch sentence', async () => {
    const post = (body: string, headers: Record<string, string> = json) =>
      fetch(`${server.url}/api/sessions`, { method: 'POST', headers, body })
    await expectProblem(await post('{"code":'), 400, 'ongeldige-json')
    await expectProblem(await post(''), 400, 'ongeldige-json')
    await expectProblem(await post('{"__proto__":{"a":1}}'), 400, 'ongeldige-json')
    await expectProblem(await post('<a/>', { 'content-type': 'application/xml' }), 415, 'verkeerd-type')
    await expectProblem(await post(`{"code":"${'1'.repeat(70_000)}"}`), 413, 'te-groot')
    await expectProblem(await fetch(`${server.url}/bestaat/niet`), 404, 'niet-gevonden')
    await expectProblem(await fetch(`${server.url}/api/workshops`, { method: 'PUT' }), 404, 'niet-gevonden')
    await expectProblem(await fetch(`${server.url}/api/workshops/%zz/plan`), 400, 'ongeldig-verzoek')
  })

  it('[H23] counts towards the limit however its address is spelled', async () => {
    const ask = (path: string) => fetch(server.url + path, { headers: from('10.5.5.5') })
    for (let call = 0; call < 600; call++) await ask('/%61pi/workshops/x/plan')
    expect((await ask('/%61pi/workshops/x/plan')).status).toBe(429)
    expect((await ask('/healthz')).status).toBe(200)
  })

  it('[H31] counts as from one address for a whole IPv6 /64', async () => {
    const ask = (call: number) => postJson(server.url, '/api/workshops', {}, from(`2001:db8:5:6::${call.toString(16)}`))
    for (let call = 0; call < 120; call++) expect((await ask(call)).status).toBe(400)
    await expectProblem(await ask(120), 429, 'te-vaak')
    expect((await postJson(server.url, '/api/workshops', {}, from('2001:db8:5:7::1'))).status).toBe(400)
  })

  it('[H33] counts admitted clients by browser, so that a room behind one address is many; all others by address', async () => {
    const headers = from('10.5.5.6')
    const ask = async (cookie: string) => {
      const path = `${server.url}/api/workshops/${workshop.id}/moments`
      return (await fetch(path, { headers: { ...headers, cookie } })).status
    }
    const { participant: one, viewer: other } = workshop.cookies
    const elsewhere = cookieOf(await postJson(server.url, '/api/workshops', { title: 'B' }, headers))
    for (let call = 0; call < 600; call++) await ask(one)
    expect(await ask(one)).toBe(429)
    expect(await ask(`${elsewhere}; ${one}`)).toBe(429)
    expect(await ask(other)).not.toBe(429)
    // A handmade cookie, or one of another workshop, is invalid here.
    const forged = other.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    for (let call = 0; call < 600; call++) await ask(forged)
    expect(await ask(forged)).toBe(429)
    expect(await ask(elsewhere)).toBe(429)
    expect(await ask(other)).not.toBe(429)
  })

  it('[H33] counts coming in by address, whatever cookie comes along', async () => {
    const headers = from('10.5.5.7')
    const cookie = cookieOf(await postJson(server.url, '/api/workshops', { title: 'A' }, headers))
    for (let call = 1; call < 120; call++) await postJson(server.url, '/api/workshops', {}, { ...headers, cookie })
    await expectProblem(await postJson(server.url, '/api/workshops', {}, { ...headers, cookie }), 429, 'te-vaak')
  })

  it('[A2] comes from the page of another site', async () => {
    const headers = { origin: 'https://elders.example' }
    await expectProblem(await postJson(server.url, '/api/workshops', { title: 'A' }, headers), 403, 'vreemde-herkomst')
    await expectProblem(
      await call(`/api/workshops/${workshop.id}`, 'facilitator', { method: 'DELETE', headers }),
      403,
      'vreemde-herkomst',
    )
    const own = { origin: server.url }
    expect((await postJson(server.url, '/api/workshops', { title: 'A' }, own)).status).toBe(201)
  })
})

describe('the server', () => {
  it('[H11] says that it lives and that it is ready', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  })

  it('[H11] shows its numbers to this machine only', async () => {
    expect(await (await fetch(`${server.url}/metrics`)).text()).toContain('draaitafel_commit_seconds')
    expect((await fetch(`${server.url}/metrics`, { headers: from('10.0.0.9') })).status).toBe(404)
  })

  it('[H12] lets a page load from nowhere else', async () => {
    const policy = (await fetch(`${server.url}/healthz`)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain(`connect-src 'self' ws://localhost:${server.port}`)
    expect(policy).not.toContain('unsafe')
  })
})

function unusedCode(...workshops: readonly TestWorkshop[]): string {
  const used = workshops.map(({ code }) => code)
  return ['000000', '111111', '222222'].find((code) => !used.includes(code)) ?? '333333'
}

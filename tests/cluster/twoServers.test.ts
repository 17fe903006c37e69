// Two real servers on one PostgreSQL: whatever one does, it does it as well through the other.

import { readFileSync } from 'node:fs'
import { HOP_HEADER, signHop } from '@draaitafel/server/src/cluster/hop.ts'
import type { Invitation, ShownVotes, TablesAnswer } from '@draaitafel/shared/protocol/http.ts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changeWorkshop, cookieOf, postJson, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { type Cluster, emptyDatabase, findPostgres, ownCluster } from '../support/postgres.ts'
import { PROOF } from '../support/proofWriter.ts'
import { RawClient, refusedStatus, until } from '../support/rawClient.ts'
import { type GroupMember, type ServerGroup, serverGroup } from '../support/serverGroup.ts'

describe.runIf(findPostgres() !== null)('two servers', () => {
  let database: Cluster
  let group: ServerGroup
  let owner: GroupMember
  let other: GroupMember
  let workshop: TestWorkshop

  beforeAll(async () => {
    database = ownCluster()
    group = serverGroup(await emptyDatabase(database))
    owner = await group.start()
    other = await group.start()
  })
  afterAll(async () => {
    await group?.close()
    database?.remove()
  })
  beforeEach(async () => {
    workshop = await group.workshop(owner)
  })

  const at = (member: GroupMember): TestWorkshop => ({ ...workshop, url: member.url })
  const join = (member: GroupMember, role: 'facilitator' | 'participant' | 'viewer', query?: string) =>
    RawClient.join(seatOf(at(member), role, query))
  const write = (client: RawClient, key: string) => client.write((doc) => doc.getMap(PROOF).set(key, true))
  const has = (client: RawClient, key: string) => client.doc.getMap(PROOF).has(key)

  it('[R551] who comes in at another server than the rest sees them at work, and they see theirs', async () => {
    const here = await join(owner, 'participant')
    const there = await join(other, 'participant')
    write(here, 'here')
    write(there, 'there')
    await until(() => has(here, 'there') && has(there, 'here') && there.saved === 1)
    const metrics = await (await fetch(`${other.url}/metrics`)).text()
    expect(metrics).toMatch(/draaitafel_forwarded_sessions 1\n/)
    here.sendPresence(here.doc.clientID, 1, { name: 'Noor' })
    await until(() => there.presence.some(({ state }) => JSON.stringify(state).includes('Noor')))
  })

  it('[R552] a pause, a lock and the door hold at once for everyone, through whichever server they were asked', async () => {
    const here = await join(owner, 'participant')
    const there = await join(other, 'participant')
    const everyone = (told: (client: RawClient) => boolean) => until(() => [here, there].every(told))
    expect((await changeWorkshop(at(other), { paused: true })).status).toBe(200)
    await everyone(({ messages }) => messages.some((one) => one.type === 'paused' && one.paused))
    write(there, 'in de pauze')
    await until(() => there.refusals.length === 1)
    expect(there.refusals).toEqual(['paused'])
    await changeWorkshop(at(other), { paused: false })
    expect((await changeWorkshop(at(other), { lock: { knob: 6, by: 'Sam', why: '' } })).status).toBe(200)
    await everyone(({ messages }) => messages.some((one) => one.type === 'locks' && one.locks.knobs.length === 1))
    expect((await changeWorkshop(at(other), { doorOpen: false })).status).toBe(200)
    expect((await postJson(owner.url, '/api/sessions', { code: workshop.code })).status).toBe(410)
    expect((await changeWorkshop(at(other), { paused: true }, 'participant')).status).toBe(403)
  })

  it('[R553] a private round is one round, whoever asks which server', async () => {
    await join(owner, 'facilitator')
    const ask = (member: GroupMember, method: string, path: string, body?: unknown) =>
      fetch(`${member.url}/api/workshops/${workshop.id}/rounds${path}`, {
        method,
        headers: {
          cookie: workshop.cookies.facilitator,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
    expect((await ask(other, 'POST', '', { id: 'r1', kind: 'stand', voters: 'persoon' })).status).toBe(201)
    const choice = { party: null, name: '', person: '', value: 3 }
    expect((await ask(other, 'PUT', '/r1/vote', choice)).status).toBe(204)
    expect((await ask(owner, 'PUT', '/r1/vote', { ...choice, value: 4 })).status).toBe(204)
    expect(await (await ask(owner, 'GET', '/r1/count')).json()).toEqual({ choices: 1 })
    const shown = (await (await ask(other, 'POST', '/r1/show')).json()) as ShownVotes
    expect(shown.votes.map(({ value }) => value)).toEqual([4])
  })

  it('[R554] renewed links send everyone away from every server, and only the new ones let in', async () => {
    const here = await join(owner, 'participant')
    const there = await join(other, 'participant')
    const cookie = workshop.cookies.facilitator
    const renewed = await postJson(other.url, `/api/workshops/${workshop.id}/links`, {}, { cookie })
    expect(renewed.status).toBe(200)
    expect(((await renewed.json()) as Invitation).code).not.toBe(workshop.code)
    await until(() => here.closeCode !== null && there.closeCode !== null)
    expect([here.closeCode, there.closeCode]).toEqual([4401, 4401])
    for (const member of [owner, other]) expect(await refusedStatus(seatOf(at(member), 'participant'))).toBe(401)
  })

  it('[R555] a workshop that is deleted through another server is gone for everyone at once', async () => {
    const here = await join(owner, 'participant')
    const there = await join(other, 'participant')
    const gone = await fetch(`${other.url}/api/workshops/${workshop.id}`, {
      method: 'DELETE',
      headers: { cookie: workshop.cookies.facilitator },
    })
    expect(gone.status).toBe(204)
    await until(() => here.closeCode !== null && there.closeCode !== null)
    expect([here.closeCode, there.closeCode]).toEqual([4404, 4404])
    for (const member of [owner, other]) expect(await refusedStatus(seatOf(at(member), 'participant'))).toBe(410)
  })

  it('[R556] a group splits, works and comes back together through whichever server', async () => {
    const cookie = workshop.cookies.facilitator
    await join(owner, 'facilitator')
    const path = `/api/workshops/${workshop.id}/tables`
    const split = await postJson(other.url, path, { tables: [{ name: 'Raam' }, { name: 'Deur' }] }, { cookie })
    expect(split.status).toBe(201)
    const { tables } = (await split.json()) as TablesAnswer
    const joined = await postJson(
      other.url,
      `${path}/${tables[0]?.letter}/sessions`,
      {},
      { cookie: workshop.cookies.participant },
    )
    expect(joined.status).toBe(200)
    const seat = { workshop: tables[0]?.workshop ?? '', cookie: cookieOf(joined), query: 'ext=1' }
    const [here, there] = await Promise.all([owner, other].map(({ url }) => RawClient.join({ ...seat, url })))
    if (!here || !there) throw new Error('nobody came')
    write(there, 'aan tafel')
    await until(() => has(here, 'aan tafel'))
    const back = await postJson(owner.url, `${path}/back`, {}, { cookie })
    expect(back.status).toBe(200)
  })

  it('[R557] a call that claims to come from another server, and is not signed by one, is refused', async () => {
    const url = `/api/workshops/${workshop.id}/plan`
    const now = Date.now()
    const mine = readFileSync(group.secretFile)
    const signed = (secret: Uint8Array, at: number, path = url) =>
      signHop(secret, { method: 'GET', url: path }, '192.0.2.7', at)
    const ask = async (hop: string) => {
      const headers = { cookie: workshop.cookies.viewer, [HOP_HEADER]: hop }
      return (await fetch(owner.url + url, { headers })).status
    }
    expect(await ask(signed(mine, now))).toBe(200)
    expect(await ask(signed(Buffer.alloc(32, 1), now))).toBe(421)
    expect(await ask(signed(mine, now - 600_000))).toBe(421)
    expect(await ask(signed(mine, now, '/elders'))).toBe(421)
    expect(await ask('x')).toBe(421)
    const headers = { [HOP_HEADER]: signed(Buffer.alloc(32, 1), now) }
    expect(await refusedStatus({ ...seatOf(workshop, 'participant'), headers })).toBe(421)
  })

  it('[R558] codes that are guessed wrong count together, whichever server was asked', async () => {
    const guess = (member: GroupMember) => postJson(member.url, '/api/sessions', { code: '000000' })
    for (let at = 0; at < 60; at++) await guess(at % 2 === 0 ? owner : other)
    expect([(await guess(owner)).status, (await guess(other)).status]).toEqual([429, 429])
  })

  it('[R559] of servers that start at the same moment one makes the example workshop, and all show its links', async () => {
    const both = await Promise.all([group.start({ DEMO: 'on' }), group.start({ DEMO: 'on' })])
    const links = ({ server }: GroupMember) => server.output().match(/http\S+\/w\/\S+/g) ?? []
    await until(() => both.every((member) => links(member).length === 3))
    const [one, two] = both.map(links)
    expect(one).toEqual(two)
    await Promise.all(both.map(({ server }) => server.end('SIGTERM')))
  })
})

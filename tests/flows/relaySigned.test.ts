// What stands there in someone's name is theirs, on the wire too: lines of the log, what people think of an agreement, and
// where they put a party. Nobody writes one for another, and nobody changes or takes away another's.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { readLog } from '@draaitafel/shared/document/readLog.ts'
import { planLimits } from '@draaitafel/shared/plan/limits.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyThing, embedThing, handMade, jsonThing, mapThing } from '../support/handMade.ts'
import {
  cookieOf,
  launchServer,
  makeDataDir,
  makeWorkshop,
  postJson,
  seatOf,
  type TestWorkshop,
} from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

const AT = '2026-11-26T10:00:00.000Z'
const [PARTY, THEIRS] = ['gemeente', 'corporatie']
const line = (name: string, party: string | null, at = AT) => ({
  at,
  name,
  party,
  type: 'knob.turn',
  subject: '6',
  from: 0,
  to: 1,
})
const consent = (name: string, party: string | null) => ({
  agreement: 'a',
  stance: 'akkoord',
  reason: '',
  about: 'x',
  name,
  party,
  at: AT,
})
const placing = (name: string, party: string | null) => ({
  about: PARTY,
  interest: 4,
  influence: 4,
  name,
  party,
  at: AT,
})
const kinds = [
  ['log', line],
  ['consents', consent],
  ['placings', placing],
] as const

let dataDir: ReturnType<typeof makeDataDir>
let server: RunningServer
let workshop: TestWorkshop
let leader: RawClient
let nextId = 4_294_000_000

beforeEach(async () => {
  dataDir = makeDataDir()
  server = await launchServer({ DATA_DIR: dataDir.path })
  workshop = await makeWorkshop(server.url)
  leader = await RawClient.join(seatOf(workshop, 'facilitator'))
  leader.write((doc) => {
    for (const [root, signed] of kinds) {
      doc.getMap(root).set('van-bram', signed('Bram', THEIRS))
      doc.getMap(root).set('van-sam', signed('Sam', null))
      doc.getMap(root).set('van-noor', signed('Noor', PARTY))
    }
  })
  await until(() => leader.saved > 0)
})
afterEach(async () => {
  await server.close()
  dataDir.remove()
})

async function sitDown(name = 'Noor', party = PARTY, cookie = workshop.cookies.participant): Promise<RawClient> {
  const id = nextId++
  const query = `ext=1&party=${party}&clientID=${id}`
  const client = await RawClient.join({ ...seatOf(workshop, 'participant', query), cookie })
  client.doc.clientID = id
  client.sendPresence(id, 1, { name, party, role: 'participant' })
  return client
}

async function answerTo(client: RawClient, update: Uint8Array, kind: number = syncType.update) {
  const [refused, saved] = [client.refusals.length, client.saved]
  client.sendSync(kind, update)
  await until(() => client.refusals.length > refused || client.saved > saved || client.closeCode !== null)
  return client.refusals[refused] ?? null
}

const written = (...things: ReturnType<typeof anyThing>[]) => handMade([{ client: nextId++, clock: 0, things }])
const everyWay = (root: string, key: string, value: unknown) => [
  written(anyThing(root, key, value)),
  written(anyThing(root, key, null, value)),
  written(jsonThing(root, key, value)),
  written(embedThing(root, key, value)),
]
const all = () => kinds.map(([root]) => leader.doc.getMap(root).toJSON())

it.each(kinds)('[R305] nobody writes in another’s name, nor in that of who leads: %s', async (root, signed) => {
  const guest = await sitDown()
  const before = all()
  const forged = [
    signed('Bram', THEIRS),
    signed('Noor', THEIRS),
    signed('', THEIRS),
    signed('Bram', PARTY),
    signed('Sam', null),
    signed('', null),
    { ...signed('Noor', null), party: 7 },
    { ...signed('Noor', ''), setting: 1 },
  ]
  for (const value of forged) {
    for (const update of everyWay(root, 'x', value)) expect(await answerTo(guest, update)).toBe('notAllowed')
  }
  // Nor by what a record inherits and others never see.
  const { party: _party, ...nobody } = signed('Noor', PARTY)
  const inherited = JSON.parse(`${JSON.stringify(nobody).slice(0, -1)},"__proto__":{"party":"${PARTY}"}}`) as unknown
  expect(await answerTo(guest, written(anyThing(root, 'x', inherited)))).toBe('notAllowed')
  expect(all()).toEqual(before)
  for (const name of ['Noor', ' noor ', '']) {
    expect(await answerTo(guest, written(anyThing(root, `eigen${name.length}`, signed(name, PARTY))))).toBeNull()
  }
})

it.each(kinds)('[R306] what others signed is not written over, wrapped or taken away: %s', async (root, signed) => {
  const guest = await sitDown()
  const before = all()
  for (const key of ['van-bram', 'van-sam']) {
    const updates = [
      ...everyWay(root, key, signed('Noor', PARTY)),
      ...everyWay(root, key, null),
      written(anyThing(root, key, 'weg')),
      written(mapThing(root, key)),
    ]
    for (const update of updates) expect(await answerTo(guest, update)).toBe('notAllowed')
    const { client = 0, clock = 0 } = guest.doc.getMap(root)._map.get(key)?.id ?? {}
    expect(await answerTo(guest, handMade([], [[client, [[clock, 1]]]]))).toBe('notAllowed')
  }
  expect(all()).toEqual(before)
  const own = guest.doc.getMap(root)._map.get('van-noor')?.id
  expect(await answerTo(guest, handMade([], [[own?.client ?? 0, [[own?.clock ?? 0, 1]]]]))).toBeNull()
  await until(() => !leader.doc.getMap(root).has('van-noor'))
})

it('[R307] what was written without a line is brought by the same browser, at another seat and by another name too', async () => {
  const key = new URL(workshop.links.participant).hash.slice(1)
  const cookie = cookieOf(await postJson(server.url, '/api/sessions', { workshop: workshop.id, key }))
  const before = await sitDown('Noor', PARTY, cookie)
  const { clientID } = before.doc
  before.doc.getMap('log').set('een', line('Noor', PARTY))
  before.doc.getMap('log').set('een', line('Noor', PARTY, '2026-11-26T10:00:05.000Z'))
  before.doc.getMap('consents').set('een', consent('Noor', PARTY))
  const made = Y.encodeStateAsUpdate(before.doc)
  before.close()
  const after = await sitDown('Anna', THEIRS, cookie)
  expect(await answerTo(after, made, syncType.step2)).toBeNull()
  await until(() => leader.doc.getMap('log').has('een'))
  // And takes it back there; for a stranger of that name it is not theirs.
  const { clock = 0 } = leader.doc.getMap('consents')._map.get('een')?.id ?? {}
  const taken = handMade([], [[clientID, [[clock, 1]]]])
  expect(await answerTo(await sitDown('Noor', THEIRS), taken)).toBe('notAllowed')
  expect(await answerTo(after, taken)).toBeNull()
})

it('[R308] a log that is too long is cut by the server, for everyone alike: who writes hundreds pushes out their own', async () => {
  const guest = await sitDown()
  for (let written = 0; written < planLimits.logLines + 200; written += 25) {
    guest.write((doc) => {
      for (let at = written; at < written + 25; at++) {
        const when = new Date(Date.parse(AT) + at * 1000).toISOString()
        doc.getMap('log').set(`l${at}`, line('Noor', PARTY, when))
      }
    })
  }
  await until(() => guest.saved >= (planLimits.logLines + 200) / 25)
  await until(() => leader.doc.getMap('log').has(`l${planLimits.logLines + 199}`))
  await until(() => readLog(leader.doc).length <= planLimits.logLines + 50)
  await until(() => readLog(guest.doc).length === readLog(leader.doc).length)
  const log = leader.doc.getMap('log')
  expect([log.has('van-bram'), log.has('van-sam'), log.has('l0'), log.has('van-noor')]).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(guest.refusals).toEqual([])
})

// Kills the real server with SIGKILL and restarts it on the same folder: offline work made under an earlier name and
// seat is still accepted from its author, and from nobody else.

import { readPlan } from '@draaitafel/shared/document/read.ts'
import { CLIENT_ID_QUERY, EXTENSIONS_QUERY, PARTY_QUERY, syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  cookieOf,
  launchProcess,
  makeDataDir,
  makeWorkshop,
  postJson,
  type ServerProcess,
  seatOf,
  type TestWorkshop,
} from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

const AT = '2026-11-26T10:00:00.000Z'
const NOOR = 4_294_000_001

const dataDir = makeDataDir()
let server: ServerProcess
let workshop: TestWorkshop

const launch = () => launchProcess({ DATA_DIR: dataDir.path, DEMO: 'off' })

beforeEach(async () => {
  server = await launch()
  workshop = await makeWorkshop(server.url)
})
afterEach(async () => {
  await server.end('SIGKILL')
  dataDir.remove()
})

async function newBrowser(): Promise<string> {
  const key = new URL(workshop.links.participant).hash.slice(1)
  return cookieOf(await postJson(server.url, '/api/sessions', { workshop: workshop.id, key }))
}

interface Sitting {
  readonly cookie: string
  readonly clientId: number
  readonly name: string
  readonly party: string
}

async function sitDown({ cookie, clientId, name, party }: Sitting): Promise<RawClient> {
  const query = new URLSearchParams({
    [EXTENSIONS_QUERY]: '1',
    [CLIENT_ID_QUERY]: String(clientId),
    [PARTY_QUERY]: party,
  })
  const seat = { ...seatOf(workshop, 'participant', query.toString()), url: server.url, cookie }
  const client = await RawClient.join(seat)
  client.sendPresence(clientId, 1, { name, party, role: 'participant' })
  return client
}

/** What this device makes offline. */
function madeOffline(copy: Y.Doc, name: string, party: string): Uint8Array {
  const before = Y.encodeStateVector(copy)
  const who = { name, party, at: AT }
  copy.getMap('placings').set('van-noor', { about: 'corporatie', interest: 4, influence: 0, ...who })
  copy.getMap('log').set('l1', { type: 'knob.turn', ...who })
  return Y.encodeStateAsUpdate(copy, before)
}

it('[R341] after a SIGKILL work made under an earlier name and seat is accepted, and the first to claim its id does not get it', async () => {
  const cookie = await newBrowser()
  const noor = await sitDown({ cookie, clientId: NOOR, name: 'Noor', party: 'gemeente' })
  noor.doc.clientID = NOOR
  noor.write((doc) => doc.getMap('settings').set('6', { setting: 1, name: 'Noor', party: 'gemeente', at: AT }))
  await until(() => noor.saved > 0)
  await server.end('SIGKILL')
  const update = madeOffline(noor.doc, 'Noor', 'gemeente')

  server = await launch()
  const thief = await sitDown({ cookie: await newBrowser(), clientId: NOOR, name: 'Noor', party: 'gemeente' })
  const turned = new Y.Doc()
  Y.applyUpdate(turned, Y.encodeStateAsUpdate(thief.doc))
  turned.clientID = NOOR
  const before = Y.encodeStateVector(turned)
  turned.getMap('settings').set('3', { setting: 4, name: 'Noor', party: 'gemeente', at: AT })
  expect(await thief.answerTo(Y.encodeStateAsUpdate(turned, before))).toBe('notYours')

  // The same browser, at another seat, by another name and in a new tab.
  const later = await sitDown({ cookie, clientId: NOOR + 1, name: 'Eleonora', party: 'bewoners' })
  expect(await later.answerTo(update, syncType.step2)).toBeNull()
  const placings = () => readPlan(thief.doc).plan.placings
  await until(() => placings().length > 0)
  expect(placings()).toMatchObject([{ about: 'corporatie', name: 'Noor', party: 'gemeente' }])
  // And withdraws from its next seat what it said at this one.
  const gone = new Y.Doc()
  Y.applyUpdate(gone, Y.encodeStateAsUpdate(later.doc))
  Y.applyUpdate(gone, Y.encodeStateAsUpdate(thief.doc))
  const there = Y.encodeStateVector(gone)
  gone.clientID = NOOR + 1
  gone.getMap('placings').delete('van-noor')
  expect(await later.answerTo(Y.encodeStateAsUpdate(gone, there))).toBeNull()
})

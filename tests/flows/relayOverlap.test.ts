// Hand-written updates that say again what is on its way already, starting earlier: of two that say what stands at one
// clock, the one that was judged must be the one that everyone gets.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import { termsText } from '@draaitafel/shared/plan/investment.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyThing, handMade, mapThing } from '../support/handMade.ts'
import { launchServer, makeDataDir, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

const AT = '2026-11-26T10:00:00.000Z'
/** An author nobody else is, and one whose writing only fills the batch that is being committed meanwhile. */
const [OWN, DECOY] = [4_294_967_200, 77]
const terms = {
  party: 'corporatie',
  amountCents: 4_000_000,
  per: 'year',
  from: 2026,
  until: null,
  indexed: false,
} as const

let dataDir: ReturnType<typeof makeDataDir>
let server: RunningServer
let workshop: TestWorkshop
let leader: RawClient

beforeEach(async () => {
  dataDir = makeDataDir()
  server = await launchServer({ DATA_DIR: dataDir.path })
  workshop = await makeWorkshop(server.url)
  leader = await RawClient.join(seatOf(workshop, 'facilitator', 'ext=1&clientID=11'))
  leader.write((doc) => {
    for (const id of ['gemeente', 'corporatie']) {
      const party = { name: id, kind: 'gemeente', atTable: true, order: 'a0' }
      doc.getMap('parties').set(id, new Y.Map(Object.entries(party)))
    }
    doc.getMap('workshop').set('title', 'Echt')
  })
  await until(() => leader.saved > 0)
})

afterEach(async () => {
  await server.close()
  dataDir.remove()
})

function participant(): Promise<RawClient> {
  return RawClient.join({ ...seatOf(workshop, 'participant', 'ext=1&clientID=5&party=gemeente'), url: server.url })
}

/** In one burst, the first of which keeps the server busy while the others come in. */
async function burst(client: RawClient, ...updates: readonly Uint8Array[]): Promise<void> {
  const decoy = handMade([{ client: DECOY, clock: 0, things: [anyThing('reasons', '3', 'vulling')] }])
  for (const update of [decoy, ...updates]) client.sendSync(syncType.update, update)
  await until(() => client.saved + client.refusals.length > updates.length)
}

it('[R310] a later update that starts earlier does not change what an accepted one said', async () => {
  const said = (state: string) => ({ state, setting: 1, name: 'Sam', party: null, at: AT })
  const client = await participant()
  await burst(
    client,
    handMade([{ client: OWN, clock: 0, things: [anyThing('discussions', '6', said('besproken'))] }]),
    handMade([{ client: OWN, clock: 1, things: [anyThing('reasons', '2', 'x')] }]),
    handMade([{ client: OWN, clock: 0, things: [anyThing('reasons', '1', 'a', said('besloten'))] }]),
  )
  const late = await RawClient.join(seatOf(workshop, 'viewer', 'ext=1'))
  for (const { doc } of [leader, late]) {
    await until(() => readPlan(doc).plan.knobs[5]?.discussion !== null)
    expect(readPlan(doc).plan.knobs[5]?.discussion?.state).toBe('besproken')
  }
})

it('[R310] nor what the facilitator wrote last before the server started again', async () => {
  leader.write((doc) => doc.getMap('workshop').set('title', 'Echt plan'))
  await until(() => leader.saved > 1)
  const { client = 0, clock = 0 } = leader.doc.getMap('workshop')._map.get('title')?.id ?? {}
  await server.close()
  server = await launchServer({ DATA_DIR: dataDir.path })
  const one = await participant()
  await burst(
    one,
    handMade([{ client, clock: clock + 1, things: [anyThing('reasons', '2', 'x')] }]),
    handMade([{ client, clock, things: [anyThing('reasons', '1', 'a', 'VAN MIJ')] }]),
  )
  const late = await RawClient.join({ ...seatOf(workshop, 'participant', 'ext=1'), url: server.url })
  expect([one, late].map(({ doc }) => doc.getMap('workshop').get('title'))).toEqual(['Echt plan', 'Echt plan'])
})

it('[R310] nor in what the things of a later update lie', async () => {
  const client = await participant()
  const promise = { certainty: 'toegezegd', by: null, about: termsText(terms), was: null }
  const facts = Object.entries({ ...terms, source: 'I', order: 'a2', certainty: promise })
  await burst(
    client,
    handMade([{ client: OWN, clock: 0, things: [anyThing('reasons', '2', 'x')] }]),
    handMade([{ client: OWN, clock: 1, things: [mapThing('needs', 'n')] }]),
    handMade([{ client: OWN, clock: 0, things: [anyThing('reasons', '2', 'x'), mapThing('investments', 'nieuw')] }]),
    handMade([{ client: OWN + 1, clock: 0, things: facts.map(([key, value]) => anyThing([OWN, 1], key, value)) }]),
  )
  const late = await RawClient.join(seatOf(workshop, 'viewer', 'ext=1'))
  for (const { doc } of [leader, late]) expect(readPlan(doc).plan.investments).toEqual([])
})

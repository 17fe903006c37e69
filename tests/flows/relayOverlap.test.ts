// Handmade updates that repeat, from an earlier start, what is already under way: if two have different structs for
// one clock, everyone must get the one that was judged.

import { readPlan } from '@draaitafel/shared/document/read.ts'
import { termsText } from '@draaitafel/shared/nouns/promise.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { anyThing, handMade, mapThing } from '../support/handMade.ts'
import { seatOf } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'
import { WireTable } from '../support/wireTable.ts'

const AT = '2026-11-26T10:00:00.000Z'
/** An author nobody else is, and one whose writing only fills the batch that is being committed in the meantime. */
const [OWN, DECOY] = [4_294_967_200, 77]
const terms = {
  party: 'corporatie',
  amountCents: 4_000_000,
  per: 'year',
  from: 2026,
  until: null,
  indexed: false,
} as const

let table: WireTable

beforeEach(async () => {
  table = await WireTable.lay(['gemeente', 'corporatie'], (doc) => doc.getMap('workshop').set('title', 'Echt'))
})
afterEach(() => table.clear())

const comeLate = () => RawClient.join({ ...seatOf(table.workshop, 'viewer', 'ext=1'), url: table.url })

/** In one burst, the first of which keeps the server busy while the others arrive. */
async function burst(client: RawClient, ...updates: readonly Uint8Array[]): Promise<void> {
  const decoy = handMade([{ client: DECOY, clock: 0, things: [anyThing('reasons', '3', 'vulling')] }])
  for (const update of [decoy, ...updates]) client.sendSync(syncType.update, update)
  await until(() => client.saved + client.refusals.length > updates.length)
}

it('[R310] a later update that starts earlier does not change what an accepted one said', async () => {
  const said = (state: string) => ({ state, setting: 1, name: 'Sam', party: null, at: AT })
  const client = await table.sitDown()
  await burst(
    client,
    handMade([{ client: OWN, clock: 0, things: [anyThing('discussions', '6', said('besproken'))] }]),
    handMade([{ client: OWN, clock: 1, things: [anyThing('reasons', '2', 'x')] }]),
    handMade([{ client: OWN, clock: 0, things: [anyThing('reasons', '1', 'a', said('besloten'))] }]),
  )
  const late = await comeLate()
  for (const { doc } of [table.leader, late]) {
    await until(() => readPlan(doc).plan.knobs[5]?.discussion !== null)
    expect(readPlan(doc).plan.knobs[5]?.discussion?.state).toBe('besproken')
  }
})

it('[R310] nor what the facilitator wrote last before the server started again', async () => {
  const { leader } = table
  leader.write((doc) => doc.getMap('workshop').set('title', 'Echt plan'))
  await until(() => leader.saved > 1)
  const { client = 0, clock = 0 } = leader.doc.getMap('workshop')._map.get('title')?.id ?? {}
  await table.startAgain()
  const one = await table.sitDown()
  await burst(
    one,
    handMade([{ client, clock: clock + 1, things: [anyThing('reasons', '2', 'x')] }]),
    handMade([{ client, clock, things: [anyThing('reasons', '1', 'a', 'VAN MIJ')] }]),
  )
  const late = await comeLate()
  expect([one, late].map(({ doc }) => doc.getMap('workshop').get('title'))).toEqual(['Echt plan', 'Echt plan'])
})

it('[R310] nor in what the things of a later update lie', async () => {
  const client = await table.sitDown()
  const promise = { certainty: 'toegezegd', by: null, about: termsText(terms), was: null }
  const facts = Object.entries({ ...terms, source: 'I', order: 'a2', certainty: promise })
  await burst(
    client,
    handMade([{ client: OWN, clock: 0, things: [anyThing('reasons', '2', 'x')] }]),
    handMade([{ client: OWN, clock: 1, things: [mapThing('needs', 'n')] }]),
    handMade([{ client: OWN, clock: 0, things: [anyThing('reasons', '2', 'x'), mapThing('investments', 'nieuw')] }]),
    handMade([{ client: OWN + 1, clock: 0, things: facts.map(([key, value]) => anyThing([OWN, 1], key, value)) }]),
  )
  const late = await comeLate()
  for (const { doc } of [table.leader, late]) expect(readPlan(doc).plan.investments).toEqual([])
})

// What is the facilitator's alone, against handmade frames: the step, who leads, the script, rounds and their
// choices, the version, and whether the plan is decided on.

import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyThing, embedThing, handMade, jsonThing, mapThing, textThing } from '../support/handMade.ts'
import { seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'
import { WireTable } from '../support/wireTable.ts'

const AT = '2026-11-26T10:00:00.000Z'
const OWN = 4_294_967_200
const facts = { step: 'oogst', endsAt: null, leftSeconds: 1, person: 'piet', name: 'Piet', at: AT, print: '0123abcd' }
const places = [
  ['session', 'now'],
  ['session', 'lead'],
  ['session', 'gather'],
  ['session', 'practice'],
  ['steps', 'welkom'],
  ['rounds', 'r'],
  ['votes', 'r-0'],
  ['baselines', '6'],
  ['meta', 'version'],
  ['workshop', 'adopted'],
] as const

let table: WireTable
let workshop: TestWorkshop
let leader: RawClient
let guest: RawClient

beforeAll(async () => {
  table = await WireTable.lay([], (doc) => {
    for (const [root, key] of places) {
      const deep = new Y.Map(Object.entries({ ...facts, inner: new Y.Map([['x', 1]]) }))
      if (root !== 'meta') doc.getMap(root).set(key, ['steps', 'rounds', 'votes'].includes(root) ? deep : facts)
    }
  })
  ;({ workshop, leader } = table)
  guest = await table.sitDown()
})
afterAll(() => table.clear())

it.each(places)(
  '[R118] no participant writes %s %s: not in any form, nested, behind what is there, wrapped, written over or deleted',
  async (root, key) => {
    const before = leader.doc.getMap(root).toJSON()
    const item = guest.doc.getMap(root)._map.get(key)
    const { client = 0, clock = 0 } = item?.id ?? {}
    const inner = item?.content instanceof Y.ContentType ? item.content.type : null
    const write = (...things: ReturnType<typeof anyThing>[]) => handMade([{ client: OWN, clock: 0, things }])
    const forged = [
      write(anyThing(root, key, facts)),
      write(anyThing(root, key, null)),
      write(jsonThing(root, key, facts)),
      write(embedThing(root, key, facts)),
      write(mapThing(root, key), anyThing([OWN, 0], 'state', 'getoond')),
      // As if the root were a list, or a text.
      write(anyThing(root, null, facts)),
      write(textThing(root, 'x')),
      // Depending on something later in the same update.
      handMade([
        { client: OWN + 1, clock: 0, things: [anyThing([OWN, 0], 'state', 'getoond')] },
        { client: OWN, clock: 0, things: [mapThing(root, key)] },
      ]),
      handMade([], [[client, [[clock, 1]]]]),
      ...(inner ? [write(anyThing([client, clock], 'state', 'getoond'))] : []),
    ]
    for (const [at, update] of forged.entries()) expect(await guest.answerTo(update), `${at}`).toBe('notAllowed')
    expect(leader.doc.getMap(root).toJSON()).toEqual(before)
    const { doc } = await RawClient.join(seatOf(workshop, 'viewer'))
    expect(doc.getMap(root).toJSON()).toEqual(before)
  },
)

it('[R309] a facilitator says of itself that it leads, and never of another’s browser, also when it comes in by that name', async () => {
  const cookie = await table.newBrowser('facilitator')
  const other = await RawClient.join({ ...seatOf(workshop, 'facilitator', 'ext=1&person=kim'), cookie })
  const again = await RawClient.join({ ...seatOf(workshop, 'facilitator', 'ext=1&person=piet'), cookie })
  const lead = (person: string, clock: number) =>
    handMade([{ client: OWN + 9, clock, things: [anyThing('session', 'lead', { person, name: 'Kim', at: AT })] }])
  for (const client of [other, again]) expect(await client.answerTo(lead('piet', 0))).toBe('notAllowed')
  expect(await other.answerTo(lead('niemand', 0))).toBe('notAllowed')
  expect(await other.answerTo(lead('kim', 0))).toBeNull()
  await until(() => JSON.stringify(leader.doc.getMap('session').get('lead')).includes('kim'))
  leader.write((doc) => doc.getMap('session').set('lead', { person: 'piet', name: 'Piet', at: AT }))
  await until(() => JSON.stringify(other.doc.getMap('session').get('lead')).includes('piet'))
})

// Looking back on the wire: the lines are the facilitator's; what came of one is written in the name of one's own party, and not
// over what another party said.

import { readPlan } from '@draaitafel/shared/document/read.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type RawClient, until } from '../support/rawClient.ts'
import { WireTable } from '../support/wireTable.ts'

const [PARTY, THEIRS] = ['gemeente', 'corporatie']
const came = (by: string | null, outcome = 'gedaan') => ({ outcome, reason: '', by })
const facts = (party: string | null, said: unknown = null) =>
  new Y.Map(
    Object.entries({
      ...{ kind: 'afspraak', text: 'Een hek', party, due: '', session: 'Proef', held: '2026-11-28' },
      ...{ came: said, order: 'a0' },
    }),
  )

let table: WireTable
let leader: RawClient
beforeEach(async () => {
  table = await WireTable.lay([PARTY, THEIRS], (doc) => {
    const lines = doc.getMap('promisesBefore')
    lines.set('ons', facts(PARTY))
    lines.set('hun', facts(THEIRS, came(THEIRS, 'later')))
    lines.set('samen', facts(null))
  })
  leader = table.leader
})
afterEach(() => table.clear())

const line = (doc: Y.Doc, id: string) => doc.getMap('promisesBefore').get(id) as Y.Map<unknown>
const cameOf = (id: string) => readPlan(leader.doc).plan.promisesBefore.find((one) => one.id === id)?.came
async function isRefused(guest: RawClient, write: (doc: Y.Doc) => void): Promise<void> {
  const before = guest.refusals.length
  guest.write(write)
  await until(() => guest.refusals.length > before)
}

it('[R495] a party says what came of its own promise and of one of all, and the facilitator of any', async () => {
  const guest = await table.sitDown()
  guest.write((doc) => line(doc, 'ons').set('came', came(PARTY)))
  guest.write((doc) => line(doc, 'samen').set('came', came(PARTY, 'anders')))
  await until(() => cameOf('ons')?.outcome === 'gedaan' && cameOf('samen')?.outcome === 'anders')
  leader.write((doc) => line(doc, 'hun').set('came', came(null, 'vervallen')))
  await until(() => cameOf('hun')?.outcome === 'vervallen')
  expect(guest.refusals).toEqual([])
})

it('[R496] nobody writes in another party’s or the facilitator’s name, nor over what another party said', async () => {
  for (const [id, said] of [
    ['ons', came(THEIRS)],
    ['ons', came(null)],
    ['hun', came(PARTY)],
    ['hun', null],
  ] as const) {
    const guest = await table.sitDown()
    await isRefused(guest, (doc) => line(doc, id).set('came', said))
  }
  expect([cameOf('ons'), cameOf('hun')?.by]).toEqual([null, THEIRS])
})

it('[R497] what was promised is the facilitator’s: a guest adds, changes and removes no line', async () => {
  for (const write of [
    (doc: Y.Doc) => line(doc, 'ons').set('text', 'Iets anders'),
    (doc: Y.Doc) => line(doc, 'hun').set('party', PARTY),
    (doc: Y.Doc) => doc.getMap('promisesBefore').delete('hun'),
    (doc: Y.Doc) => doc.getMap('promisesBefore').set('nieuw', facts(PARTY)),
  ]) {
    const guest = await table.sitDown()
    await isRefused(guest, write)
  }
  const now = readPlan(leader.doc).plan.promisesBefore
  expect(now.map(({ text, party }) => [text, party])).toHaveLength(3)
  expect(now.every(({ text }) => text === 'Een hek')).toBe(true)
})

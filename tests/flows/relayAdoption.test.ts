// Adopting on the wire: each party's seat answers for that party, only the facilitator seals and opens, and what is sealed is
// refused to everyone, the facilitator's own screen included.

import { readPlan } from '@draaitafel/shared/document/read.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyThing, everyWay, handMade } from '../support/handMade.ts'
import { type RawClient, until } from '../support/rawClient.ts'
import { WireTable } from '../support/wireTable.ts'

const AT = '2026-11-26T10:00:00.000Z'
const [PARTY, THEIRS] = ['gemeente', 'corporatie']
const PRINT = '0a1b2c3d'
const verdict = (name: string, party: string | null, answer = 'stelt-vast') => ({
  ...{ answer, reason: '', print: PRINT, noted: false },
  ...{ name, party, at: AT },
})
const sealing = (state: string, why = '') => ({ state, at: AT, openedAt: why === '' ? '' : AT, why })

let table: WireTable
let leader: RawClient

beforeEach(async () => {
  table = await WireTable.lay([PARTY, THEIRS], (doc) => {
    doc.getMap('workshop').set('sealing', sealing('gevraagd'))
    doc.getMap('verdicts').set('van-bram', verdict('Bram', THEIRS, 'nog-niet'))
  })
  leader = table.leader
})
afterEach(() => table.clear())

const written = (...things: ReturnType<typeof anyThing>[]) => handMade([{ client: table.freshId(), clock: 0, things }])
const ways = (root: string, key: string, value: unknown) => everyWay({ client: table.freshId() }, root, key, value)
const plan = () => readPlan(leader.doc).plan
const turn = (setting: number, party: string | null) => ({ setting, name: 'Noor', party, at: AT })

it('[R490] a party’s answer to adopting is written from its own seat or by the facilitator, however a hand-made client writes it', async () => {
  const guest = await table.sitDown()
  for (const update of ways('verdicts', 'nieuw', verdict('Noor', THEIRS))) {
    expect(await guest.answerTo(update)).toBe('notAllowed')
  }
  for (const update of ways('verdicts', 'van-bram', verdict('Noor', PARTY))) {
    expect(await guest.answerTo(update)).toBe('notAllowed')
  }
  expect(await guest.answerTo(written(anyThing('verdicts', 'eigen', verdict('Noor', PARTY))))).toBeNull()
  leader.write((doc) =>
    doc
      .getMap('verdicts')
      .set('genoteerd', { ...verdict('Piet', THEIRS), noted: true, at: '2026-11-26T10:01:00.000Z' }),
  )
  await until(() => plan().verdicts.length === 3)
})

it('[R491] only the facilitator asks, seals and opens again', async () => {
  const guest = await table.sitDown()
  for (const value of [sealing('verzegeld'), sealing('heropend', 'Zomaar'), null]) {
    for (const update of ways('workshop', 'sealing', value)) expect(await guest.answerTo(update)).toBe('notAllowed')
  }
  expect(plan().workshop.sealing?.state).toBe('gevraagd')
})

it('[R492] what is sealed the server takes from nobody, not from the facilitator’s own screen either, until it is opened; then what waited is asked for again', async () => {
  const guest = await table.sitDown()
  leader.write((doc) => doc.getMap('workshop').set('sealing', sealing('verzegeld')))
  await until(() => plan().workshop.sealing?.state === 'verzegeld')
  await until(() => readPlan(guest.doc).plan.workshop.sealing?.state === 'verzegeld')
  const places = [
    ['settings', '3', turn(2, PARTY)],
    ['verdicts', 'laat', verdict('Noor', PARTY, 'nog-niet')],
    ['reasons', '4', 'Te vroeg.'],
    ['choices', 'prijs', 'klein'],
  ] as const
  for (const [root, key, value] of places) {
    expect([root, await guest.answerTo(written(anyThing(root, key, value)))]).toEqual([root, 'locked'])
    expect([root, await leader.answerTo(written(anyThing(root, key, value)))]).toEqual([root, 'locked'])
  }
  for (const [root, key, value] of [
    ['workshop', 'title', 'Anders'],
    ['baselines', '3', 4],
  ] as const) {
    expect([root, await leader.answerTo(written(anyThing(root, key, value)))]).toEqual([root, 'locked'])
  }
  // The workshop goes on, and points can still be parked.
  expect(await leader.answerTo(written(anyThing('session', 'gather', { place: 'board', at: AT })))).toBeNull()
  // What someone's own screen keeps meanwhile, as our client does.
  const refused = guest.refusals.length
  guest.write((doc) => doc.getMap('settings').set('5', turn(3, PARTY)))
  await until(() => guest.refusals.length > refused)
  expect(plan().knobs[4]?.setting).toBe(0)
  const asked = guest.questions
  // Opening it, and turning in the same update.
  const opened = anyThing('workshop', 'sealing', sealing('heropend', 'De huur klopt niet.'))
  expect(await leader.answerTo(written(opened, anyThing('settings', '3', turn(2, null))))).toBeNull()
  await until(() => guest.questions > asked)
  guest.sendSync(syncType.step2, Y.encodeStateAsUpdate(guest.doc))
  await until(() => plan().knobs[4]?.setting === 3)
  expect(await guest.answerTo(written(anyThing('settings', '4', turn(1, PARTY))))).toBeNull()
})

// One person on two devices, and someone who uses that person's name or client id: the honest person stays in, with
// everything they made.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { createActionLog } from '@draaitafel/shared/document/actionLog.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import { readLog } from '@draaitafel/shared/document/readLog.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyThing, handMade } from '../support/handMade.ts'
import { type RawClient, until } from '../support/rawClient.ts'
import { WireTable } from '../support/wireTable.ts'

const [PARTY, THEIRS] = ['gemeente', 'corporatie']
const at = (seconds: number) => new Date(Date.parse('2026-11-26T10:00:00.000Z') + seconds * 1000).toISOString()
const turn = (setting: 2 | 3): Action => ({ type: 'knob.turn', knob: 6, setting })
const write = (insert: string): Action => ({ type: 'text.edit', text: 'vision', at: 0, remove: 0, insert })

let table: WireTable

beforeEach(async () => {
  table = await WireTable.lay([PARTY, THEIRS], (doc) => {
    const facts = { text: 'Wij doen het', order: 'a0', investment: null }
    doc.getMap('agreements').set('a', new Y.Map(Object.entries(facts)))
  })
})
afterEach(() => table.clear())

/** As our own client writes it; returns the update. */
function act({ doc }: RawClient, action: Action, seconds: number, isElsewhere = true): Uint8Array {
  const before = Y.encodeStateVector(doc)
  const noor = { role: 'participant', name: 'Noor', party: PARTY, isElsewhere: () => isElsewhere } as const
  createActionLog(doc, noor).act(readPlan(doc).plan, action, at(seconds))
  return Y.encodeStateAsUpdate(doc, before)
}

const linesOfNoor = ({ doc }: RawClient) => readLog(doc).filter(({ name }) => name === 'Noor')

it('[R335] nor is who went on offline while the other device wrote too', async () => {
  const cookie = await table.newBrowser()
  const laptop = await table.sitDown({ cookie, tab: 'laptop' })
  expect(await laptop.answerTo(act(laptop, write('Wij '), 0))).toBeNull()
  laptop.cut()
  const made = act(laptop, write('Samen '), 60)
  const phone = await table.sitDown({ cookie: await table.newBrowser() })
  await until(() => linesOfNoor(phone).length > 0)
  expect(await phone.answerTo(act(phone, write('En '), 70, false))).toBeNull()
  const back = await table.sitDown({ cookie, tab: 'laptop', clientId: laptop.doc.clientID })
  expect(await back.answerTo(made, syncType.step2)).toBeNull()
})

it('[R335] nor who does what someone else wrote down in their name, and who then takes that name', async () => {
  const noor = await table.sitDown({ cookie: await table.newBrowser() })
  const rogue = await table.sitDown({ cookie: await table.newBrowser() })
  const line = { at: at(0), name: 'Noor', party: PARTY, type: 'knob.turn', subject: '6', from: 0, to: 1 }
  const forged = handMade([{ client: table.freshId(), clock: 0, things: [anyThing('log', 'k6', line)] }])
  expect(await rogue.answerTo(forged)).toBeNull()
  await until(() => noor.doc.getMap('log').has('k6'))
  expect(await noor.answerTo(act(noor, turn(2), 4))).toBeNull()
})

it('[R338] something said offline is accepted after another device by that name said otherwise', async () => {
  const say = (stance: 'akkoord' | 'zorg' | 'bezwaar') =>
    ({ type: 'consent.give', agreement: 'a', stance, reason: 'Zo is het.' }) as const
  const cookie = await table.newBrowser()
  const laptop = await table.sitDown({ cookie, tab: 'laptop' })
  expect(await laptop.answerTo(act(laptop, say('akkoord'), 0, false))).toBeNull()
  laptop.cut()
  const made = act(laptop, say('bezwaar'), 60)
  const phone = await table.sitDown({ cookie: await table.newBrowser() })
  await until(() => readPlan(phone.doc).plan.consents.length > 0)
  expect(await phone.answerTo(act(phone, say('zorg'), 70, false))).toBeNull()
  const back = await table.sitDown({ cookie, tab: 'laptop', clientId: laptop.doc.clientID })
  expect(await back.answerTo(made, syncType.step2)).toBeNull()
  expect(readPlan(table.leader.doc).plan.consents).toMatchObject([{ stance: 'zorg' }])
})

it('[R339] what someone without a name wrote is changed and taken away by their own browser alone', async () => {
  const cookie = await table.newBrowser()
  const line = { at: at(0), name: '', party: PARTY, type: 'knob.turn', subject: '6', from: 0, to: 1 }
  const over = () =>
    handMade([{ client: table.freshId(), clock: 0, things: [anyThing('log', 'x', { ...line, to: 4 })] }])
  const nameless = await table.sitDown({ name: '', cookie })
  nameless.write((doc) => doc.getMap('log').set('x', line))
  const colleague = await table.sitDown({ cookie: await table.newBrowser() })
  await until(() => colleague.doc.getMap('log').has('x'))
  const { client = 0, clock = 0 } = colleague.doc.getMap('log')._map.get('x')?.id ?? {}
  expect(await colleague.answerTo(over())).toBe('notAllowed')
  expect(await colleague.answerTo(handMade([], [[client, [[clock, 1]]]]))).toBe('notAllowed')
  expect(await nameless.answerTo(over())).toBeNull()
})

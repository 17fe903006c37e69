// A private round over HTTP, next to someone else's connection, which must never carry any of it before it is shown.

import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { messageType, syncType } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { everyWay } from '../support/handMade.ts'
import { changeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'
import { type Sitting, WireTable } from '../support/wireTable.ts'

const ROUND = 'ronde-een'
const NAME = 'Wilhelmina'

let table: WireTable
let workshop: TestWorkshop

beforeEach(async () => {
  table = await WireTable.lay([])
  workshop = table.workshop
})
afterEach(() => table.clear())

interface Ask {
  readonly method: string
  readonly path: string
  readonly as: Role | { readonly cookie: string } | null
  readonly body?: unknown
}

async function ask({ method, path, as, body }: Ask) {
  const cookie = typeof as === 'string' ? workshop.cookies[as] : (as?.cookie ?? '')
  const role = typeof as === 'string' ? as : 'participant'
  const response = await fetch(
    `${table.url}/api/workshops/${workshop.id}/rounds${path}${path.includes('?') ? '&' : '?'}role=${role}`,
    {
      method,
      headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    },
  )
  const text = await response.text()
  const answer: unknown = text === '' ? null : JSON.parse(text)
  return { status: response.status, text, answer }
}

const open = (body: object = {}, as: Role = 'facilitator') =>
  ask({ method: 'POST', path: '', as, body: { id: ROUND, kind: 'stand', voters: 'persoon', ...body } })
const vote = (as: Ask['as'], body: object = {}) =>
  ask({ method: 'PUT', path: `/${ROUND}/vote`, as, body: { party: 'gemeente', name: NAME, value: 3, ...body } })
const own = (as: Ask['as'], party = 'gemeente') => ask({ method: 'GET', path: `/${ROUND}/vote?party=${party}`, as })
const show = (as: Ask['as'] = 'facilitator') => ask({ method: 'POST', path: `/${ROUND}/show`, as })

/** Another participant, in a browser of their own, whom everyone was told about. */
async function another(sitting: Sitting = {}) {
  const cookie = sitting.cookie ?? (await table.newBrowser())
  const client = await table.sitDown({ name: NAME, ...sitting, cookie })
  const isTold = () => table.leader.presence.some(({ clientId }) => clientId === client.doc.clientID)
  if (sitting.isShown !== false) await until(isTold)
  return { cookie, client, leave: () => leave(client) }
}

/** The participant who has the table's cookie. */
const seated = (sitting: Sitting = {}) => another({ ...sitting, cookie: workshop.cookies.participant })

/** Offline, and the others know. */
async function leave(client: RawClient): Promise<void> {
  client.close()
  await until(() => table.leader.presence.findLast(({ clientId }) => clientId === client.doc.clientID)?.state === null)
}

it('[H50] what someone chose is with nobody else until it is shown: not in a frame, not in the document, not by asking', async () => {
  const line = await RawClient.join({
    url: table.url,
    workshop: workshop.id,
    cookie: workshop.cookies.participant,
    query: 'ext=1',
  })
  const spy = await another()
  expect((await open()).status).toBe(201)
  const mine = await another()
  expect((await vote(mine)).status).toBe(204)
  expect((await own(mine)).answer).toEqual({ value: 3, name: NAME, party: 'gemeente' })
  // Someone else asks for it in every possible way.
  expect((await own(spy)).answer).toBeNull()
  for (const as of [spy, 'participant', 'viewer', null] as const) expect((await show(as)).text).not.toContain(NAME)
  for (const as of [spy, 'facilitator', 'viewer'] as const) {
    const { text } = await ask({ method: 'GET', path: '', as })
    expect(text).not.toContain(NAME)
  }
  const plan = await fetch(`${table.url}/api/workshops/${workshop.id}/plan`, {
    headers: { cookie: workshop.cookies.facilitator },
  })
  expect(await plan.text()).not.toContain(NAME)
  // Someone who is present shows their own name for as long as they are: presence is not covered here.
  const told = line.frames.filter(([type]) => type !== messageType.awareness)
  const seen = told.map((frame) => Buffer.from(frame).toString('latin1')).join()
  expect(told.length).toBeGreaterThan(0)
  expect(seen).not.toContain(NAME)
  expect(JSON.stringify(line.doc.toJSON())).not.toContain(NAME)
  expect((await show()).answer).toEqual({ votes: [{ party: 'gemeente', name: NAME, value: 3 }] })
  line.close()
})

it('[H51] a choice can be changed until the round is shown, and not after; showing it again gives the same', async () => {
  await open()
  const mine = await another()
  await vote(mine, { value: 1 })
  await vote(mine, { value: 4, name: '' })
  const shown = { votes: [{ party: 'gemeente', name: '', value: 4 }] }
  expect((await show()).answer).toEqual(shown)
  expect(await vote(mine)).toMatchObject({ status: 409, answer: { type: 'urn:draaitafel:probleem:ronde-dicht' } })
  expect((await show()).answer).toEqual(shown)
})

it('[H300] once shown, everyone who is in reads what was chosen as the server kept it; before that nobody, not even that it is there', async () => {
  const read = (as: Ask['as']) => ask({ method: 'GET', path: `/${ROUND}/votes`, as })
  await open()
  await vote(await another(), { value: 1 })
  for (const as of ['facilitator', 'participant', 'viewer'] as const) {
    expect(await read(as)).toMatchObject({ status: 200, answer: { votes: null } })
  }
  // Asking did not show it.
  await seated({ party: 'corporatie' })
  expect((await vote('participant', { value: 2, party: 'corporatie', name: '' })).status).toBe(204)
  await show()
  const votes = (await show()).answer
  for (const as of ['facilitator', 'participant', 'viewer'] as const) expect((await read(as)).answer).toEqual(votes)
  expect((await read(null)).status).toBe(401)
})

it('[H52] in a round of parties the last choice of a party counts, and only the person who made it can read it back', async () => {
  await open({ voters: 'partij' })
  const [one, two] = [await another(), await another()]
  await vote(one, { value: 0 })
  await vote(two, { value: 2, name: '' })
  expect((await own(one)).answer).toBeNull()
  expect((await own(two)).answer).toEqual({ value: 2, name: '', party: 'gemeente' })
  expect((await show()).answer).toEqual({ votes: [{ party: 'gemeente', name: '', value: 2 }] })
})

it('[H282] the facilitator may count the choices, and nobody else', async () => {
  await open()
  const count = (as: Role) => ask({ method: 'GET', path: `/${ROUND}/count`, as })
  expect((await count('facilitator')).answer).toEqual({ choices: 0 })
  await seated()
  await vote('participant')
  await vote('participant', { value: 1 })
  await vote(await another({ name: 'Ans' }), { name: '', person: 'Ans' })
  expect((await count('facilitator')).answer).toEqual({ choices: 2 })
  for (const role of ['participant', 'viewer'] as const) expect((await count(role)).status).toBe(403)
})

it('[H58] someone who lost their phone chooses once, on the new one; their name is shown only when they want', async () => {
  await open()
  const old = await another()
  await vote(old, { value: 1, name: '', person: NAME })
  await old.leave()
  const fresh = await another()
  await vote(fresh, { value: 4, name: '', person: NAME.toUpperCase() })
  const shown = await show()
  expect(shown.answer).toEqual({ votes: [{ party: 'gemeente', name: '', value: 4 }] })
  expect(shown.text).not.toContain(NAME)
})

it('[H323] a choice without a party is kept and shown without party and name; a party’s choice always names the party', async () => {
  await open()
  const mine = await another()
  expect((await vote(mine, { party: null, person: NAME })).status).toBe(204)
  expect((await own(mine)).answer).toEqual({ value: 3, name: '', party: null })
  // Someone may change their mind about it, either way.
  await vote(mine, { party: 'gemeente' })
  await vote(mine, { party: null, value: 1 })
  await vote(await another(), { name: '' })
  const shown = await show()
  expect(shown.answer).toEqual({
    votes: expect.arrayContaining([
      { party: null, name: '', value: 1 },
      { party: 'gemeente', name: '', value: 3 },
    ]),
  })
  expect(shown.text).not.toContain(NAME)
  await open({ id: 'ronde-twee', voters: 'partij' })
  const path = '/ronde-twee/vote'
  const nobody = await ask({ method: 'PUT', path, as: mine, body: { party: null, name: '', value: 1 } })
  expect(nobody.status).toBe(400)
})

it('[H324] a hand-made client cannot turn or decide on a knob during its round; who did so offline is asked again', async () => {
  const leader = await RawClient.join(seatOf(workshop, 'facilitator'))
  const client = await RawClient.join(seatOf(workshop, 'participant'))
  const setRound = (state: string) =>
    leader.write((doc) => {
      const fields = { knob: 6, kind: 'stand', voters: 'persoon', state, order: 'a0' }
      doc.getMap('rounds').set('r', new Y.Map(Object.entries(fields)))
    })
  const who = { name: '', party: 'gemeente', at: '2026-03-01T10:00:00.000Z' }
  setRound('open')
  await until(() => client.doc.getMap('rounds').has('r'))
  client.write((doc) => doc.getMap('settings').set('6', { setting: 4, ...who }))
  await until(() => client.refusals.length > 0)
  expect(client.refusals).toEqual(['locked'])
  const questions = client.questions
  setRound('getoond')
  await until(() => client.questions > questions)
  client.sendSync(syncType.step2, Y.encodeStateAsUpdate(client.doc))
  await until(() => (leader.doc.getMap('settings').get('6') as { setting: number }).setting === 4)
  leader.close()
  client.close()
})

it('[R332] the facilitator cannot turn a knob during its round either, however it is written; the end of the round may bring what was turned after it', async () => {
  const { leader } = table
  const fields = { knob: 6, kind: 'stand', voters: 'persoon', state: 'open', order: 'a0' }
  leader.write((doc) => doc.getMap('rounds').set('r', new Y.Map(Object.entries(fields))))
  const other = await RawClient.join(seatOf(workshop, 'facilitator', 'ext=1&person=kim'))
  await until(() => other.doc.getMap('rounds').has('r'))
  const turned = { setting: 4, name: '', party: null, at: '2026-03-01T10:00:00.000Z' }
  const decided = { state: 'besloten', setting: 4, name: '', party: null, at: '2026-03-01T10:00:00.000Z' }
  const id = table.freshId()
  const forged = [
    ...everyWay({ client: id }, 'settings', '6', turned),
    ...everyWay({ client: id }, 'discussions', '6', decided),
  ]
  for (const update of forged) expect(await other.answerTo(update)).toBe('locked')
  expect(leader.doc.getMap('settings').get('6')).toMatchObject({ setting: 0 })
  // Another knob is free; and from someone who ended the round offline everything is accepted at once.
  other.write((doc) => doc.getMap('settings').set('7', turned))
  await until(() => JSON.stringify(leader.doc.getMap('settings').get('7')).includes('4'))
  const away = new Y.Doc()
  Y.applyUpdate(away, Y.encodeStateAsUpdate(other.doc))
  ;(away.getMap('rounds').get('r') as Y.Map<unknown>).set('state', 'getoond')
  away.getMap('settings').set('6', turned)
  expect(await other.answerTo(Y.encodeStateAsUpdate(away), syncType.step2)).toBeNull()
  await until(() => JSON.stringify(leader.doc.getMap('settings').get('6')).includes('4'))
})

it('[H53] only the facilitator opens, shows and stops; a viewer chooses nothing; a stopped round is gone', async () => {
  for (const role of ['participant', 'viewer'] as const) expect((await open({}, role)).status).toBe(403)
  await open()
  expect((await vote('viewer')).status).toBe(403)
  expect((await vote(null)).status).toBe(401)
  const stop = (as: Role) => ask({ method: 'DELETE', path: `/${ROUND}`, as })
  expect((await stop('participant')).status).toBe(403)
  await seated()
  expect((await vote('participant')).status).toBe(204)
  expect((await stop('facilitator')).status).toBe(204)
  expect(await vote('participant')).toMatchObject({
    status: 404,
    answer: { type: 'urn:draaitafel:probleem:onbekende-ronde' },
  })
  expect((await show()).status).toBe(404)
})

it('[H54] garbage is refused with a sentence and changes nothing', async () => {
  for (const body of [{ id: 'A B' }, { kind: 'cijfer' }, { voters: 'iedereen' }])
    expect((await open(body)).status).toBe(400)
  await open()
  expect((await open()).status).toBe(400)
  const mine = await another()
  await vote(mine, { value: 2 })
  for (const body of [{ value: 5 }, { value: -1 }, { value: '3' }, { value: 1.5 }, { party: 'A B' }, { party: 7 }]) {
    expect((await vote(mine, body)).status).toBe(400)
  }
  expect((await own(mine, 'A B')).status).toBe(400)
  expect((await own(mine)).answer).toEqual({ value: 2, name: NAME, party: 'gemeente' })
})

it('[H55] in a pause nobody chooses', async () => {
  await open()
  await changeWorkshop(workshop, { paused: true })
  expect(await vote('participant')).toMatchObject({ status: 409, answer: { type: 'urn:draaitafel:probleem:pauze' } })
})

it('[H56] someone who sits for a party that is not there cannot choose, and fills no round of parties', async () => {
  await open({ voters: 'partij' })
  const stranger = await another()
  for (const party of ['niemand', '', '__proto__', 7]) {
    expect((await vote(stranger, { party })).status).toBeGreaterThanOrEqual(400)
  }
  const refused = await vote(stranger, { party: 'niemand' })
  expect(refused.answer).toMatchObject({ type: 'urn:draaitafel:probleem:onbekende-partij' })
  expect((await show()).answer).toEqual({ votes: [] })
})

it('[R329] one chooses as who one is seen to be: for no party and by no name but those with which this browser sits there now', async () => {
  await open()
  const refused = async (as: Ask['as'], body: object) =>
    expect(await vote(as, body), JSON.stringify(body)).toMatchObject({
      status: 409,
      answer: { type: 'urn:draaitafel:probleem:niet-aan-tafel' },
    })
  // Others who really sit there with that name do not help.
  await another()
  await another({ name: 'Bram', party: 'corporatie' })
  await another({ name: 'Bram' })
  const nobody = { cookie: await table.newBrowser() }
  const unseen = await another({ isShown: false })
  for (const one of [nobody, unseen]) {
    await refused(one, {})
    await refused(one, { name: '' })
    await refused(one, { party: null })
  }
  const mine = await another()
  await refused(mine, { party: 'corporatie', name: '' })
  await refused(mine, { name: 'Bram' })
  await refused(mine, { name: '', person: 'Bram' })
  await refused(mine, { party: null, person: 'Bram' })
  expect((await vote(mine, { name: ' WILHELMINA' })).status).toBe(204)
  // Someone who has left cannot choose any more, and what they chose stays.
  await mine.leave()
  await refused(mine, { value: 0 })
  expect((await show()).answer).toEqual({ votes: [expect.objectContaining({ party: 'gemeente', value: 3 })] })
})

it('[R330] nobody takes away what an absent person chose but who sits there by that name, for all to see; nor what one chose who is here', async () => {
  await open()
  const absent = await another()
  await vote(absent, { value: 1 })
  await absent.leave()
  const thief = await another({ name: 'Dief', isShown: false })
  await vote(thief, { value: 4, person: NAME })
  const seen = await another({ name: 'Dief' })
  await vote(seen, { value: 4, name: '', person: NAME })
  expect((await own(absent)).answer).toMatchObject({ value: 1 })
  const back = await another({ cookie: absent.cookie })
  const other = await another()
  expect((await vote(other, { value: 2, person: NAME })).status).toBe(204)
  expect((await own(back)).answer).toMatchObject({ value: 1 })
})

it('[H57] a full round says that it is full, not that it is over, and who chose in it can still change that', async () => {
  await open()
  const first = await another()
  await vote(first)
  for (let i = 1; i < planLimits.votesPerRound; i++) {
    const one = await another()
    expect((await vote(one)).status).toBe(204)
    one.client.close()
  }
  const late = await vote(await another())
  expect(late.status).toBe(409)
  expect(late.answer).toMatchObject({ type: 'urn:draaitafel:probleem:ronde-vol' })
  expect((await vote(first, { value: 1 })).status).toBe(204)
  await show()
  expect((await vote(first)).answer).toMatchObject({ type: 'urn:draaitafel:probleem:ronde-dicht' })
})

// A survey over HTTP and over the wire: everyone answers several questions alone, and whoever writes their own client learns no
// more than the spread, and answers for nobody but themselves.

import { packAnswers, type ScaleStep } from '@draaitafel/shared/nouns/scales.ts'
import { messageType } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { RawClient, until } from '../support/rawClient.ts'
import { WireTable } from '../support/wireTable.ts'

const SURVEY = 'zorgen-een'

let table: WireTable
beforeEach(async () => {
  table = await WireTable.lay(['gemeente', 'bewoners'])
})
afterEach(() => table.clear())

type As = Role | { readonly cookie: string }

async function ask(method: string, path: string, as: As, body?: unknown) {
  const { cookies, id } = table.workshop
  const role = typeof as === 'string' ? as : 'participant'
  const cookie = typeof as === 'string' ? cookies[as] : as.cookie
  const at = `${table.url}/api/workshops/${id}/rounds${path}${path.includes('?') ? '&' : '?'}role=${role}`
  const response = await fetch(at, {
    method,
    headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, text, answer: text === '' ? null : (JSON.parse(text) as unknown) }
}

const open = (body: object = {}) =>
  ask('POST', '', 'facilitator', { id: SURVEY, kind: 'zorgen', voters: 'persoon', ...body })
const answer = (as: As, answers: readonly ScaleStep[], body: object = {}) =>
  ask('PUT', `/${SURVEY}/vote`, as, { party: null, name: '', value: packAnswers(answers), ...body })
const show = (as: As = 'facilitator') => ask('POST', `/${SURVEY}/show`, as)
const own = (as: As) => ask('GET', `/${SURVEY}/vote?party=gemeente`, as)

async function person(name: string, party = 'gemeente') {
  const cookie = await table.newBrowser()
  const client = await table.sitDown({ name, party, cookie })
  await until(() => table.leader.presence.some(({ clientId }) => clientId === client.doc.clientID))
  return { cookie, client }
}

it('[H60] C-27: of the answers only the spread is ever shown: no name, no party, and no set of one person, also to who sends them along', async () => {
  expect((await open()).status).toBe(201)
  const [noor, bram, ans] = [await person('Noor'), await person('Bram', 'bewoners'), await person('Ans')]
  // A client that names itself gains nothing by it.
  expect((await answer(noor, [4, 0, 4, 0], { party: 'gemeente', name: 'Noor', person: 'Noor' })).status).toBe(204)
  expect((await answer(bram, [0, 4, 0, 4])).status).toBe(204)
  expect((await answer(ans, [2, 2, 2, 2])).status).toBe(204)
  expect((await own(noor)).answer).toEqual({ value: packAnswers([4, 0, 4, 0]), name: '', party: null })
  const shown = await show()
  const votes = [
    [0, 0, 0, 0],
    [2, 2, 2, 2],
    [4, 4, 4, 4],
  ].map((answers) => ({ party: null, name: '', value: packAnswers(answers as ScaleStep[]) }))
  expect(shown.answer).toEqual({ votes })
  for (const as of ['facilitator', 'participant', 'viewer'] as const)
    expect((await ask('GET', `/${SURVEY}/votes`, as)).answer).toEqual({ votes })
  for (const as of ['facilitator', noor] as const) expect((await show(as)).text).not.toMatch(/Noor|Bram|gemeente/)
})

it('[H61] C-27: before it is shown nobody learns an answer, not the facilitator and not by asking for another', async () => {
  const line = await RawClient.join({
    url: table.url,
    workshop: table.workshop.id,
    cookie: table.workshop.cookies.participant,
    query: 'ext=1',
  })
  await open()
  const [noor, bram] = [await person('Noor'), await person('Bram', 'bewoners')]
  const secret: readonly ScaleStep[] = [4, 3, 1, 4]
  await answer(noor, secret)
  const value = String(packAnswers(secret))
  expect((await own(bram)).answer).toBeNull()
  expect((await own('facilitator')).answer).toBeNull()
  for (const as of ['facilitator', bram, 'viewer'] as const)
    expect((await ask('GET', `/${SURVEY}/votes`, as)).answer).toEqual({ votes: null })
  expect((await show(bram)).status).toBe(403)
  expect((await ask('GET', `/${SURVEY}/count`, 'facilitator')).answer).toEqual({ choices: 1 })
  const told = line.frames.filter(([type]) => type !== messageType.awareness)
  expect(told.map((frame) => Buffer.from(frame).toString('latin1')).join()).not.toContain(`"value":${value}`)
  expect(JSON.stringify(line.doc.toJSON())).not.toContain(value)
  line.close()
})

it('[H61] C-27: with fewer than three answers it is not shown: who chose what could be guessed', async () => {
  await open()
  for (const name of ['Noor', 'Bram']) await answer(await person(name), [1, 1, 1, 1])
  expect(await show()).toMatchObject({
    status: 409,
    answer: {
      type: 'urn:draaitafel:probleem:te-weinig-antwoorden',
      detail: 'Wacht tot er 3 zijn. Met minder is te raden wie wat koos.',
    },
  })
  // Refusing it did not close it.
  expect((await answer(await person('Ans'), [4, 4, 4, 4])).status).toBe(204)
  expect((await show()).status).toBe(200)
})

it('[H62] C-27: a browser answers once, for itself; a viewer, someone who is not at the table and an impossible answer do not count', async () => {
  await open()
  const noor = await person('Noor')
  await answer(noor, [0, 0, 0, 0])
  await answer(noor, [3, 3, 3, 3], { person: 'Noor' })
  expect((await ask('GET', `/${SURVEY}/count`, 'facilitator')).answer).toEqual({ choices: 1 })
  expect((await own(noor)).answer).toMatchObject({ value: packAnswers([3, 3, 3, 3]) })
  expect((await answer(noor, [1, 1, 1, 1], { person: 'Bram' })).status).toBe(409)
  expect((await answer('viewer', [1, 1, 1, 1])).status).toBe(403)
  expect((await answer({ cookie: await table.newBrowser() }, [1, 1, 1, 1])).status).toBe(409)
  for (const value of [625, -1, 1.5, '3', null]) expect((await answer(noor, [0, 0, 0, 0], { value })).status).toBe(400)
  // A party would be one person too often.
  expect((await open({ id: 'zorgen-twee', voters: 'partij' })).status).toBe(400)
})

it('[H62] C-27: nobody but the facilitator writes a survey or its answers into the plan by hand', async () => {
  const { client } = await person('Noor')
  client.write((doc) => {
    const facts = { knob: null, kind: 'zorgen', voters: 'persoon', state: 'getoond', order: 'a0' }
    doc.getMap('rounds').set('nep', new Y.Map(Object.entries(facts)))
  })
  await until(() => client.refusals.length > 0)
  expect(client.refusals).toEqual(['notAllowed'])
  expect(table.leader.doc.getMap('rounds').has('nep')).toBe(false)
})

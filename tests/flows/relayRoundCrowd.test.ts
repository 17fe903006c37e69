// A whole room that chooses at the same moment, each in a browser of their own. On a server of its own: together with
// the other rounds it would exceed the rate limit of one address.

import type { ShownVotes } from '@draaitafel/shared/protocol/http.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { postJson } from '../support/launchServer.ts'
import { until } from '../support/rawClient.ts'
import { WireTable } from '../support/wireTable.ts'

const PEOPLE = 60

let table: WireTable

beforeEach(async () => {
  table = await WireTable.lay([])
})
afterEach(() => table.clear())

function vote(round: string, cookie: string, choice: object): Promise<Response> {
  return fetch(`${table.url}${round}/vote`, {
    method: 'PUT',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(choice),
  })
}

it('[R110] sixty people who choose in the same moment are all counted, and nobody is refused', async () => {
  const rounds = `/api/workshops/${table.workshop.id}/rounds`
  const round = `${rounds}/ronde-een`
  const lead = { cookie: table.workshop.cookies.facilitator }
  await postJson(table.url, rounds, { id: 'ronde-een', kind: 'stand', voters: 'persoon' }, lead)
  const people = await Promise.all(Array.from({ length: PEOPLE }, () => table.newBrowser()))
  await Promise.all(people.map((cookie, index) => table.sitDown({ name: `Deelnemer ${index}`, cookie })))
  await until(() => new Set(table.leader.presence.map(({ clientId }) => clientId)).size === PEOPLE)
  const choices = people.map((_, index) => ({ party: 'gemeente', name: `Deelnemer ${index}`, value: index % 5 }))
  const answers = await Promise.all(people.map((cookie, index) => vote(round, cookie, choices[index] ?? {})))
  expect(answers.map(({ status }) => status)).toEqual(people.map(() => 204))
  const { votes } = (await (await postJson(table.url, `${round}/show`, {}, lead)).json()) as ShownVotes
  expect(votes).toHaveLength(PEOPLE)
  expect(votes).toEqual(expect.arrayContaining(choices))
})

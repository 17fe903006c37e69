// A whole room that chooses in the same moment, each in a browser of their own. On a server of its own: with the other
// rounds it would ask more of one address in a minute than is allowed.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { ShownVotes } from '@draaitafel/shared/protocol/http.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cookieOf, launchServer, makeWorkshop, postJson, type TestWorkshop } from '../support/launchServer.ts'

const PEOPLE = 60

let server: RunningServer
let workshop: TestWorkshop

beforeEach(async () => {
  server = await launchServer()
  workshop = await makeWorkshop(server.url)
})
afterEach(() => server.close())

async function newBrowser(): Promise<string> {
  const key = new URL(workshop.links.participant).hash.slice(1)
  return cookieOf(await postJson(server.url, '/api/sessions', { workshop: workshop.id, key }))
}

function vote(round: string, cookie: string, choice: object): Promise<Response> {
  return fetch(`${server.url}${round}/vote`, {
    method: 'PUT',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(choice),
  })
}

it('[R110] sixty people who choose in the same moment are all counted, and nobody is refused', async () => {
  const rounds = `/api/workshops/${workshop.id}/rounds`
  const round = `${rounds}/ronde-een`
  const lead = { cookie: workshop.cookies.facilitator }
  await postJson(server.url, rounds, { id: 'ronde-een', kind: 'stand', voters: 'persoon' }, lead)
  const people = await Promise.all(Array.from({ length: PEOPLE }, newBrowser))
  const choices = people.map((_, index) => ({ party: 'gemeente', name: `Deelnemer ${index}`, value: index % 5 }))
  const answers = await Promise.all(people.map((cookie, index) => vote(round, cookie, choices[index] ?? {})))
  expect(answers.map(({ status }) => status)).toEqual(people.map(() => 204))
  const { votes } = (await (await postJson(server.url, `${round}/show`, {}, lead)).json()) as ShownVotes
  expect(votes).toHaveLength(PEOPLE)
  expect(votes).toEqual(expect.arrayContaining(choices))
})

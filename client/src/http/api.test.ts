import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { afterEach, expect, it, vi } from 'vitest'
import { refusal, serverSays } from '../../testing/serverSays.ts'
import {
  askAccess,
  askSeat,
  castVote,
  changeLocks,
  enterWithKey,
  fetchOwnVote,
  fetchPlan,
  forgetName,
  noAnswer,
  setDoor,
  writeNotes,
} from './api.ts'

afterEach(() => vi.unstubAllGlobals())

it('[N64] an answer is given as it came, and one without words is an answer too', async () => {
  serverSays(({ method }) => (method === 'GET' ? [200, emptyPlan] : [204]))
  expect(await fetchPlan('tafel', 'viewer')).toEqual({ ok: true, value: JSON.parse(JSON.stringify(emptyPlan)) })
  expect(await setDoor('tafel', false)).toEqual({ ok: true, value: null })
})

it('[N64] a refusal says which problem it is, and the sentence of the server', async () => {
  serverSays(() => refusal(409, 'tafel-vol', 'De tafel is vol.'))
  expect(await askSeat('tafel', 'participant', 2)).toEqual({
    ok: false,
    problem: { status: 409, name: 'tafel-vol', detail: 'De tafel is vol.' },
  })
})

it.each([
  ['nothing at all', null],
  ['a list', []],
  ['words', 'vol'],
  ['other things under the same names', { type: 7, detail: { nl: 'vol' } }],
])('[N64] a refusal with %s in it is a refusal without a name', async (_, body) => {
  serverSays(() => [503, body])
  expect(await fetchPlan('tafel', 'viewer')).toEqual({ ok: false, problem: { status: 503, name: null, detail: null } })
})

it('[N64] no line, and a page of a network in between, both count as no answer', async () => {
  serverSays(() => null)
  expect(await fetchPlan('tafel', 'viewer')).toEqual({ ok: false, problem: noAnswer })
  vi.stubGlobal('fetch', async () => new Response('<html>Log eerst in</html>', { status: 200 }))
  expect(await fetchPlan('tafel', 'viewer')).toEqual({ ok: false, problem: noAnswer })
})

it('[N64] a key goes in the body of a request, never in its address', async () => {
  const asked = serverSays(() => [200, {}])
  await enterWithKey('tafel', 'geheim')
  expect(asked).toEqual([{ method: 'POST', path: '/api/sessions', body: { workshop: 'tafel', key: 'geheim' } }])
})

it('[N64] each call says in which role it is made, and odd signs stay one part of the address', async () => {
  const asked = serverSays(() => [200, {}])
  await fetchOwnVote('a/b?c', 'participant', 'r', 'zorg & welzijn')
  await castVote('tafel', 'participant', 'r', { party: null, name: '', value: 2, person: 'Noor' })
  await forgetName('tafel', 'viewer', 'Noor')
  await askAccess('tafel')
  await askAccess('tafel', 'viewer')
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /api/workshops/a%2Fb%3Fc/rounds/r/vote?role=participant&party=zorg%20%26%20welzijn',
    'PUT /api/workshops/tafel/rounds/r/vote?role=participant',
    'POST /api/workshops/tafel/names/forget?role=viewer',
    'GET /api/workshops/tafel/access',
    'GET /api/workshops/tafel/access?role=viewer',
  ])
})

it('[N64] one change is sent at a time: the rest of the workshop is not in it', async () => {
  const asked = serverSays(() => [204])
  await changeLocks('tafel', { unlock: { knob: 4 } })
  await setDoor('tafel', true)
  expect(asked.map(({ body }) => body)).toEqual([{ unlock: { knob: 4 } }, { doorOpen: true }])
})

it('[N64] notes outlive the page as far as a browser allows that: longer ones are sent as usual', async () => {
  const kept: (boolean | undefined)[] = []
  vi.stubGlobal('fetch', async (_: string, { keepalive }: RequestInit) => {
    kept.push(keepalive)
    return new Response('{}')
  })
  await writeNotes('tafel', { text: 'kort', version: 1 })
  await writeNotes('tafel', { text: 'x'.repeat(20_001), version: 1 })
  await setDoor('tafel', true)
  expect(kept).toEqual([true, false, false])
})

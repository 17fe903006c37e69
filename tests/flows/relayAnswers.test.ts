// Every API call with invalid input: the status and problem of the answer. A caller without the right is told that
// first, then that something in the path does not exist, and only then what is wrong with the input.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { HttpProblem } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FailingStorage } from '../support/failingStorage.ts'
import { launchServer, makeWorkshop, type TestWorkshop } from '../support/launchServer.ts'

const storage = new FailingStorage()
let server: RunningServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await launchServer({}, { wrapStorage: storage.wrap })
  workshop = await makeWorkshop(server.url)
  await ask('POST /rounds', 'facilitator', { id: 'r1', kind: 'stand', voters: 'persoon' })
  await ask('POST /rounds', 'facilitator', { id: 'r2', kind: 'richting', voters: 'partij' })
})
afterAll(() => server.close())

/** `call`: 'PUT /notes' of the workshop, or 'POST //api/sessions' of the server. `body` undefined: none at all. */
async function ask(call: string, role: Role | null, body?: unknown): Promise<string> {
  const [method = '', path = ''] = call.split(' ')
  const url = path.startsWith('//') ? path.slice(1) : `/api/workshops/${workshop.id}${path === '/' ? '' : path}`
  const response = await fetch(server.url + url, {
    method,
    headers: {
      ...(role && { cookie: workshop.cookies[role] }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  if (response.ok) return [response.status, text].join(' ').trim()
  return `${response.status} ${(JSON.parse(text) as HttpProblem).type.split(':').at(-1)}`
}

const noObjects = [undefined, null, 'tekst', 7, [], {}]

it('[R360] what came along and is not what a call asks for is refused, whatever it is', async () => {
  const wrong: readonly (readonly [call: string, role: Role | null, answer: string, bodies: readonly unknown[]])[] = [
    ['POST //api/workshops', null, '400 ongeldige-titel', [...noObjects, { title: null }, { template: 'nee' }]],
    ['POST //api/workshops', null, '400 onbekend-sjabloon', [{ title: 'A', template: null, use: 1 }]],
    [
      'POST //api/workshops',
      null,
      '400 ongeldig-verzoek',
      [
        { title: 'A', use: null },
        { title: 'A', use: 'spel' },
      ],
    ],
    ['POST //api/sessions', null, '400 ongeldig-verzoek', [...noObjects, { workshop: 'a' }, { workshop: 1, key: 'b' }]],
    ['POST //api/sessions', null, '404 onbekende-code', [{ code: null }, { code: 482_913 }, { code: [], key: 'b' }]],
    [
      'PATCH /',
      'facilitator',
      '400 ongeldig-verzoek',
      [
        ...noObjects,
        { doorOpen: 'ja' },
        { doorOpen: null },
        { doorOpen: true, paused: 0 },
        { paused: true, locks: null },
        { locks: { knobs: [], parties: [] } },
        { locks: { knobs: [{ knob: 11 }], parties: [], allowed: 'alles' } },
        { lock: { knob: 6 }, unlock: { knob: 6 } },
        { lock: { knob: 6 }, doorOpen: true },
        { unlock: { knob: 6 }, paused: false },
        { allowed: 'geld', locks: { knobs: [], parties: [], allowed: 'alles' } },
        { lock: null, doorOpen: true },
        { lock: { knob: 6, party: 'gemeente' } },
        { allowed: 'soms' },
      ],
    ],
    ['POST /moments', 'facilitator', '400 ongeldig-verzoek', [...noObjects, { name: '  ' }, { name: 7 }]],
    ['POST /names/forget', 'facilitator', '400 ongeldig-verzoek', [...noObjects, { name: ' \u200b ' }, { name: 7 }]],
    [
      'PUT /notes',
      'facilitator',
      '400 ongeldig-verzoek',
      [
        ...noObjects,
        { text: 'a' },
        { text: 7, version: 0 },
        { text: 'a', version: '0' },
        { text: 'a', version: 0.5 },
        { text: 'a'.repeat(20_001), version: 0 },
      ],
    ],
    [
      'PUT /cues',
      'facilitator',
      '400 ongeldig-verzoek',
      [
        ...noObjects,
        { cues: [] },
        { cues: [{ step: 'welkom' }] },
        { cues: [{ step: 'Welkom!', text: 'a' }] },
        { cues: [{ step: 'welkom', text: 7 }] },
        { cues: [{ step: 'welkom', text: 'a'.repeat(301) }] },
        { cues: Array.from({ length: 41 }, (_, at) => ({ step: `s${at}`, text: 'a' })) },
      ],
    ],
    [
      'POST /rounds',
      'facilitator',
      '400 ongeldig-verzoek',
      [
        ...noObjects,
        { id: 'R 3', kind: 'stand', voters: 'persoon' },
        { id: 'r3', kind: 'knop', voters: 'persoon' },
        { id: 'r3', kind: 'stand' },
        // Taken.
        { id: 'r1', kind: 'stand', voters: 'persoon' },
      ],
    ],
    [
      'PUT /rounds/r1/vote',
      'facilitator',
      '400 ongeldig-verzoek',
      [
        ...noObjects,
        { party: null },
        { value: 1 },
        { party: null, value: 5 },
        { party: null, value: '1' },
        { party: null, value: 1.5 },
        { party: '../x', value: 1 },
      ],
    ],
    [
      'PUT /rounds/r2/vote',
      'facilitator',
      '400 ongeldig-verzoek',
      [
        { party: null, value: 1 },
        { party: 'gemeente', value: 2 },
      ],
    ],
  ]
  for (const [call, role, answer, bodies] of wrong) {
    for (const body of bodies) {
      expect([call, body, await ask(call, role, body)]).toEqual([call, body, answer])
    }
  }
  for (const query of ['', '?party=', '?party=A', '?party=a&party=b'])
    expect([query, await ask(`GET /rounds/r1/vote${query}`, 'participant')]).toEqual([query, '400 ongeldig-verzoek'])
  for (const path of ['/access', '/access?role=baas', '/access?role=viewer&role=viewer'])
    expect([path, await ask(`DELETE ${path}`, null)]).toEqual([path, '400 ongeldig-verzoek'])
  expect(await ask('DELETE //api/workshops/A_B/access?role=viewer', null)).toBe('400 ongeldig-verzoek')
})

it('[R360] what is more than a call asks for does no harm, and what can be mended is', async () => {
  expect(await ask('PATCH /', 'facilitator', { doorOpen: true, meer: 1 })).toBe('200 {"doorOpen":true}')
  expect(await ask('PATCH /', 'facilitator', { paused: false, doorOpen: true })).toBe(
    '200 {"doorOpen":true,"paused":false}',
  )
  const lock = { knob: 6, by: ' Sam\n Smit ', why: 7, meer: 1 }
  expect(await ask('PATCH /', 'facilitator', { lock, meer: 1 })).toBe(
    '200 {"locks":{"knobs":[{"knob":6,"by":"Sam Smit","why":""}],"parties":[],"allowed":"alles"}}',
  )
  const locks = { knobs: [{ knob: 2 }, { knob: 2, by: 'B' }], parties: [{ party: 'a', why: ' x ' }], allowed: 'geld' }
  expect(await ask('PATCH /', 'facilitator', { locks })).toBe(
    '200 {"locks":{"knobs":[{"knob":2,"by":"","why":""}],"parties":[{"party":"a","by":"","why":"x"}],"allowed":"geld"}}',
  )
  const moment = await ask('POST /moments', 'facilitator', { name: ` ${'m'.repeat(90)}`, automatic: 'ja' })
  expect(JSON.parse(moment.slice(4))).toMatchObject({ name: 'm'.repeat(80), automatic: false })
  expect(await ask('PUT /rounds/r1/vote', 'facilitator', { party: null, name: 7, person: [], value: 4 })).toBe('204')
  expect(await ask('GET /seat?failed=3&failed=3', 'viewer')).toBe('204')
})

it('[R361] a caller without the right is told that, and nothing else that is wrong; after that comes what does not exist', async () => {
  const rights: readonly (readonly [call: string, weaker: Role | null])[] = [
    ['GET /plan', null],
    ['GET /access', null],
    ['GET /seat', null],
    ['GET /invitation', 'viewer'],
    ['POST /links', 'participant'],
    ['PATCH /', 'participant'],
    ['DELETE /', 'participant'],
    ['POST /moments', 'participant'],
    ['GET /moments', null],
    ['GET /moments/weg', null],
    ['DELETE /moments/weg', 'participant'],
    ['POST /names/forget', 'viewer'],
    ['GET /notes', 'participant'],
    ['PUT /notes', 'participant'],
    ['GET /cues', 'participant'],
    ['PUT /cues', 'participant'],
    ['POST /rounds', 'participant'],
    ['PUT /rounds/weg/vote', 'viewer'],
    ['GET /rounds/weg/vote', 'viewer'],
    ['POST /rounds/weg/show', 'participant'],
    ['GET /rounds/weg/count', 'participant'],
    ['GET /rounds/weg/votes', null],
    ['DELETE /rounds/weg', 'participant'],
  ]
  for (const [call, weaker] of rights) {
    const [method = '', path = ''] = call.split(' ')
    const elsewhere = `${method} //api/workshops/bestaatniet${path === '/' ? '' : path}`
    const body = method === 'GET' ? undefined : {}
    expect([call, await ask(call, null, body)]).toEqual([call, '401 niet-ingelogd'])
    expect([call, await ask(elsewhere, null, body)]).toEqual([call, '404 onbekende-werksessie'])
    if (weaker) expect([call, await ask(call, weaker, body)]).toEqual([call, '403 geen-recht'])
  }
  expect(await ask('PUT /rounds/weg/vote', 'participant', {})).toBe('404 onbekende-ronde')
  expect(await ask('GET /rounds/weg/vote', 'participant')).toBe('404 onbekende-ronde')
  expect(await ask('POST /rounds/weg/show', 'facilitator')).toBe('404 onbekende-ronde')
  expect(await ask('GET /rounds/weg/count', 'facilitator')).toBe('200 {"choices":0}')
  expect(await ask('GET /rounds/weg/votes', 'viewer')).toBe('200 {"votes":null}')
  expect(await ask('DELETE /rounds/weg', 'facilitator')).toBe('204')
  expect(await ask('GET /moments/weg', 'viewer')).toBe('404 onbekend-moment')
  expect(await ask('DELETE /moments/weg', 'facilitator')).toBe('204')
})

it('[R362] while nothing can be written every call that writes says so, and the others go on', async () => {
  storage.fail(new Error('The disk is full'))
  const calls: readonly (readonly [call: string, body?: unknown])[] = [
    ['POST //api/workshops', { title: 'A' }],
    ['POST /links'],
    ['PATCH /', { doorOpen: true }],
    ['PATCH /', { lock: { knob: 6 } }],
    ['POST /moments', { name: 'A' }],
    ['DELETE /moments/weg'],
    ['POST /names/forget', { name: 'Sam' }],
    ['PUT /notes', { text: 'A', version: 0 }],
    ['PUT /cues', { cues: [{ step: 'welkom', text: 'A' }] }],
    ['POST /rounds', { id: 'r9', kind: 'stand', voters: 'persoon' }],
    ['PUT /rounds/r1/vote', { party: null, value: 1 }],
    ['POST /rounds/r1/show'],
    ['DELETE /rounds/r1'],
    ['DELETE /'],
  ]
  for (const [call, body] of calls) {
    expect([call, await ask(call, 'facilitator', body)]).toEqual([call, '503 niet-beschikbaar'])
  }
  expect(await ask('GET /notes', 'facilitator')).toBe('200 {"text":"","version":0}')
  expect(await ask('GET /cues', 'facilitator')).toBe('200 {"cues":[]}')
  expect(await ask('GET /rounds/r1/count', 'facilitator')).toMatch(/^200/)
  storage.mend()
  expect(await ask('PUT /notes', 'facilitator', { text: 'A', version: 0 })).toBe('200 {"text":"A","version":1}')
  expect(await ask('PUT /notes', 'facilitator', { text: 'B', version: 0 })).toBe('409 notities-veranderd')
})

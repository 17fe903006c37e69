// W9: while a room works at workshop pace, everyone chooses in a private round within a few seconds; after that the
// table is paused and continues. How long does a choice take compared with a call that does nothing, is every choice
// counted, how soon does everyone hear of the pause, and is what everyone was just typing kept?

import type { ShownVotes } from '@draaitafel/shared/protocol/http.ts'
import { Crowd } from '../crowd.ts'
import { Feedback } from '../feedback.ts'
import { quantile } from '../figures.ts'
import { keepPace } from '../pacer.ts'
import type { ApiAddress, RelayServer, RunningServer } from '../servers/relayServer.ts'
import { countLost } from './steadyRooms.ts'
import type { Figures } from './workload.ts'
import { typeLetter, workshopPace } from './workshopPace.ts'

const ROUND = 'ronde-een'
const WARM_UP_MS = 6000
const WARM_UP_TIMES = 4
const VOTING_MS = 5000
const PAUSED_MS = 2000
/** From the call on, everyone who has not yet heard of the pause types a letter within this time. */
const TYPING_ON_MS = 10
const GOING_ON_MS = 3000
const TOLD_WITHIN_MS = 10_000
const SETTLE_MS = 10_000

export async function privateRound(server: RelayServer, people: number): Promise<Figures> {
  const habits = workshopPace()
  const { first } = habits
  const site = await server.prepare(1, first)
  const running = await site.start()
  try {
    const feedback = new Feedback()
    const crowd = await Crowd.join(running, { rooms: 1, perRoom: people }, { first, feedback })
    const work = (times: number, forMs: number) => keepPace(habits.paces(crowd, times, forMs), forMs)
    await work(WARM_UP_TIMES, WARM_UP_MS)
    const [, voted] = await Promise.all([work(1, VOTING_MS), voteAll(running, crowd)])
    const [, paused] = await Promise.all([
      work(1, PAUSED_MS + GOING_ON_MS),
      pauseAndGoOn(facilitator(running), crowd, feedback),
    ])
    await crowd.settle(SETTLE_MS)
    const lost = await countLost(running, crowd, 1)
    crowd.leave()
    return { ...voted, ...paused, missing: crowd.outstanding, lost }
  } finally {
    await running.end('SIGTERM')
    site.remove()
  }
}

async function voteAll(running: RunningServer, crowd: Crowd): Promise<Figures> {
  const { people } = crowd
  const lead = facilitator(running)
  await call(lead, 'POST', '/rounds', { id: ROUND, kind: 'stand', voters: 'persoon' })
  const voteMs: number[] = []
  const emptyMs: number[] = []
  let refused = 0
  const voters = people.map(async ({ name, cookie }, index) => {
    const seat = { ...apiOf(running, 'participant'), cookie }
    await wait((index * VOTING_MS) / people.length)
    // People choose under the name and party that others see.
    crowd.showPresence(index)
    const vote = { party: 'gemeente', name, value: index % 5 }
    const started = performance.now()
    const { status } = await call(seat, 'PUT', `/rounds/${ROUND}/vote`, vote)
    const answered = performance.now()
    voteMs.push(answered - started)
    if (status !== 204) refused += 1
    await (await fetch(`${seat.origin}/healthz`)).text()
    emptyMs.push(performance.now() - answered)
  })
  await Promise.all(voters)
  const { votes } = JSON.parse((await call(lead, 'POST', `/rounds/${ROUND}/show`)).text) as ShownVotes
  const counted = new Set(votes.map(({ name, value }) => `${name}: ${value}`))
  const notCounted = voters.filter((_, index) => !counted.has(`${people[index]?.name}: ${index % 5}`)).length
  return {
    voteP50Ms: quantile(voteMs, 0.5),
    voteP95Ms: quantile(voteMs, 0.95),
    voteMaxMs: Math.max(...voteMs),
    emptyP50Ms: quantile(emptyMs, 0.5),
    voteRefused: refused,
    voteNotCounted: notCounted,
  }
}

async function pauseAndGoOn(lead: ApiAddress, crowd: Crowd, feedback: Feedback): Promise<Figures> {
  const { length: people } = crowd.people
  const before = { refused: feedback.refused, writes: crowd.writes }
  for (const index of crowd.people.keys()) setTimeout(() => typeLetter(crowd, index), (index * TYPING_ON_MS) / people)
  const pauseToldMs = await tellAll(lead, feedback, people, true)
  await wait(PAUSED_MS)
  const writtenAround = crowd.writes - before.writes
  const refusedInPause = feedback.refused - before.refused
  const goOnToldMs = await tellAll(lead, feedback, people, false)
  return { pauseToldMs, goOnToldMs, writtenAround, refusedInPause }
}

/** From the facilitator's call until the last of them was told. */
async function tellAll(lead: ApiAddress, feedback: Feedback, people: number, paused: boolean): Promise<number> {
  feedback.clear()
  const started = performance.now()
  await call(lead, 'PATCH', '', { paused })
  while (feedback.told.length < people) {
    if (performance.now() - started > TOLD_WITHIN_MS) throw new Error('not everyone was told of the pause')
    await wait(1)
  }
  return Math.max(...feedback.told) - started
}

async function call({ origin, path, cookie }: ApiAddress, method: string, rest: string, body: object = {}) {
  const role = cookie.slice(0, cookie.indexOf('=')).split('.').at(-1)
  const response = await fetch(`${origin}${path}${rest}?role=${role}`, {
    method,
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, text: await response.text() }
}

function facilitator(running: RunningServer): ApiAddress {
  return apiOf(running, 'facilitator')
}

function apiOf(running: RunningServer, role: 'facilitator' | 'participant'): ApiAddress {
  const api = running.apiOf?.(0, role)
  if (!api) throw new Error('this server has no calls to make')
  return api
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

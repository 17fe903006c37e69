// W6: people write, the server is killed without warning and restarted. What others had already received and is
// missing, was lost.

import { Crowd } from '../crowd.ts'
import { keptClocks } from '../keptClocks.ts'
import { keepPace } from '../pacer.ts'
import type { RelayServer } from '../servers/relayServer.ts'

const PEOPLE = 10
const UPDATES_PER_SECOND = 50

export interface KillLoad {
  /** When the server is killed, counted from the first update. */
  readonly afterMs: number
}

export type KillFigures = {
  /** Updates that at least one other person had received. */
  readonly received: number
  readonly lost: number
}

export async function killLoss(server: RelayServer, { afterMs }: KillLoad): Promise<KillFigures> {
  const site = await server.prepare(1)
  let running = await site.start()
  try {
    const crowd = await Crowd.join(running, { rooms: 1, perRoom: PEOPLE })
    for (const person of crowd.people) person.prepare(Math.ceil((UPDATES_PER_SECOND * afterMs) / 1000) + 2)
    const act = (person: number) => crowd.write(person)
    await keepPace([{ people: PEOPLE, perSecond: UPDATES_PER_SECOND, act }], afterMs)
    // At once: the last updates are still on their way.
    await running.end('SIGKILL')
    crowd.leave()
    running = await site.start()
    const kept = await keptClocks(running, 0)
    let received = 0
    let lost = 0
    for (const [seat, { clientId }] of crowd.people.entries()) {
      const seen = Math.max(...crowd.people.map((other) => other.seen[seat] ?? 0))
      received += seen
      lost += Math.max(0, seen - (kept.get(clientId) ?? 0))
    }
    return { received, lost }
  } finally {
    await running.end('SIGKILL')
    site.remove()
  }
}

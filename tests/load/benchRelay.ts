// One room at workshop pace: everyone writes, everyone receives. Latency of a delivery through our relay, commit to
// disk included, beside a bare broadcast of the same frames in the same run. The last line is JSON.

import { messageType, syncType } from '@draaitafel/shared/protocol/messages.ts'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { launchProcess, makeDataDir, makeWorkshop } from '../support/launchServer.ts'
import { openBareBroadcast } from './bareBroadcast.ts'
import { quantile, rounded } from './figures.ts'

const PEOPLE = 30
const ROUNDS = 60
/** One write per person per round: ten a second. */
const ROUND_MS = 100

const relay = await throughRelay()
const bare = await throughBareBroadcast()
console.log(
  JSON.stringify({
    benchmark: 'relay',
    people: PEOPLE,
    writesPerSecond: (PEOPLE * 1000) / ROUND_MS,
    relayMs: figuresOf(relay),
    bareBroadcastMs: figuresOf(bare),
    ratioOfMedians: rounded(quantile(relay, 0.5) / quantile(bare, 0.5)),
  }),
)

function figuresOf(times: readonly number[]) {
  return { deliveries: times.length, p50: rounded(quantile(times, 0.5)), p99: rounded(quantile(times, 0.99)) }
}

async function throughRelay(): Promise<number[]> {
  const folder = makeDataDir()
  const server = await launchProcess({ DATA_DIR: folder.path, DEMO: 'off' })
  try {
    const workshop = await makeWorkshop(server.url)
    const address = `${server.url.replace('http', 'ws')}/sync/${workshop.id}`
    return await measure(() => new WebSocket(address, { headers: { cookie: workshop.cookies.participant } }))
  } finally {
    await server.end('SIGTERM')
    folder.remove()
  }
}

async function throughBareBroadcast(): Promise<number[]> {
  const server = await openBareBroadcast()
  const times = await measure(() => new WebSocket(server.url))
  await server.close()
  return times
}

/** Every receiver keeps a document, for a relay may merge frames. */
async function measure(open: () => WebSocket): Promise<number[]> {
  const sentAt = new Map<string, number>()
  const times: number[] = []
  const expected = PEOPLE * ROUNDS * (PEOPLE - 1)
  const { promise: complete, resolve: finish } = Promise.withResolvers<void>()
  const deliver = (key: string) => {
    times.push(performance.now() - (sentAt.get(key) ?? 0))
    if (times.length === expected) finish()
  }
  const people = await Promise.all(Array.from({ length: PEOPLE }, (_, person) => join(open(), person, deliver)))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [person, { write }] of people.entries()) {
      const key = `${person}.${round}`
      sentAt.set(key, performance.now())
      write(key)
    }
    await new Promise((resolve) => setTimeout(resolve, ROUND_MS))
  }
  await complete
  for (const { socket } of people) socket.terminate()
  return times
}

interface Person {
  readonly socket: WebSocket
  write(key: string): void
}

async function join(socket: WebSocket, person: number, deliver: (key: string) => void): Promise<Person> {
  const doc = new Y.Doc()
  const own = `${person}.`
  let frame: Uint8Array = new Uint8Array()
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'wire') frame = syncFrame(update)
  })
  doc.getMap('bench').observe((event) => {
    for (const key of event.keysChanged) if (!key.startsWith(own)) deliver(key)
  })
  socket.on('message', (data: Buffer) => receive(doc, new Uint8Array(data)))
  await new Promise<void>((resolve) => socket.once('open', () => resolve()))
  return {
    socket,
    write(key) {
      doc.getMap('bench').set(key, 1)
      socket.send(frame)
    },
  }
}

function receive(doc: Y.Doc, frame: Uint8Array): void {
  // type, sub-type, length, update: only content is of interest here.
  if (frame[0] !== messageType.sync || frame[1] === syncType.step1) return
  let at = 2
  while ((frame[at] ?? 0) > 127) at += 1
  Y.applyUpdate(doc, frame.subarray(at + 1), 'wire')
}

function syncFrame(update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.sync)
  encoding.writeVarUint(encoder, syncType.update)
  encoding.writeVarUint8Array(encoder, update)
  return encoding.toUint8Array(encoder)
}

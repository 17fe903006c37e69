// Updates of a few kilobytes that would keep Yjs, and with it every room of the server, busy for minutes.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type DeletionRuns, handMade, textThing } from '../support/handMade.ts'
import { launchServer, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

type Write = (encoder: encoding.Encoder) => void

const EMBED = 5
const HAS_ORIGIN = 0x80

let server: RunningServer
let workshop: TestWorkshop
let sender: RawClient

beforeEach(async () => {
  server = await launchServer()
  workshop = await makeWorkshop(server.url)
  sender = await RawClient.join(seatOf(workshop, 'participant'))
})
afterEach(() => server.close())

/** Each after the one before it, and none of them merged with it. */
const chain = (client: number, from: number, count: number): readonly Write[] =>
  Array.from({ length: count }, (_, index) => (from + index === 0 ? first : behind(client, from + index - 1)))

const first: Write = (encoder) => {
  encoding.writeUint8(encoder, EMBED)
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarString(encoder, 'note.1')
  encoding.writeVarString(encoder, '1')
}

const behind =
  (client: number, clock: number): Write =>
  (encoder) => {
    encoding.writeUint8(encoder, EMBED | HAS_ORIGIN)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, '1')
  }

const everyOther = (client: number, count: number): DeletionRuns => [
  client,
  Array.from({ length: count }, (_, index) => [2 * index, 1] as const),
]

it('[R404] what is to be compared with thousands that lie there, many times over, is refused as too large', async () => {
  expect(await sender.answerTo(handMade([{ client: 3, clock: 0, things: chain(3, 0, 20_000) }]))).toBeNull()
  const inOneSpot = Array.from({ length: 400 }, () => behind(3, 0))
  expect(await sender.answerTo(handMade([{ client: 9, clock: 0, things: inOneSpot }]))).toBe('tooLarge')
  const inManySpots = Array.from({ length: 400 }, (_, index) => behind(3, index))
  expect(await sender.answerTo(handMade([{ client: 9, clock: 0, things: inManySpots }]))).toBe('tooLarge')
  const inFront = Array.from({ length: 400 }, () => first)
  expect(await sender.answerTo(handMade([{ client: 9, clock: 0, things: inFront }]))).toBe('tooLarge')
  expect(await sender.answerTo(handMade([{ client: 9, clock: 0, things: [behind(3, 0)] }]))).toBeNull()
})

it('[R404] the same when it comes in one update, or right behind what it is compared with', async () => {
  const inManySpots = Array.from({ length: 400 }, (_, index) => behind(3, index))
  const long = { client: 3, clock: 0, things: chain(3, 0, 20_000) }
  expect(await sender.answerTo(handMade([{ client: 9, clock: 0, things: inManySpots }, long]))).toBe('tooLarge')
  sender.sendSync(syncType.update, handMade([long]))
  sender.sendSync(syncType.update, handMade([{ client: 9, clock: 0, things: inManySpots }]))
  await until(() => sender.refusals.length === 2)
  expect(sender.refusals).toEqual(['tooLarge', 'tooLarge'])
})

it('[R405] a deletion that cuts a text in thousands of pieces is refused, when all that its author made later has to move', async () => {
  const letters = 40_000
  const text = { client: 3, clock: 0, things: [textThing('note.1', 'a'.repeat(letters))] }
  const later = { client: 3, clock: letters, things: chain(3, letters, 20_000) }
  const cuts = [everyOther(3, letters / 2)]
  const together = handMade([{ ...text, things: [...text.things, ...later.things] }], cuts)
  expect(await sender.answerTo(together)).toBe('tooLarge')
  expect(await sender.answerTo(handMade([text]))).toBeNull()
  expect(await sender.answerTo(handMade([later]))).toBeNull()
  expect(await sender.answerTo(handMade([], cuts))).toBe('tooLarge')
  expect(await sender.answerTo(handMade([], [everyOther(3, 500)]))).toBeNull()
})

it('[R406] what two people made for hours without each other, in the same text and the same places, comes in whole', async () => {
  const other = await RawClient.join(seatOf(workshop, 'participant'))
  sender.write((doc) => doc.getText('note.1').insert(0, 'samen '.repeat(200)))
  await until(() => other.doc.getText('note.1').length === 1200)
  const people = [sender.doc, other.doc]
  const started = Y.encodeStateVector(other.doc)
  for (const doc of people) workAlone(doc)
  for (const person of [sender, other]) {
    const made = Y.encodeStateAsUpdate(person.doc, started)
    expect(await person.answerTo(made, syncType.step2)).toBeNull()
  }
  const reader = await RawClient.join(seatOf(workshop, 'viewer'))
  await until(() => reader.doc.getMap('settings').size > 0)
  expect(reader.doc.getText('note.1').length).toBeGreaterThan(1200)
})

/** Types single characters in various places, deletes, and turns one knob over and over. */
function workAlone(doc: Y.Doc): void {
  const text = doc.getText('note.1')
  for (let round = 0; round < 6000; round++) {
    text.insert((round * 7919) % text.length, 'x')
    if (round % 4 === 0) text.delete((round * 104_729) % text.length, 1)
    if (round % 3 === 0) doc.getMap('settings').set('3', { setting: round % 5 })
    if (round % 50 === 0) text.insert(text.length, ' en dan nog dit')
  }
}

// What a document would have to remember for ever, at the expense of everyone who opens it: refused before it gets
// in.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyThing, handMade, jsonThing, textThing } from '../support/handMade.ts'
import { launchServer, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient } from '../support/rawClient.ts'

let server: RunningServer
let workshop: TestWorkshop
let sender: RawClient

beforeEach(async () => {
  server = await launchServer()
  workshop = await makeWorkshop(server.url)
  sender = await RawClient.join(seatOf(workshop, 'participant'))
})
afterEach(() => server.close())

it('[R400] a value of thousands of lists in each other is refused, however it is written: it would break the browsers of others', async () => {
  const other = await RawClient.join(seatOf(workshop, 'viewer'))
  for (const depth of [200, 3000]) {
    const deep = inEachOther(depth)
    for (const thing of [anyThing('proef', 'x', deep), jsonThing('proef', 'x', deep)])
      expect(await sender.answerTo(handMade([{ client: 3, clock: 0, things: [thing] }]))).toBe('undecodable')
  }
  const shallow = anyThing('proef', 'x', inEachOther(50))
  expect(await sender.answerTo(handMade([{ client: 3, clock: 0, things: [shallow] }]))).toBeNull()
  expect(other.closeCode).toBeNull()
})

it('[R401] a document in a document is refused', async () => {
  const doc = new Y.Doc()
  doc.getMap('proef').set('x', new Y.Doc())
  expect(await sender.answerTo(Y.encodeStateAsUpdate(doc))).toBe('undecodable')
})

it('[R402] no document is given thousands of roots, at once or bit by bit, and those of a plan can always be written', async () => {
  const roots = (from: number, count: number) =>
    handMade([
      {
        client: 10 + from,
        clock: 0,
        things: Array.from({ length: count }, (_, index) => textThing(`wortel ${from + index}`, 'x')),
      },
    ])
  const most = wireLimits.otherRoots
  expect(await sender.answerTo(roots(0, most + 1))).toBe('tooLarge')
  expect(await sender.answerTo(roots(1, most))).toBeNull()
  expect(await sender.answerTo(roots(most + 1, 1))).toBe('tooLarge')
  expect(await sender.answerTo(roots(2, 1))).toBeNull()
  const note = handMade([{ client: 5, clock: 0, things: [textThing('talk.3.how', 'zo')] }])
  expect(await sender.answerTo(note)).toBeNull()
})

it('[R403] no document is given more authors than a workshop can have', async () => {
  const authors = (count: number) => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, count)
    // Of each one deleted struct: five bytes.
    for (let author = 1; author <= count; author++)
      for (const number of [1, author, 0, 0, 1]) encoding.writeVarUint(encoder, number)
    encoding.writeVarUint(encoder, 0)
    return encoding.toUint8Array(encoder)
  }
  expect(await sender.answerTo(authors(wireLimits.authors + 1))).toBe('tooLarge')
  expect(await sender.answerTo(authors(wireLimits.authors - 100))).toBeNull()
})

function inEachOther(depth: number): unknown {
  let value: unknown = null
  for (let level = 0; level < depth; level++) value = [value]
  return value
}

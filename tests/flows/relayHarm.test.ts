// What someone with write access could do to everyone else's workshop, and cannot.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import { DOCUMENT_VERSION } from '@draaitafel/shared/document/schema.ts'
import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  launchServer,
  makeDataDir,
  makeWorkshop,
  postJson,
  seatOf,
  type TestWorkshop,
} from '../support/launchServer.ts'
import { poisonUpdates } from '../support/poisonUpdates.ts'
import { RawClient, until } from '../support/rawClient.ts'

const note = (doc: Y.Doc) => doc.getText('note.1')
const meta = (doc: Y.Doc) => doc.getMap('meta')

let dataDir: ReturnType<typeof makeDataDir>
let server: RunningServer
let workshop: TestWorkshop
/** Which storage call fails now. */
let failing: keyof Storage | null = null
let storage: Storage

function wrapStorage(real: Storage): Storage {
  storage = real
  return new Proxy(real, {
    get(target, name: keyof Storage) {
      if (name === failing) return async () => Promise.reject(new Error('disk trouble'))
      return target[name].bind(target)
    },
  })
}

const joinAs = (role: Role, query?: string) => RawClient.join(seatOf(workshop, role, query))

beforeEach(async () => {
  failing = null
  dataDir = makeDataDir()
  server = await launchServer({ DATA_DIR: dataDir.path }, { wrapStorage })
  workshop = await makeWorkshop(server.url, 'GeheimeTitel')
})
afterEach(async () => {
  await server.close()
  dataDir.remove()
})

describe('an update that breaks Yjs', () => {
  it('[R40] is refused, nobody else notices, and the workshop opens for ever after', async () => {
    const [attacker, other] = [await joinAs('participant'), await joinAs('facilitator')]
    other.write((doc) => note(doc).insert(0, 'van ons'))
    await until(() => other.saved === 1)
    for (const [index, update] of poisonUpdates.entries()) {
      // As an update it is answered with a question, as an answer to that with a refusal; one alone does no harm.
      attacker.sendSync(syncType.update, update)
      attacker.sendSync(syncType.step2, update)
      await until(() => attacker.messages.length > index)
    }
    other.write((doc) => note(doc).insert(0, 'nog steeds '))
    await until(() => other.saved === 2)
    expect([attacker.closeCode, other.closeCode]).toEqual([null, null])
    for (const client of [attacker, other]) client.cut()
    await server.close()
    server = await launchServer({ DATA_DIR: dataDir.path }, { wrapStorage })
    const later = await RawClient.join({ ...seatOf(workshop, 'viewer'), url: server.url })
    expect(note(later.doc).toString()).toBe('nog steeds van ons')
    expect(later.doc.store.pendingStructs).toBeNull()
  })

  it('[R59] continues from the middle of a garbage-collected range, is refused too', async () => {
    const [attacker, other] = [await joinAs('participant'), await joinAs('facilitator')]
    const thrownAway = new Y.Doc()
    thrownAway.clientID = 77
    thrownAway.getMap('m').set('k', Y.Array.from([1, 2, 3, 4, 5]))
    thrownAway.getMap('m').delete('k')
    const otherPast = new Y.Doc()
    otherPast.clientID = 77
    otherPast.getText('t').insert(0, 'x'.repeat(20))
    attacker.sendSync(syncType.update, Y.encodeStateAsUpdate(thrownAway))
    await until(() => attacker.saved === 1)
    attacker.sendSync(syncType.update, Y.encodeStateAsUpdate(otherPast))
    await until(() => attacker.messages.some(({ type }) => type === 'refused'))
    expect(attacker.messages).toContainEqual({ type: 'refused', count: 2, reason: 'undecodable' })
    expect([attacker.closeCode, other.closeCode]).toEqual([null, null])
  })

  it('[R47] a plan whose first stored row cannot be read is refused and left as it is, never opened empty', async () => {
    await storage.append([{ workshop: workshop.id, update: textUpdate('hier staat het plan') }])
    const { updates, lastSeq } = await storage.loadRoom(workshop.id)
    await storage.compact(workshop.id, Uint8Array.of(1, 2, 3), lastSeq)
    const visitor = await RawClient.open(seatOf(workshop, 'viewer'))
    await until(() => visitor.closeCode !== null)
    expect(visitor.closeCode).toBe(closeCodes.storageFailed.code)
    expect(updates.length).toBeGreaterThan(0)
    expect((await storage.loadRoom(workshop.id)).updates).toEqual([Uint8Array.of(1, 2, 3)])
  })

  it('[R41] that is stored already is left out at the next load, and its row is replaced', async () => {
    await storage.append(poisonUpdates.map((update) => ({ workshop: workshop.id, update })))
    await storage.append([{ workshop: workshop.id, update: textUpdate('na het gif') }])
    const reader = await joinAs('viewer')
    expect(note(reader.doc).toString()).toBe('na het gif')
    expect((await storage.loadRoom(workshop.id)).updates).toHaveLength(1)
  })
})

describe('an update that would keep the server busy', () => {
  it('[R42] is refused as too large: too many things, too many in one place, boxes too deep', async () => {
    const sender = await joinAs('participant')
    const crowd = madeOf(20_000, (encoder) => {
      encoding.writeUint8(encoder, 8 | 0x20)
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarString(encoder, 'a')
      encoding.writeVarString(encoder, 'b')
      encoding.writeVarUint(encoder, 1)
      encoding.writeUint8(encoder, 126)
    })
    const tiny = madeOf(60_000, (encoder, index) => {
      encoding.writeUint8(encoder, 0x88)
      encoding.writeVarUint(encoder, 5)
      encoding.writeVarUint(encoder, Math.max(0, index - 1))
      encoding.writeVarUint(encoder, 1)
      encoding.writeUint8(encoder, 126)
    })
    const boxes = madeOf(2000, (encoder, index) => {
      encoding.writeUint8(encoder, 7)
      encoding.writeVarUint(encoder, index === 0 ? 1 : 0)
      if (index === 0) encoding.writeVarString(encoder, 'doos')
      else {
        encoding.writeVarUint(encoder, 5)
        encoding.writeVarUint(encoder, index - 1)
      }
      encoding.writeVarUint(encoder, 0)
    })
    for (const update of [crowd, tiny, boxes]) sender.sendSync(syncType.update, update)
    await until(() => sender.messages.length === 3)
    expect(sender.messages.map((message) => message.type === 'refused' && message.reason)).toEqual([
      'tooLarge',
      'tooLarge',
      'tooLarge',
    ])
  })

  it('[R42] is no reason to refuse what other people make: deep documents, long lists, text from the front', async () => {
    const sender = await joinAs('participant')
    sender.write((doc) => {
      let box = doc.getMap<unknown>('van een ander')
      for (let depth = 0; depth < 50; depth++) {
        const inner = new Y.Map<unknown>()
        box.set('in', inner)
        box = inner
      }
      for (let index = 0; index < 2000; index++) doc.getArray('lijst').push([index])
      for (let index = 0; index < 2000; index++) doc.getText('van voren').insert(0, 'x')
    })
    await until(() => sender.messages.length > 0)
    expect(sender.messages).toEqual([{ type: 'saved', count: 1 }])
  })

  it('[R43] is not made by asking for differences again and again; every last question is answered', async () => {
    const writer = await joinAs('participant')
    writer.write((doc) => note(doc).insert(0, 'x'.repeat(300 * 1024)))
    await until(() => writer.saved === 1)
    const asker = await RawClient.open(seatOf(workshop, 'viewer'))
    for (let question = 0; question < 100; question++) asker.sendSync(syncType.step1, Uint8Array.of(1, 1, 1))
    // Fewer than five when the answers wait for a slow reader; the last question waits its turn.
    await until(() => asker.answers >= 2)
    const answered = asker.answers
    expect(answered).toBeLessThanOrEqual(6)
    asker.sendSync(syncType.step1, Uint8Array.of(1, 1, 1))
    await until(() => asker.answers > answered, 'the last question answered')
    expect(asker.answers).toBeLessThan(12)
  })
})

it('[R44] nobody can pass the document off as one of a newer version, not even the facilitator', async () => {
  const [attacker, other] = [await joinAs('facilitator'), await joinAs('viewer')]
  attacker.write((doc) => meta(doc).set('version', DOCUMENT_VERSION + 1))
  await until(() => other.updates.length === 2 && meta(other.doc).get('version') === DOCUMENT_VERSION)
  for (const client of [attacker, other]) client.cut()
  await server.close()
  server = await launchServer({ DATA_DIR: dataDir.path })
  const later = await RawClient.join({ ...seatOf(workshop, 'facilitator'), url: server.url })
  expect(meta(later.doc).get('version')).toBe(DOCUMENT_VERSION)
})

describe('a client id', () => {
  const state = (name: string) => ({ name, party: 'gemeente', knob: 4 })

  it('[R45] of someone else gives nobody their place: not without the same tab', async () => {
    const watcher = await joinAs('viewer')
    const victim = await joinAs('participant', 'clientID=77&tab=abc')
    victim.sendPresence(77, 1, state('Anna'))
    await until(() => watcher.presence.length === 1)
    for (const query of ['clientID=77', 'clientID=77&tab=anders']) {
      const attacker = await joinAs('participant', query)
      attacker.sendPresence(77, 9, state('Niet Anna'))
      attacker.cut()
    }
    const anew = await joinAs('participant', 'clientID=77&tab=abc')
    await until(() => victim.closeCode === 4409)
    anew.sendPresence(77, 10, state('Anna terug'))
    await until(() => watcher.presence.length === 2)
    expect(watcher.presence.map(({ state: seen }) => (seen as { name: string } | null)?.name)).toEqual([
      'Anna',
      'Anna terug',
    ])
  })
})

describe('a disk that is full', () => {
  it('[H24] answers 503 to what must be written', async () => {
    failing = 'createWorkshop'
    expect((await postJson(server.url, '/api/workshops', { title: 'A' })).status).toBe(503)
    failing = 'updateWorkshop'
    const init = {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', cookie: workshop.cookies.facilitator },
      body: '{"doorOpen":false}',
    }
    expect((await fetch(`${server.url}/api/workshops/${workshop.id}`, init)).status).toBe(503)
  })

  it('[A24] lets people in, though their coming cannot be noted', async () => {
    await storage.updateWorkshop(workshop.id, { lastUsedAt: '2026-01-01T00:00:00.000Z' })
    failing = 'updateWorkshop'
    expect((await joinAs('participant')).synced).toBe(true)
    expect((await postJson(server.url, '/api/sessions', { code: workshop.code })).status).toBe(200)
  })
})

it('[R46] the text of a deleted workshop is gone from the disk at once', async () => {
  const onDisk = () =>
    readdirSync(dataDir.path, { withFileTypes: true }).some(
      (file) => file.isFile() && readFileSync(join(dataDir.path, file.name)).includes('GeheimeTitel'),
    )
  expect(onDisk()).toBe(true)
  await fetch(`${server.url}/api/workshops/${workshop.id}`, {
    method: 'DELETE',
    headers: { cookie: workshop.cookies.facilitator },
  })
  expect(onDisk()).toBe(false)
})

function textUpdate(text: string): Uint8Array {
  const doc = new Y.Doc()
  note(doc).insert(0, text)
  return Y.encodeStateAsUpdate(doc)
}

/** An update of one author with this many structs, as no Yjs would write it. */
function madeOf(count: number, write: (encoder: encoding.Encoder, index: number) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const value of [1, count, 5, 0]) encoding.writeVarUint(encoder, value)
  for (let index = 0; index < count; index++) write(encoder, index)
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

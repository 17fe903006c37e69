import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { beforeEach, expect, it } from 'vitest'
import type * as Y from 'yjs'
import { openRooms, Person } from '../../testing/room.ts'
import type { Room } from './room.ts'
import type { RoomRegistry, Seat } from './roomRegistry.ts'

let registry: RoomRegistry
let room: Room
let anna: Person
let bram: Person
let seats: Map<Person, Seat>

async function enter(person: Person, id: string): Promise<void> {
  const joined = await registry.join(id, person.port)
  if (!joined.ok) throw new Error(String(joined.problem.code))
  seats.set(person, joined.value)
  room = joined.value.room
  // As a client that has nothing yet.
  room.answerStep1(joined.value.member, Uint8Array.of(0))
}

const send = (person: Person, change: (doc: Y.Doc) => void, isStep2 = false) => {
  const seat = seats.get(person)
  if (seat) room.receiveUpdate(seat.member, person.write(change), isStep2)
}
const vision = (person: Person) => person.seen().getText('vision').toString()

beforeEach(async () => {
  seats = new Map()
  const opened = await openRooms()
  registry = opened.registry
  anna = new Person()
  bram = new Person()
  await enter(anna, opened.id)
  await enter(bram, opened.id)
})

it('[R385] what one writes the other sees, and the writer hears that it is saved, both only once it is committed', async () => {
  send(anna, (doc) => doc.getText('vision').insert(0, 'samen'))
  expect(vision(bram)).toBe('')
  expect(anna.told('saved')).toEqual([])
  await room.settled()
  expect(vision(bram)).toBe('samen')
  expect(anna.told('saved')).toEqual([{ type: 'saved', count: 1 }])
  expect(bram.told('saved')).toEqual([])
})

it('[R386] a refusal says which of its frames, and nobody else hears of it', async () => {
  const before = bram.frames.length
  send(anna, (doc) => doc.getMap('meta').set('version', 99))
  await room.settled()
  expect(anna.told('refused')).toEqual([{ type: 'refused', count: 1, reason: 'notAllowed' }])
  expect(bram.frames).toHaveLength(before)
})

it('[R387] after a pause everyone is asked what they held back, and during it only the facilitator may write', async () => {
  const lead = new Person({ role: 'facilitator' })
  await enter(lead, room.id)
  room.setPaused(true, 0)
  send(anna, (doc) => doc.getText('vision').insert(0, 'later'))
  send(lead, (doc) => doc.getText('vision').insert(0, 'nu'))
  await room.settled()
  expect(anna.told('refused')).toEqual([{ type: 'refused', count: 1, reason: 'paused' }])
  expect(vision(bram)).toBe('nu')
  const before = bram.frames.length
  room.setPaused(false, 1000)
  expect(bram.told('paused').at(-1)).toEqual({ type: 'paused', paused: false })
  // A question what it has: sync, step 1.
  expect(bram.frames.slice(before).some(([kind, step]) => kind === 0 && step === 0)).toBe(true)
})

it('[R388] when nothing changes nobody is told', () => {
  const before = anna.frames.length
  room.setPaused(false, 0)
  room.setLocks({ ...noLocks })
  expect(anna.frames).toHaveLength(before)
})

it('[R389] a change of the server itself reaches everyone and answers to nobody', async () => {
  await room.intake.change((doc) => doc.getText('vision').insert(0, 'hersteld'))
  expect([vision(anna), vision(bram)]).toEqual(['hersteld', 'hersteld'])
  expect([...anna.told('saved'), ...bram.told('saved')]).toEqual([])
})

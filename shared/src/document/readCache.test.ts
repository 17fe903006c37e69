import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { garbageWrites } from '../../testing/garbageWrites.ts'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { applyAction } from './apply.ts'
import { emptyReading, readPlan } from './read.ts'
import { createReadCache, type ReadCache } from './readCache.ts'
import { setUpDocument } from './writePlan.ts'

const leader: Actor = { role: 'facilitator', name: 'Sam', party: null }
const AT = '2026-03-01T10:00:00.000Z'

function caseC(): Y.Doc {
  const doc = new Y.Doc()
  setUpDocument(doc, planFromTemplate('casus-c', 'Demo'))
  return doc
}

function act(doc: Y.Doc, action: Action): void {
  applyAction(doc, action, leader, AT, null)
}

/** Writes a field of a line that is there, or else a line or fact of that key. */
function write(doc: Y.Doc, root: string, key: string, value: unknown): void {
  const map = doc.getMap(root)
  const present = map.get(key)
  if (present instanceof Y.Map && !(value instanceof Y.AbstractType)) present.set('from', value)
  else if (value === undefined) map.delete(key)
  else map.set(key, value instanceof Y.AbstractType && value.doc ? 'reused' : value)
}

/** What lines point at comes and goes. */
const comings = fc.constantFrom<Action>(
  { type: 'party.remove', id: 'gemeente' },
  { type: 'party.add', id: 'gemeente', kind: 'gemeente', name: 'Gemeente' },
  ...planFromTemplate('casus-c', 'Demo').needs.map(({ id }) => ({ type: 'need.remove', id }) as const),
)

test('[R415] whatever is written, here or elsewhere, a document reads with its cache as it does without', () => {
  const rounds = fc.array(fc.record({ writes: garbageWrites, coming: comings, isOwn: fc.boolean() }), { maxLength: 6 })
  fc.assert(
    fc.property(rounds, (all) => {
      const [here, elsewhere] = [caseC(), new Y.Doc()]
      Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(here))
      const cache = createReadCache(here)
      let reading = readPlan(here, emptyReading, cache)
      for (const { writes, coming, isOwn } of all) {
        const doc = isOwn ? here : elsewhere
        doc.transact(() => {
          for (const [root, key, value] of writes) write(doc, root, key, value)
        })
        act(doc, coming)
        Y.applyUpdate(here, Y.encodeStateAsUpdate(elsewhere))
        reading = readPlan(here, reading, cache)
        expect(reading).toEqual(readPlan(here))
      }
    }),
    { numRuns: 100 },
  )
})

test('[R416] after a change only that line is read again, and what could point at something that came or went', () => {
  const doc = caseC()
  const cache = createReadCache(doc)
  let read = 0
  const counted: ReadCache = {
    of: (type, given, readIt) =>
      cache.of(type, given, () => {
        read += 1
        return readIt()
      }),
  }
  let reading = readPlan(doc, emptyReading, counted)
  const readAfter = (action: Action): number => {
    read = 0
    act(doc, action)
    reading = readPlan(doc, reading, counted)
    return read
  }
  const [first, last] = [reading.plan.investments[0]?.id ?? '', reading.plan.investments.at(-1)?.id ?? '']
  expect(readAfter({ type: 'knob.turn', knob: 6, setting: 1 })).toBe(0)
  const aLineAndItsList = 2
  expect(readAfter({ type: 'investment.change', id: last, changes: { note: 'Onder voorbehoud' } })).toBe(
    aLineAndItsList,
  )
  expect(readAfter({ type: 'need.change', id: reading.plan.needs[0]?.id ?? '', changes: { label: 'Ruimte' } })).toBe(
    aLineAndItsList,
  )
  expect(readAfter({ type: 'investment.remove', id: first })).toBe(1)
  expect(readAfter({ type: 'party.add', id: 'nieuw', kind: 'externe-partij', name: 'Nieuw' })).toBeGreaterThan(
    reading.plan.investments.length,
  )
})

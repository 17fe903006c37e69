import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { filled } from '../../testing/filled.ts'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { agreement } from '../nouns/agreement.ts'
import { planLimits } from '../nouns/limits.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { applyAction } from './apply.ts'
import { OWN_ORIGIN } from './origin.ts'
import { isToTakeBackElsewhere } from './ownFact.ts'
import { readPlan } from './read.ts'
import { setUpDocument } from './writePlan.ts'

const noor: Actor = { role: 'participant', name: 'Noor', party: 'gemeente' }

function table() {
  const doc = new Y.Doc()
  setUpDocument(doc, planFromTemplate('casus-c', 'Demo'))
  const act = (action: Action, on = doc, minute = 0) =>
    applyAction(on, action, noor, `2026-03-01T10:0${minute}:00.000Z`, OWN_ORIGIN)
  act({ type: 'agreement.add', id: 'a', facts: filled(agreement, { text: 'We delen.' }) })
  return { doc, act }
}

const keysOf = (doc: Y.Doc) => ['consents', 'placings'].flatMap((root) => [...doc.getMap(root).keys()])

test('[C321] no key of the document holds the name of a person', () => {
  const { doc, act } = table()
  act({ type: 'consent.give', agreement: 'a', stance: 'akkoord', reason: '' })
  act({ type: 'placing.set', about: 'bewoners', place: { interest: 4, influence: 1 } })
  expect(keysOf(doc)).toHaveLength(2)
  for (const key of keysOf(doc)) expect(key).not.toMatch(/noor/i)
})

test('[C321] what someone said before names were kept out of keys still stands, and is changed where it stands', () => {
  const { doc, act } = table()
  const before = { agreement: 'a', stance: 'bezwaar', reason: 'Te duur.', about: 'We delen.' }
  const who = { name: 'Noor', party: 'gemeente', at: '2026-03-01T09:00:00.000Z' }
  doc.getMap('consents').set('a.gemeente.noor', { ...before, ...who })
  expect(readPlan(doc).plan.consents).toMatchObject([{ stance: 'bezwaar', name: 'Noor' }])
  act({ type: 'consent.give', agreement: 'a', stance: 'akkoord', reason: '' })
  expect(readPlan(doc).plan.consents).toMatchObject([{ stance: 'akkoord', name: 'Noor' }])
})

test('[C321] someone who says something on two devices at once is one person: the later counts', () => {
  const { doc, act } = table()
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  act({ type: 'consent.give', agreement: 'a', stance: 'akkoord', reason: '' }, doc, 1)
  act({ type: 'consent.give', agreement: 'a', stance: 'zorg', reason: 'Het is veel.' }, other, 2)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  expect(readPlan(doc).plan.consents).toMatchObject([{ stance: 'zorg' }])
  expect(readPlan(other).plan.consents).toEqual(readPlan(doc).plan.consents)
})

/** Two screens with one name that receive everything from each other, each knowing that the other may be there. */
function twoScreens() {
  const { doc: one } = table()
  const other = new Y.Doc()
  const meet = () => {
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
  }
  meet()
  let isElsewhere = true
  const who: Actor = { ...noor, isElsewhere: () => isElsewhere }
  const say = (doc: Y.Doc, stance: 'akkoord' | 'zorg' | null, minute: number) => {
    const action = { type: 'consent.give', agreement: 'a', stance, reason: 'Zo is het.' } as const
    const at = `2026-03-01T10:0${minute}:00.000Z`
    const isRefused = isToTakeBackElsewhere(doc, action, who)
    const applied = isRefused ? null : applyAction(doc, action, who, at, OWN_ORIGIN)
    meet()
    return applied
  }
  const alone = () => {
    isElsewhere = false
  }
  return { one, other, say, alone, consents: () => readPlan(one).plan.consents.map(({ stance }) => stance) }
}

test('[C332] while another device shows the same name, what was said there stays, what is said here counts, also by a clock that is behind', () => {
  const { one, other, say, consents } = twoScreens()
  say(one, 'akkoord', 5)
  const there = JSON.stringify(one.getMap('consents'))
  expect(say(other, 'zorg', 1)?.journal).toHaveLength(1)
  expect(consents()).toEqual(['zorg'])
  expect(JSON.stringify(one.getMap('consents'))).toContain(there.slice(1, -1))
  // Each goes on with their own.
  say(other, 'akkoord', 2)
  expect(one.getMap('consents').size).toBe(2)
  expect(consents()).toEqual(['akkoord'])
})

test('[C332] it is taken back where it was said, and nowhere else; alone again, all of it at once', () => {
  const { one, other, say, alone, consents } = twoScreens()
  say(one, 'akkoord', 1)
  expect(say(other, null, 2)).toBeNull()
  expect(consents()).toEqual(['akkoord'])
  say(other, 'zorg', 3)
  alone()
  say(other, null, 4)
  expect(consents()).toEqual([])
})

test.each(['consents', 'placings'] as const)(
  '[C337] however many %s come without a name, or of parties that are not there, others keep theirs',
  (root) => {
    const { doc } = table()
    const who = {
      at: '2026-03-01T10:00:00.000Z',
      agreement: 'a',
      stance: 'bezwaar',
      about: 'bewoners',
      interest: 1,
      influence: 1,
    }
    const { plan } = readPlan(doc)
    const [one, other] = plan.parties
    if (!one || !other) throw new Error('Case C has parties')
    doc.transact(() => {
      const facts = doc.getMap(root)
      facts.set('zz1', { ...who, name: 'Noor', party: one.id })
      facts.set('zz2', { ...who, name: 'Bram', party: other.id })
      facts.set('zz3', { ...who, name: 'Ans', party: null })
      for (let i = 0; i < planLimits[root]; i++) facts.set(`a${i}`, { ...who, name: '', party: one.id })
      for (let i = 0; i < planLimits[root]; i++) facts.set(`b${i}`, { ...who, name: '', party: `geest${i}` })
    })
    const kept = readPlan(doc).plan[root]
    expect(kept).toHaveLength(planLimits[root])
    expect(kept.map(({ name }) => name).filter(Boolean)).toEqual(['Noor', 'Bram', 'Ans'])
  },
)

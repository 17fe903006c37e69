import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { applyAction } from './apply.ts'
import { OWN_ORIGIN } from './origin.ts'
import { readPlan } from './read.ts'
import { setUpDocument } from './writePlan.ts'

const noor: Actor = { role: 'participant', name: 'Noor', party: 'gemeente' }

function table() {
  const doc = new Y.Doc()
  setUpDocument(doc, planFromTemplate('casus-c', 'Demo'))
  const act = (action: Action, on = doc, minute = 0) =>
    applyAction(on, action, noor, `2026-03-01T10:0${minute}:00.000Z`, OWN_ORIGIN)
  act({ type: 'agreement.add', id: 'a', facts: { text: 'We delen.', investment: null } })
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

test('[C321] who says something on two devices at once is one person: the later counts', () => {
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

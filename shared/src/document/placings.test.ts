import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText } from '../exchange/planJson.ts'
import { planLimits } from '../nouns/limits.ts'
import type { Place } from '../nouns/placing.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { applyAction } from './apply.ts'
import { OWN_ORIGIN } from './origin.ts'
import { readPlan } from './read.ts'
import { createUndo } from './undo.ts'
import { setUpDocument } from './writePlan.ts'

const AT = '2026-03-01T10:00:00.000Z'
const noor: Actor = { role: 'participant', name: 'Noor', party: 'gemeente' }
const bram: Actor = { role: 'participant', name: 'Bram', party: 'gemeente' }

function table() {
  const doc = new Y.Doc()
  setUpDocument(doc, planFromTemplate('casus-c', 'Demo'))
  const undo = createUndo(doc)
  const act = (action: Action, actor: Actor = noor) => {
    undo.record(action, applyAction(doc, action, actor, AT, OWN_ORIGIN))
  }
  const put = (about: string, place: Place | null, actor = noor) => act({ type: 'placing.set', about, place }, actor)
  const said = () =>
    readPlan(doc)
      .plan.placings.map((one) => [one.about, one.name, one.interest, one.influence])
      .sort()
  return { doc, undo, act, put, said }
}

test('[C121] each person has one placement of each party, changes it and takes it back', () => {
  const { put, said } = table()
  put('bewoners', { interest: 4, influence: 1 })
  put('bewoners', { interest: 2, influence: 3 }, bram)
  put('bewoners', { interest: 3, influence: 1 }, { ...noor, name: ' noor ' })
  put('corporatie', { interest: 3, influence: 4 })
  expect(said()).toEqual([
    ['bewoners', 'Bram', 2, 3],
    ['bewoners', 'noor', 3, 1],
    ['corporatie', 'Noor', 3, 4],
  ])
  put('bewoners', null)
  expect(said()).toEqual([
    ['bewoners', 'Bram', 2, 3],
    ['corporatie', 'Noor', 3, 4],
  ])
})

test('[C121] a placement is one fact and one step of undo, and one that a colleague made stays', () => {
  const { doc, undo, put, said } = table()
  put('bewoners', { interest: 4, influence: 1 })
  expect(Object.values(doc.getMap('placings').toJSON())).toEqual([
    { about: 'bewoners', interest: 4, influence: 1, name: 'Noor', party: 'gemeente', at: AT },
  ])
  put('bewoners', { interest: 0, influence: 0 })
  applyAction(
    doc,
    { type: 'placing.set', about: 'bewoners', place: { interest: 2, influence: 2 } },
    bram,
    AT,
    'elsewhere',
  )
  expect(undo.undo().ok).toBe(true)
  expect(said()).toEqual([
    ['bewoners', 'Bram', 2, 2],
    ['bewoners', 'Noor', 4, 1],
  ])
  expect(undo.undo().ok).toBe(true)
  expect(said()).toEqual([['bewoners', 'Bram', 2, 2]])
  expect(undo.redo().ok).toBe(true)
  expect(said()).toHaveLength(2)
})

test('[C122] a placing is removed with its party, and comes back with it', () => {
  const { undo, act, put, said } = table()
  put('bewoners', { interest: 4, influence: 1 })
  act({ type: 'party.remove', id: 'bewoners' })
  expect(said()).toEqual([])
  undo.undo()
  expect(said()).toEqual([['bewoners', 'Noor', 4, 1]])
})

test('[C122] garbage among the placements is left out and pushes out nothing that is right', () => {
  const { doc, put, said } = table()
  put('bewoners', { interest: 4, influence: 1 })
  const facts = doc.getMap('placings')
  const good = { about: 'zorgkantoor', interest: 1, influence: 1, name: 'Ans', party: 'gemeente', at: AT }
  const wrong = [{ interest: 5 }, { influence: '1' }, { at: 'gisteren' }, { about: 'Geen id' }, { about: 'niemand' }]
  for (const [at, changes] of wrong.entries()) {
    facts.set('zorgkantoor.gemeente.ans', { ...good, ...changes })
    expect(said(), `wrong ${at}`).toHaveLength(1)
  }
  for (const garbage of [null, 4, 'veel', [], new Y.Map(), new Y.Text('x')]) {
    facts.set('zorgkantoor.gemeente.ans', garbage)
    expect(said()).toHaveLength(1)
  }
  for (let at = 0; at <= planLimits.placings; at++) {
    facts.set(`a${at}.gemeente.ans`, { ...good, about: `a${at}` })
  }
  expect(said()).toEqual([['bewoners', 'Noor', 4, 1]])
  facts.set('zorgkantoor.gemeente.ans', good)
  expect(said()).toHaveLength(2)
})

test('[C125] placements are in a plan file, and come back from it and into a document as they were', () => {
  const { doc, put } = table()
  put('bewoners', { interest: 4, influence: 0 })
  put('zorgkantoor', { interest: 1, influence: 3 }, { role: 'facilitator', name: '', party: null })
  const { plan } = readPlan(doc)
  expect(plan.placings).toHaveLength(2)
  const text = planJsonText(plan)
  const back = parsePlanJson(text)
  if (!back.ok) throw new Error(back.problem.kind)
  const said = (placings: typeof plan.placings) => placings.map(({ id: _id, ...one }) => one)
  expect(said(back.value.placings)).toEqual(said(plan.placings))
  const copy = new Y.Doc()
  setUpDocument(copy, back.value)
  expect(readPlan(copy).plan.placings).toEqual(back.value.placings)
  // A file with another plan removes them all.
  applyAction(doc, { type: 'plan.replace', plan: planFromTemplate('casus-a', 'Anders') }, noor, AT, OWN_ORIGIN)
  expect(readPlan(doc).plan.placings).toEqual([])

  const faultIn = (from: string, to: string) => {
    const result = parsePlanJson(text.replace(from, to))
    return result.ok ? null : result.problem
  }
  expect(faultIn('"about": "bewoners"', '"about": "weg"')).toMatchObject({
    kind: 'import.invalid',
    path: expect.stringMatching(/^placings\[\d\]\.about$/),
  })
  expect(faultIn('"influence": 0', '"influence": 7')).toMatchObject({
    path: expect.stringMatching(/^placings\[\d\]\.influence$/),
  })
})

import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { filled } from '../../testing/filled.ts'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { optionsChosen } from '../nouns/chosen.ts'
import { type InvestmentFacts, investment } from '../nouns/investment.ts'
import { emptyPlan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { applyAction } from './apply.ts'
import { OWN_ORIGIN } from './origin.ts'
import { readPlan } from './read.ts'
import { createUndo } from './undo.ts'
import { setUpDocument } from './writePlan.ts'

const actor: Actor = { role: 'facilitator', name: 'Ans', party: null }

/** Two people on one document each, joined by a cable that is always plugged in. */
describe('another plan on the table', () => {
  test('[U20] leaves a round that people are choosing in, and undo does so too', () => {
    const { mine, yours } = twoPeople()
    mine.act({ type: 'round.open', id: 'ronde', knob: 5, kind: 'stand', voters: 'persoon' })
    mine.act({ type: 'plan.replace', plan: planFromTemplate('casus-a', 'Anders') })
    expect(yours.plan().rounds.map(({ id, state }) => [id, state])).toEqual([['ronde', 'open']])
    expect(yours.plan().workshop.title).toBe('Anders')
    mine.undo.undo()
    expect(yours.plan().rounds).toHaveLength(1)
  })

  test('[U20] a round that names itself otherwise stays under its own key, and what is written can be sent', () => {
    for (const name of [[], 5, null, true, 'other']) {
      const { mine, yours, docs } = twoPeople()
      yours.act({ type: 'round.open', id: 'ronde', knob: 5, kind: 'stand', voters: 'persoon' })
      const round = docs[1].getMap<Y.Map<unknown>>('rounds').get('ronde')
      round?.set('id', name)
      mine.act({ type: 'plan.replace', plan: planFromTemplate('casus-a', 'Anders') })
      expect([...docs[0].getMap('rounds').keys()]).toEqual(['ronde'])
      const arrived = new Y.Doc()
      Y.applyUpdate(arrived, Y.encodeStateAsUpdate(docs[0]))
      expect(readPlan(arrived).plan.workshop.title).toBe('Anders')
      expect(yours.plan().workshop.title).toBe('Anders')
    }
  })

  test('[U21] can be undone whatever is under the keys of facts', () => {
    for (const root of [
      'settings',
      'answers',
      'consents',
      'placings',
      'choices',
      'baselines',
      'reasons',
      'workshop',
    ] as const) {
      for (const shared of [new Y.Map(), new Y.Array(), new Y.Text('x')]) {
        const { mine, yours, docs } = twoPeople()
        docs[1].getMap(root).set('1', shared)
        const before = mine.plan()
        mine.act({ type: 'plan.replace', plan: planFromTemplate('casus-a', 'Anders') })
        expect(mine.undo.undo().ok).toBe(true)
        expect(mine.plan().workshop).toEqual(before.workshop)
        expect(mine.plan().investments).toEqual(before.investments)
        expect(yours.plan().investments).toHaveLength(before.investments.length)
      }
    }
  })
})

function twoPeople(plan = planFromTemplate('casus-c', 'Proef')) {
  const docs = [new Y.Doc(), new Y.Doc()] as const
  setUpDocument(docs[0], plan)
  Y.applyUpdate(docs[1], Y.encodeStateAsUpdate(docs[0]))
  docs[0].on('update', (u: Uint8Array, o: unknown) => o !== 'cable' && Y.applyUpdate(docs[1], u, 'cable'))
  docs[1].on('update', (u: Uint8Array, o: unknown) => o !== 'cable' && Y.applyUpdate(docs[0], u, 'cable'))
  const person = (doc: Y.Doc) => {
    const undo = createUndo(doc)
    const act = (action: Action) =>
      undo.record(action, applyAction(doc, action, actor, '2026-03-01T10:00:00.000Z', OWN_ORIGIN))
    return { act, undo, plan: () => readPlan(doc).plan }
  }
  return { mine: person(docs[0]), yours: person(docs[1]), docs }
}

const facts: InvestmentFacts = filled(investment, {
  source: 'II',
  party: 'gemeente',
  label: 'Dagbesteding',
  knob: 7,
  amountCents: 1_000_000,
  per: 'year',
  from: 2028,
  until: 2031,
  need: null,
  effort: null,
  indexed: false,
  certainty: 'bespreken',
  way: '',
  note: '',
})

describe('personal undo', () => {
  test('[U1] one action is one step and carries its name', () => {
    const { mine } = twoPeople()
    const before = mine.plan()
    mine.act({ type: 'knob.turn', knob: 3, setting: 4 })
    mine.act({ type: 'investment.add', id: 'inv', facts })
    expect(mine.undo.nextUndo()?.type).toBe('investment.add')
    expect(mine.undo.undo()).toMatchObject({ ok: true, value: { type: 'investment.add' } })
    expect(mine.plan().knobs[2]?.setting).toBe(4)
    mine.undo.undo()
    expect(mine.plan()).toEqual(before)
    expect(mine.undo.undo()).toMatchObject({ ok: false, problem: { kind: 'undo.empty' } })
  })

  test('[U2] undo of mine leaves yours, on another knob and on the same one', () => {
    const { mine, yours } = twoPeople()
    mine.act({ type: 'knob.turn', knob: 3, setting: 4 })
    yours.act({ type: 'knob.turn', knob: 6, setting: 0 })
    yours.act({ type: 'knob.turn', knob: 3, setting: 2 })
    expect(mine.undo.undo()).toMatchObject({ ok: false, problem: { kind: 'undo.overtaken' } })
    expect(mine.plan().knobs[2]?.setting).toBe(2)
    expect(mine.plan().knobs[5]?.setting).toBe(0)
  })

  test('[U2] undo of my tick leaves yours beside it, and of one choice only my own option', () => {
    const { mine, yours } = twoPeople({ ...planFromTemplate('casus-c', 'Proef'), choices: [] })
    mine.act({ type: 'choice.set', choice: 'geldbron', option: 'verhuur', chosen: true })
    yours.act({ type: 'choice.set', choice: 'geldbron', option: 'gebruik', chosen: true })
    mine.act({ type: 'choice.set', choice: 'prijs', option: 'gratis', chosen: true })
    mine.act({ type: 'choice.set', choice: 'prijs', option: 'klein', chosen: true })
    mine.undo.undo()
    expect(optionsChosen(yours.plan(), 'prijs')).toEqual(['gratis'])
    mine.undo.undo()
    mine.undo.undo()
    expect(yours.plan().choices).toEqual([{ id: 'geldbron.gebruik', choice: 'geldbron', option: 'gebruik' }])
    expect(mine.plan()).toEqual(yours.plan())
  })

  test('[U2] how strongly and when are two facts: two people say them at once, and each undoes their own', () => {
    const { mine, yours } = twoPeople()
    const aim = { coreValue: 'werkplezier', party: 'sociaal-werk' } as const
    mine.act({ type: 'aim.set', ...aim, strength: 'veel' })
    yours.act({ type: 'aim.time', ...aim, arrival: 'lang' })
    const found = () => yours.plan().aims.find(({ id }) => id === 'werkplezier.sociaal-werk')
    expect(found()).toMatchObject({ strength: 'veel', arrival: 'lang' })
    yours.undo.undo()
    expect(found()).toMatchObject({ strength: 'veel', arrival: null })
    mine.undo.undo()
    expect(found()).toBeUndefined()
  })

  test('[U2] an answer is one step, and undo opens the question again', () => {
    const { mine, yours } = twoPeople()
    mine.act({ type: 'question.answer', question: 'closed.9', state: 'answered', text: 'Volgend jaar.' })
    expect(yours.plan().answers).toMatchObject([
      { id: 'closed.9', state: 'answered', text: 'Volgend jaar.', name: 'Ans' },
    ])
    mine.undo.undo()
    expect(yours.plan().answers).toEqual([])
    mine.undo.redo()
    expect(yours.plan().answers).toHaveLength(1)
    yours.act({ type: 'question.answer', question: 'closed.9', state: null, text: '' })
    expect(mine.plan().answers).toEqual([])
  })

  test('[U3] what I added and you changed is not taken away by my undo', () => {
    const { mine, yours } = twoPeople()
    mine.act({ type: 'investment.add', id: 'inv', facts })
    yours.act({ type: 'investment.change', id: 'inv', changes: { amountCents: 2_000_000 } })
    expect(mine.undo.undo()).toMatchObject({ ok: false })
    expect(mine.plan().investments.find((i) => i.id === 'inv')?.amountCents).toBe(2_000_000)
  })

  test('[U4] what I removed comes back with the same id and facts', () => {
    const { mine, yours } = twoPeople()
    const before = mine.plan().investments
    const first = before[0]
    if (!first) throw new Error('case C has investments')
    mine.act({ type: 'investment.remove', id: first.id })
    yours.act({ type: 'knob.turn', knob: 1, setting: 0 })
    mine.undo.undo()
    expect(mine.plan().investments).toEqual(before)
    mine.undo.redo()
    expect(mine.plan().investments).toHaveLength(before.length - 1)
  })

  test('[U5] typing together: my undo takes back my letters only', () => {
    const { mine, yours } = twoPeople(emptyPlan)
    mine.act({ type: 'text.edit', text: { note: 5 }, at: 0, remove: 0, insert: 'Koffie ' })
    yours.act({ type: 'text.edit', text: { note: 5 }, at: 7, remove: 0, insert: 'elke dinsdag' })
    mine.undo.undo()
    expect(mine.plan().knobs[4]?.note).toBe('elke dinsdag')
    mine.undo.redo()
    expect(mine.plan().knobs[4]?.note).toBe('Koffie elke dinsdag')
  })

  test('[U6] a plan brought in is one step, texts and all', () => {
    const { mine, yours } = twoPeople()
    const before = mine.plan()
    mine.act({ type: 'plan.replace', plan: planFromTemplate('casus-b', 'Ander plan') })
    expect(yours.plan().workshop.title).toBe('Ander plan')
    mine.undo.undo()
    expect(yours.plan()).toEqual(before)
  })

  test('[U7] what you set back to an older value of mine stays yours through all my undos', () => {
    const { mine, yours } = twoPeople()
    const amount = (cents: number): Action => ({
      type: 'investment.change',
      id: 'inv',
      changes: { amountCents: cents },
    })
    mine.act({ type: 'investment.add', id: 'inv', facts })
    mine.act(amount(200))
    mine.act(amount(300))
    yours.act(amount(200))
    mine.undo.undo()
    mine.undo.undo()
    mine.undo.undo()
    expect(mine.plan().investments.find((i) => i.id === 'inv')?.amountCents).toBe(200)
  })

  test('[U8] a party I added stays when you put money on it', () => {
    const { mine, yours } = twoPeople()
    mine.act({ type: 'party.add', id: 'fonds', kind: 'particulier-fonds', name: 'Fonds' })
    yours.act({ type: 'investment.add', id: 'inv', facts: { ...facts, source: 'III', party: 'fonds' } })
    expect(mine.undo.undo()).toMatchObject({ ok: false, problem: { kind: 'undo.overtaken' } })
    expect(mine.plan().investments.some((i) => i.id === 'inv')).toBe(true)
  })

  test('[U9] an undo in one text never reaches another, also when nothing of mine is left in the first', () => {
    const { mine, yours } = twoPeople(emptyPlan)
    mine.act({ type: 'text.edit', text: { note: 1 }, at: 0, remove: 0, insert: 'een' })
    mine.act({ type: 'text.edit', text: { note: 2 }, at: 0, remove: 0, insert: 'twee' })
    yours.act({ type: 'text.edit', text: { note: 2 }, at: 0, remove: 4, insert: '' })
    expect(mine.undo.undo()).toMatchObject({ ok: false, problem: { kind: 'undo.overtaken' } })
    expect(mine.plan().knobs[0]?.note).toBe('een')
    expect(mine.undo.undo()).toMatchObject({ ok: true, value: { text: { note: 1 } } })
    expect(mine.plan().knobs[0]?.note).toBe('')
  })
})

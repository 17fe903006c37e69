import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { filled } from '../../testing/filled.ts'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { check } from '../actions/check.ts'
import { waitingWords } from '../copy/nl/certainties.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText } from '../exchange/planJson.ts'
import { type InvestmentFacts, investment } from '../nouns/investment.ts'
import { isPromised, waitsForWord, whyWaits } from '../nouns/promise.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { applyAction } from './apply.ts'
import { migrate } from './migrate.ts'
import { OWN_ORIGIN } from './origin.ts'
import { readPlan } from './read.ts'
import { DOCUMENT_VERSION } from './schema.ts'
import { createUndo } from './undo.ts'
import { setUpDocument } from './writePlan.ts'

const AT = '2026-03-01T10:00:00.000Z'
const leader: Actor = { role: 'facilitator', name: 'Ans', party: null }
const gemeente: Actor = { role: 'participant', name: 'Noor', party: 'gemeente' }
const corporatie: Actor = { role: 'participant', name: 'Bram', party: 'corporatie' }

const facts: InvestmentFacts = filled(investment, {
  source: 'I',
  party: 'corporatie',
  label: 'Huismeester',
  knob: null,
  need: null,
  amountCents: 2_500_000,
  per: 'year',
  from: 2026,
  until: 2031,
  effort: null,
  indexed: false,
  certainty: 'bespreken',
  way: '',
  note: '',
})

/** One copy of the plan each, synchronised on request. */
function table(...people: readonly Actor[]) {
  const start = new Y.Doc()
  setUpDocument(start, planFromTemplate('casus-c', 'Proef'))
  const seats = people.map((actor) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(start))
    const undo = createUndo(doc, actor)
    const plan = () => readPlan(doc).plan
    const act = (action: Action) => {
      const checked = check(plan(), action, actor)
      if (!checked.ok) return checked.problem
      undo.record(checked.value, applyAction(doc, checked.value, actor, AT, OWN_ORIGIN))
      return null
    }
    const money = () => {
      const found = plan().investments.find(({ id }) => id === 'inv')
      if (!found) throw new Error('the investment is gone')
      return found
    }
    return { doc, act, undo, plan, money }
  })
  const meet = () => {
    for (const one of seats) for (const other of seats) Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc))
  }
  return { seats, meet }
}

/** A promise of the corporatie, and who sits at the table with it. */
function promised(...others: readonly Actor[]) {
  const made = table(corporatie, ...others)
  const [theirs] = made.seats
  theirs?.act({ type: 'investment.add', id: 'inv', facts: { ...facts, certainty: 'toegezegd' } })
  made.meet()
  return made
}

describe('whose word a promise is', () => {
  test('[U300] by the party itself or by the facilitator it counts; by another it waits, and counts as an idea', () => {
    for (const actor of [corporatie, leader, gemeente]) {
      const { seats } = table(actor)
      seats[0]?.act({ type: 'investment.add', id: 'inv', facts })
      seats[0]?.act({ type: 'investment.change', id: 'inv', changes: { certainty: 'vastgelegd' } })
      const one = seats[0]?.money()
      expect(one?.certainty).toBe('vastgelegd')
      expect(one && isPromised(one)).toBe(actor !== gemeente)
      expect(one && waitsForWord(one)).toBe(actor === gemeente)
    }
  })

  test('[U300] the party confirms it or puts it back to what it was; others do neither', () => {
    const { seats, meet } = table(gemeente, corporatie)
    const [ours, theirs] = seats
    ours?.act({ type: 'investment.add', id: 'inv', facts })
    ours?.act({ type: 'investment.change', id: 'inv', changes: { certainty: 'toegezegd' } })
    expect(ours && waitingWords(ours.plan(), ours.money())).toBe('door Gemeente gezet, nog niet bevestigd')
    expect(ours?.act({ type: 'promise.confirm', id: 'inv' })).toMatchObject({ kind: 'promise.notYours' })
    meet()
    expect(theirs?.act({ type: 'promise.putBack', id: 'inv' })).toBeNull()
    expect(theirs?.money().certainty).toBe('bespreken')
    expect(theirs?.act({ type: 'promise.confirm', id: 'inv' })).toEqual({ kind: 'promise.settled' })
    theirs?.undo.undo()
    expect(theirs?.act({ type: 'promise.confirm', id: 'inv' })).toBeNull()
    expect(theirs && isPromised(theirs.money())).toBe(true)
    meet()
    expect(ours && waitingWords(ours.plan(), ours.money())).toBeNull()
  })

  test.each([
    ['amount', { amountCents: 3_000_000 }, 'changed'],
    ['years', { until: 2028 }, 'changed'],
    ['per', { per: 'once' }, 'changed'],
    ['prices', { indexed: true }, 'changed'],
    ['work', { effort: { unit: 'fte', hundredths: 100, rateCents: 9_000_000 } }, 'changed'],
    ['party', { party: 'sociaal-werk' }, 'moved'],
    ['party, to my own', { party: 'gemeente' }, 'moved'],
  ] as const)(
    '[U301] %s changed by another: it waits again, and put back it is as it was promised',
    (_what, changes, kind) => {
      const { seats, meet } = promised(gemeente, leader)
      const [theirs, ours, lead] = seats
      const before = theirs?.money()
      expect(ours?.act({ type: 'investment.change', id: 'inv', changes })).toBeNull()
      meet()
      const after = lead?.money()
      expect(after && [after.certainty, isPromised(after), whyWaits(after)?.kind]).toEqual(['toegezegd', false, kind])
      expect(lead?.act({ type: 'promise.putBack', id: 'inv' })).toBeNull()
      meet()
      const { effort: _effort, ...wanted } = before ?? { effort: null }
      expect(theirs?.money()).toMatchObject(wanted)
      expect(theirs && isPromised(theirs.money())).toBe(true)
    },
  )

  test('[U301] the party itself and the facilitator change the money, and the promise moves along', () => {
    for (const actor of [corporatie, leader]) {
      const { seats, meet } = promised(actor)
      seats[1]?.act({ type: 'investment.change', id: 'inv', changes: { amountCents: 100 } })
      meet()
      expect(seats[0] && isPromised(seats[0].money())).toBe(true)
    }
  })

  test('[U301] what says nothing about the money leaves the promise as it is', () => {
    const { seats } = promised(gemeente)
    seats[1]?.act({ type: 'investment.change', id: 'inv', changes: { label: 'Beheerder', knob: 4, note: 'x' } })
    expect(seats[1] && isPromised(seats[1].money())).toBe(true)
  })

  test('[U302] confirmed on one device while the amount changed on another: it waits, on both', () => {
    const { seats, meet } = table(corporatie, gemeente)
    const [theirs, ours] = seats
    ours?.act({ type: 'investment.add', id: 'inv', facts: { ...facts, certainty: 'toegezegd' } })
    meet()
    theirs?.act({ type: 'promise.confirm', id: 'inv' })
    ours?.act({ type: 'investment.change', id: 'inv', changes: { amountCents: 9_900_000 } })
    meet()
    for (const seat of seats) expect(waitsForWord(seat.money())).toBe(true)
    expect(theirs?.money()).toEqual(ours?.money())
  })

  test('[U303] undo of a change brings back a promise that counts; undo of what I did to the promise says it in my own name', () => {
    const { seats, meet } = promised(gemeente)
    const [theirs, ours] = seats
    ours?.act({ type: 'investment.change', id: 'inv', changes: { amountCents: 100 } })
    ours?.undo.undo()
    expect(ours && isPromised(ours.money())).toBe(true)
    ours?.act({ type: 'investment.change', id: 'inv', changes: { certainty: 'idee', amountCents: 500 } })
    expect(ours?.undo.undo().ok).toBe(true)
    const back = ours?.money()
    expect(back).toMatchObject({ certainty: 'toegezegd', amountCents: 2_500_000, word: { by: 'gemeente' } })
    ours?.act({ type: 'investment.remove', id: 'inv' })
    expect(ours?.undo.undo().ok).toBe(true)
    expect(ours?.money()).toMatchObject({ certainty: 'toegezegd', word: { by: 'gemeente', was: 'bespreken' } })
    expect(ours?.undo.redo().ok).toBe(true)
    expect(ours?.undo.undo().ok).toBe(true)
    meet()
    expect(theirs && waitsForWord(theirs.money())).toBe(true)
    theirs?.act({ type: 'promise.confirm', id: 'inv' })
    expect(theirs && isPromised(theirs.money())).toBe(true)
  })

  test('[U304] undo never decides again for the table: it says who may, and goes on to the step before', () => {
    const { seats, meet } = table(leader, gemeente)
    const [lead, guest] = seats
    guest?.act({ type: 'knob.turn', knob: 6, setting: 1 })
    meet()
    lead?.act({ type: 'knob.discuss', knob: 6, state: 'besloten' })
    meet()
    guest?.act({ type: 'knob.discuss', knob: 6, state: 'besproken' })
    expect(guest?.undo.undo()).toMatchObject({ ok: false, problem: { kind: 'role.facilitatorOnly' } })
    expect(guest?.plan().knobs[5]?.discussion?.state).toBe('besproken')
    expect(guest?.undo.undo()).toMatchObject({ ok: true, value: { type: 'knob.turn' } })
    expect(guest?.undo.undo()).toMatchObject({ ok: false, problem: { kind: 'undo.empty' } })
  })

  test('[P300] promises of older documents count as before, and from then on for their own money', () => {
    const doc = new Y.Doc()
    const plan = planFromTemplate('casus-c', 'Oud')
    setUpDocument(doc, plan)
    const root = doc.getMap<Y.Map<unknown>>('investments')
    for (const { id, certainty } of plan.investments) root.get(id)?.set('certainty', certainty)
    doc.getMap('meta').set('version', 1)
    root.set('rommel', new Y.Map([['certainty', 'toegezegd']]))
    const counting = () =>
      readPlan(doc)
        .plan.investments.filter(isPromised)
        .map(({ id }) => id)
    const before = counting()
    expect(before.length).toBeGreaterThan(0)
    expect(migrate(doc)).toEqual({ ok: true, value: DOCUMENT_VERSION - 1 })
    expect(counting()).toEqual(before)
    expect(readPlan(doc).plan.investments).toEqual(plan.investments)
    for (const id of before) root.get(id)?.set('amountCents', 1)
    expect(counting()).toEqual([])
  })

  test('[E300] a file says who has to confirm a promise; in an older file, what counted still counts', () => {
    const { seats } = promised(gemeente)
    const [theirs, ours] = seats
    ours?.act({ type: 'investment.change', id: 'inv', changes: { amountCents: 100 } })
    for (const seat of [theirs, ours]) {
      if (!seat) throw new Error('nobody sits there')
      const file = planJsonText(seat.plan())
      const read = parsePlanJson(file)
      if (!read.ok) throw new Error(read.problem.kind)
      const one = read.value.investments.find(({ id }) => id === 'inv')
      expect(one && waitsForWord(one)).toBe(seat === ours)
      expect(file.includes('"word"')).toBe(seat === ours)
    }
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { filled } from '../../testing/filled.ts'
import { garbageWrites } from '../../testing/garbageWrites.ts'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { isId } from '../base/ids.ts'
import { isAmountCents } from '../base/money.ts'
import { isYear } from '../base/years.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText } from '../exchange/planJson.ts'
import { isSetting } from '../model/knobs.ts'
import { agreement } from '../nouns/agreement.ts'
import { planLimits } from '../nouns/limits.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { applyAction } from './apply.ts'
import { OWN_ORIGIN } from './origin.ts'
import { readPlan } from './read.ts'
import { setUpDocument } from './writePlan.ts'

const gemeente: Actor = { role: 'participant', name: 'Noor', party: 'ge' }
const at = '2026-03-01T10:00:00.000Z'

function documentOf(writes: readonly (readonly [string, string, unknown])[]): Y.Doc {
  const doc = new Y.Doc()
  for (const [root, k, v] of writes) doc.getMap(root).set(k, v instanceof Y.AbstractType && v.doc ? 'reused' : v)
  return doc
}

describe('reading a document', () => {
  test('[P1] an empty document is an empty plan of ten closed knobs over six years', () => {
    const { plan, dropped } = readPlan(new Y.Doc())
    expect(plan.knobs.map((k) => [k.number, k.setting])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => [n, 0]))
    expect(plan.workshop.lastYear - plan.workshop.firstYear).toBe(5)
    expect(dropped).toEqual([])
  })

  test('[P2] what did not change keeps its identity', () => {
    const doc = new Y.Doc()
    applyAction(doc, { type: 'party.add', id: 'ge', kind: 'gemeente', name: 'Gemeente' }, gemeente, at, null)
    applyAction(doc, { type: 'knob.turn', knob: 3, setting: 1 }, gemeente, at, null)
    const before = readPlan(doc)
    expect(readPlan(doc, before).plan).toBe(before.plan)
    applyAction(doc, { type: 'knob.turn', knob: 6, setting: 3 }, gemeente, at, null)
    const after = readPlan(doc, before)
    expect(after.plan.knobs[5]).toMatchObject({ setting: 3, lastTurn: { name: 'Noor', party: 'ge', at } })
    expect(after.plan.knobs[2]).toBe(before.plan.knobs[2])
    expect(after.plan.parties).toBe(before.plan.parties)
    expect(after.plan.workshop).toBe(before.plan.workshop)
  })

  test('[P3] an entity with bad facts is left out and named; its neighbours stay', () => {
    const doc = new Y.Doc()
    applyAction(doc, { type: 'party.add', id: 'ge', kind: 'gemeente', name: 'Gemeente' }, gemeente, at, null)
    doc.getMap('parties').set('x', new Y.Map([['kind', 'tovenaar']]))
    doc.getMap('parties').set('y', 'geen kaart')
    doc.getMap('needs').set(
      'n',
      new Y.Map<unknown>([
        ['amountCents', 1.5],
        ['from', 2026],
      ]),
    )
    const { plan, dropped } = readPlan(doc)
    expect(plan.parties.map((p) => p.id)).toEqual(['ge'])
    expect(dropped).toContainEqual({ root: 'parties', id: 'x', reason: 'badFacts' })
    expect(dropped).toContainEqual({ root: 'parties', id: 'y', reason: 'notAnEntity' })
    expect(dropped).toContainEqual({ root: 'needs', id: 'n', reason: 'badFacts' })
  })

  test('[P4] years turned around each other by two people are read as one valid period', () => {
    const doc = new Y.Doc()
    doc.getMap('workshop').set('firstYear', 2031).valueOf()
    doc.getMap('workshop').set('lastYear', 2026)
    doc.getMap('needs').set(
      'n',
      new Y.Map<unknown>([
        ['amountCents', 100],
        ['from', 2031],
        ['until', 2026],
        ['per', 'year'],
      ]),
    )
    const { plan } = readPlan(doc)
    expect([plan.workshop.firstYear, plan.workshop.lastYear]).toEqual([2031, 2036])
    expect(plan.needs[0]).toMatchObject({ from: 2031, until: 2031 })
  })

  test('[P5] any garbage in any root gives a valid plan and never throws', () => {
    fc.assert(
      fc.property(garbageWrites, (writes) => expectValid(readPlan(documentOf(writes)).plan)),
      { numRuns: 300 },
    )
  })

  test('[P9] whatever a document holds, its plan can be written to a file and read back in', () => {
    fc.assert(
      fc.property(garbageWrites, (writes) => {
        const read = parsePlanJson(planJsonText(readPlan(documentOf(writes)).plan))
        expect(read).toMatchObject({ ok: true })
      }),
      { numRuns: 300 },
    )
  })

  test('[P6] roots of another type under our names are read as ours, without a throw', () => {
    const other = new Y.Doc()
    other.getText('parties').insert(0, 'tekst')
    other.getArray('needs').push([1, 2])
    other.getMap('vision').set('a', 1)
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
    expectValid(readPlan(doc).plan)
  })
})

function expectValid(plan: Plan): void {
  expect(plan.knobs).toHaveLength(10)
  expect(plan.knobs.every((k) => isSetting(k.setting) && isSetting(k.baseline) && typeof k.note === 'string')).toBe(
    true,
  )
  expect(isYear(plan.workshop.firstYear) && plan.workshop.lastYear >= plan.workshop.firstYear).toBe(true)
  const ids = new Set(plan.parties.map((p) => p.id))
  for (const money of [...plan.needs, ...plan.investments]) {
    expect(isId(money.id) && isAmountCents(money.amountCents) && isYear(money.from)).toBe(true)
    expect(money.until === null || money.until >= money.from).toBe(true)
  }
  expect(plan.investments.every((i) => ids.has(i.party))).toBe(true)
}

test('[U22] consents about agreements that are not there push out none that are', () => {
  const doc = new Y.Doc()
  applyAction(
    doc,
    { type: 'agreement.add', id: 'z', facts: filled(agreement, { text: 'Elke middag open.' }) },
    gemeente,
    at,
    OWN_ORIGIN,
  )
  applyAction(
    doc,
    { type: 'consent.give', agreement: 'z', stance: 'bezwaar', reason: 'Te duur.' },
    gemeente,
    at,
    OWN_ORIGIN,
  )
  const [honest] = readPlan(doc).plan.consents
  expect(honest?.reason).toBe('Te duur.')
  for (let i = 0; i < planLimits.consents + 1; i++) {
    doc.getMap('consents').set(`a${i}..`, { ...honest, agreement: `a${i}`, party: null, name: '' })
  }
  expect(readPlan(doc).plan.consents).toEqual([honest])
  applyAction(doc, { type: 'agreement.remove', id: 'z' }, gemeente, at, OWN_ORIGIN)
  expect(readPlan(doc).plan.consents).toEqual([])
})

describe('votes of rounds', () => {
  test('[D60] the oldest rounds make room for the newest: what was shown last is always read whole', () => {
    const doc = new Y.Doc()
    setUpDocument(doc, planFromTemplate('casus-c', 'Demo'))
    const leader: Actor = { role: 'facilitator', name: 'Sam', party: null }
    const act = (action: Action) => applyAction(doc, action, leader, at, OWN_ORIGIN)
    const votes = Array.from({ length: planLimits.votesPerRound }, () => ({ party: 'gemeente', name: '', value: 2 }))
    const rounds = Math.ceil(planLimits.votes / planLimits.votesPerRound) + 2
    for (let round = 0; round < rounds; round++) {
      act({ type: 'round.open', id: `r${round}`, knob: 6, kind: 'stand', voters: 'persoon' })
      act({ type: 'round.show', id: `r${round}`, votes })
    }
    const { plan, dropped } = readPlan(doc)
    const of = (round: number) => plan.votes.filter((vote) => vote.round === `r${round}`).length
    expect(dropped).toEqual([])
    expect([of(0), of(1), of(2), of(rounds - 1)]).toEqual([0, 0, votes.length, votes.length])
  })
})

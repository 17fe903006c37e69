import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import type { Actor } from '../actions/actor.ts'
import { check } from '../actions/check.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText } from '../exchange/planJson.ts'
import { useIds } from '../model/uses.ts'
import type { Plan } from '../plan/plan.ts'
import { practicePlan } from '../templates/practice.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { applyAction } from './apply.ts'
import { readPlan } from './read.ts'
import { setUpDocument } from './writePlan.ts'

const leader: Actor = { role: 'facilitator', name: 'Sam', party: null }
const guest: Actor = { role: 'participant', name: 'Noor', party: 'gemeente' }
const at = '2026-11-26T10:00:00.000Z'

function tableWith(plan: Plan) {
  const doc = new Y.Doc()
  setUpDocument(doc, plan)
  return doc
}

describe('a practice round', () => {
  test('[C140] any plan comes back from it as it was, whatever was done in the meantime; seats and script stay', () => {
    fc.assert(
      fc.property(planArbitrary, (given) => {
        // As from a file: what fast-check makes has no prototype, and Yjs only accepts plain objects.
        const asRead = parsePlanJson(planJsonText(given))
        if (!asRead.ok) throw new Error(asRead.problem.kind)
        const doc = tableWith(asRead.value)
        const real = readPlan(doc).plan
        const kept = planJsonText(real)
        applyAction(doc, { type: 'practice.start', moment: 'm', plan: practicePlan(real) }, leader, at, 'test')
        const practised = readPlan(doc).plan
        expect(practised.practice).toEqual({ moment: 'm', at })
        expect(practised.parties).toEqual(real.parties)
        expect(practised.investments).toEqual([])
        applyAction(doc, { type: 'knob.turn', knob: 4, setting: 4 }, guest, at, 'test')
        const back = parsePlanJson(kept)
        if (!back.ok) throw new Error(back.problem.kind)
        applyAction(doc, { type: 'practice.stop', plan: back.value }, leader, at, 'test')
        expect(JSON.parse(planJsonText(readPlan(doc).plan))).toEqual(JSON.parse(kept))
        expect(readPlan(doc).plan.practice).toBeNull()
      }),
      { numRuns: 60 },
    )
  })

  test('[C140] only the facilitator begins and ends it, once', () => {
    const plan = planFromTemplate('casus-c', 'Demo')
    const start = { type: 'practice.start', moment: 'm', plan } as const
    const stop = { type: 'practice.stop', plan } as const
    const practising: Plan = { ...plan, practice: { moment: 'm', at } }
    expect(check(plan, start, leader).ok).toBe(true)
    expect([check(plan, start, guest), check(practising, stop, guest)].map(({ ok }) => ok)).toEqual([false, false])
    expect([check(practising, start, leader), check(plan, stop, leader)].map(({ ok }) => ok)).toEqual([false, false])
  })
})

describe('what the table is for', () => {
  test('[C141] is one of four, and anything else counts as the conversation', () => {
    const doc = tableWith(planFromTemplate('leeg', 'Demo'))
    for (const use of useIds) {
      applyAction(doc, { type: 'workshop.describe', changes: { use } }, leader, at, 'test')
      expect(readPlan(doc).plan.workshop.use).toBe(use)
    }
    doc.getMap('workshop').set('use', 'feest')
    expect(readPlan(doc).plan.workshop.use).toBe('gesprek')
    const plan = planFromTemplate('leeg', 'Demo')
    expect(check(plan, { type: 'workshop.describe', changes: { use: 'feest' as 'gesprek' } }, leader).ok).toBe(false)
  })
})

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { type Locks, noLocks } from '@draaitafel/shared/protocol/locks.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { practicePlan } from '@draaitafel/shared/templates/practice.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { createWriting } from './dispatch.ts'
import { createPeersStore } from './peersStore.ts'
import { createPlanStore } from './planStore.ts'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const money = template.investments.find(({ party }) => party === 'gemeente')
const [someNeed] = template.needs
if (!money || !someNeed) throw new Error('case C has no costs, or no money of the municipality')
const { id: _id, order: _order, ...need } = someNeed
const hours = { party: 'gemeente', label: 'Koffie', knob: 5, hoursPerYear: 100, from: 2026, until: null } as const
const municipality: Locks = { ...noLocks, parties: [{ party: 'gemeente', by: 'Sam', why: 'Niet aan tafel' }] }

/** Someone at a table of their own, and its locks. */
function seatAt(role: Role = 'participant') {
  const doc = new Y.Doc()
  setUpDocument(doc, template)
  const { store: planStore } = createPlanStore(doc)
  let locks = noLocks
  const writing = createWriting({
    doc,
    actor: { role, name: 'Noor', party: 'corporatie' },
    planStore,
    peersStore: createPeersStore(doc.clientID, ''),
    lockState: () => ({ paused: false, locks }),
    onProblem: () => {},
  })
  const act = (action: Action) => expect(writing.dispatch(action).ok).toBe(true)
  const setLocks = (next: Locks) => {
    locks = next
  }
  return { doc, planStore, writing, act, setLocks }
}

const changes: readonly (readonly [what: string, before: readonly Action[], action: Action])[] = [
  ['money taken away', [], { type: 'investment.remove', id: money.id }],
  [
    'hours taken away',
    [{ type: 'volunteering.add', id: 'koffie', facts: hours }],
    { type: 'volunteering.remove', id: 'koffie' },
  ],
  ['money moved to another', [], { type: 'investment.change', id: money.id, changes: { party: 'corporatie' } }],
]

describe('turning back across a practice round', () => {
  it.each(['participant', 'facilitator'] as const)(
    '[U24] nothing of in it comes into the real plan, and nothing of before into the practice: as %s',
    (role) => {
      const { doc, planStore, writing, act } = seatAt(role)
      const leader = { role: 'facilitator', name: 'Sam', party: null } as const
      const lead = (action: Action) =>
        void (role === 'facilitator' ? act(action) : applyAction(doc, action, leader, '2026-11-26T10:00:00.000Z', 'x'))
      const real = planStore.getState().plan
      const stands = () => [writing.undoStore.getState(), writing.undo().ok, writing.redo().ok]
      const nothing = [{ undo: null, redo: null }, false, false]

      act({ type: 'knob.turn', knob: 7, setting: 1 })
      act({ type: 'text.edit', text: { note: 6 }, at: 0, remove: 0, insert: 'Echt' })
      lead({ type: 'practice.start', moment: 'm', plan: practicePlan(real) })
      expect(stands()).toEqual(nothing)
      act({ type: 'need.add', id: 'proef', facts: { ...need, label: 'Verzonnen' } })
      act({ type: 'need.remove', id: 'proef' })
      act({ type: 'text.edit', text: { note: 6 }, at: 0, remove: 0, insert: 'Verzonnen' })
      lead({ type: 'practice.stop', plan: real })
      expect(stands()).toEqual(nothing)
      expect(planStore.getState().plan.needs).toEqual(real.needs)
      act({ type: 'knob.turn', knob: 7, setting: 0 })
      expect(writing.undo().ok).toBe(true)
    },
  )
})

describe('turning back during a private round', () => {
  it.each(['participant', 'facilitator'] as const)(
    '[U321] undo and redo leave a knob where it is while people choose alone about it: as %s',
    (role) => {
      const { doc, planStore, writing, act } = seatAt(role)
      const leader = { role: 'facilitator', name: 'Sam', party: null } as const
      const lead = (action: Action) => applyAction(doc, action, leader, '2026-11-26T10:00:00.000Z', 'x')
      act({ type: 'knob.turn', knob: 7, setting: 1 })
      lead({ type: 'round.open', id: 'r', knob: 7, kind: 'stand', voters: 'persoon' })
      expect(writing.undo()).toMatchObject({ ok: false, problem: { kind: 'knob.inRound', knob: 7 } })
      expect(planStore.getState().plan.knobs[6]?.setting).toBe(1)
      lead({ type: 'round.show', id: 'r', votes: [] })
      expect(writing.undo().ok).toBe(true)
      lead({ type: 'round.open', id: 's', knob: 7, kind: 'stand', voters: 'persoon' })
      expect(writing.redo()).toMatchObject({ ok: false, problem: { kind: 'knob.inRound' } })
    },
  )
})

describe('undoing what belongs to a party that was locked since', () => {
  it.each(changes)(
    '[U23] undo leaves it alone, and works again once the party is free: %s',
    (_what, before, action) => {
      const { doc, planStore, writing, act, setLocks } = seatAt()
      for (const earlier of before) act(earlier)
      const stood = planStore.getState().plan
      act(action)
      setLocks(municipality)
      const vector = Y.encodeStateVector(doc)
      expect(writing.undo()).toMatchObject({ ok: false, problem: { kind: 'party.locked' } })
      expect(Y.encodeStateVector(doc)).toEqual(vector)
      setLocks(noLocks)
      expect(writing.undo().ok).toBe(true)
      // Someone else's promise comes back in my own name (U303).
      const money = ({ investments }: Plan) => investments.map(({ word: _word, ...one }) => one)
      expect(money(planStore.getState().plan)).toEqual(money(stood))
      expect(planStore.getState().plan.volunteering).toEqual(stood.volunteering)
      setLocks(municipality)
      expect(writing.redo()).toMatchObject({ ok: false, problem: { kind: 'party.locked' } })
    },
  )

  it('[U23] the facilitator can undo as always, and so can anyone for what belongs to another party', () => {
    const leader = seatAt('facilitator')
    const guest = seatAt()
    for (const { act, setLocks } of [leader, guest]) {
      act({ type: 'knob.turn', knob: 7, setting: 1 })
      setLocks(municipality)
    }
    leader.act({ type: 'investment.remove', id: money.id })
    expect([leader.writing.undo().ok, guest.writing.undo().ok]).toEqual([true, true])
  })
})

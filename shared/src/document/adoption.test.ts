// Adopting as a step: each party answers, the last answer counts, and what is sealed stays as it is.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { check } from '../actions/check.ts'
import { fingerprintOf } from '../derive/adoption.ts'
import { verdictsOf } from '../derive/verdicts.ts'
import { type VerdictAnswer, verdictAnswers } from '../nouns/verdict.ts'
import { isSealed } from '../nouns/workshop.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { applyAction } from './apply.ts'
import { readPlan } from './read.ts'
import { setUpDocument } from './writePlan.ts'

const AT = '2026-11-28T16:00:00.000Z'
const leader: Actor = { role: 'facilitator', name: 'Marijke', party: null }
const guest = (party: string, name = ''): Actor => ({ role: 'participant', name, party })

function table() {
  const doc = new Y.Doc()
  setUpDocument(doc, planFromTemplate('casus-c', 'Thuisplusflat'))
  const plan = () => readPlan(doc).plan
  const act = (action: Action, actor: Actor = leader, at = AT) => {
    const checked = check(plan(), action, actor)
    if (checked.ok) applyAction(doc, checked.value, actor, at, null)
    return checked.ok ? null : checked.problem.kind
  }
  act({ type: 'question.answer', question: 'tension.geen-trekker', state: 'answered', text: 'Dat kiest het bestuur.' })
  const ask = () => act({ type: 'plan.ask', on: true })
  const say = (party: string, answer: VerdictAnswer, actor: Actor = guest(party), at = AT) => {
    const reason = answer === 'stelt-vast' ? '' : 'Onze uren stoppen eind 2028.'
    return act({ type: 'verdict.give', party, answer, reason, print: fingerprintOf(plan()) }, actor, at)
  }
  const seal = () => act({ type: 'plan.seal', print: fingerprintOf(plan()) })
  const answerOf = (id: string) => verdictsOf(plan()).asked.find(({ party }) => party.id === id)?.verdict?.answer
  const [first = '', second = ''] = plan()
    .parties.filter(({ atTable }) => atTable)
    .map(({ id }) => id)
  return { plan, act, ask, say, seal, answerOf, first, second }
}

test('[C770] a party answers for itself once it is asked, the facilitator may note it, and nobody answers for another', () => {
  const { ask, say, answerOf, plan, first, second } = table()
  expect(say(first, 'stelt-vast')).toBe('verdict.notAsked')
  ask()
  expect(say(first, 'stelt-vast')).toBeNull()
  expect(say(second, 'stelt-vast', guest(first))).toBe('verdict.notYours')
  expect([answerOf(first), answerOf(second)]).toEqual(['stelt-vast', undefined])
  expect(say(second, 'bezwaar', leader)).toBeNull()
  expect(plan().verdicts.find(({ party }) => party === second)).toMatchObject({ noted: true, name: 'Marijke' })
})

test('[C771] an objection says why, and does not stop the party from adopting', () => {
  const { act, ask, say, plan, first } = table()
  ask()
  const print = fingerprintOf(plan())
  expect(act({ type: 'verdict.give', party: first, answer: 'bezwaar', reason: ' ', print }, guest(first))).toBe(
    'text.empty',
  )
  say(first, 'bezwaar')
  const { adopting, objecting } = verdictsOf(plan())
  expect([adopting.length, objecting.length, objecting[0]?.verdict?.reason]).toEqual([
    1,
    1,
    'Onze uren stoppen eind 2028.',
  ])
})

test('[C772] of any answers by anyone of a party the last one counts, whatever their clocks say', () => {
  const answers = fc.array(
    fc.record({
      name: fc.constantFrom('', 'Noor', 'Sam'),
      answer: fc.constantFrom(...verdictAnswers),
      minute: fc.nat(59),
    }),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(answers, (said) => {
      const { ask, say, answerOf, first } = table()
      ask()
      for (const { name, answer, minute } of said) {
        say(first, answer, guest(first, name), `2026-11-28T16:${String(minute).padStart(2, '0')}:00.000Z`)
      }
      expect(answerOf(first)).toBe(said.at(-1)?.answer)
    }),
    { numRuns: 30 },
  )
})

test('[C773] an answer is about the plan as it was: once that changes, the party is asked again', () => {
  const { act, ask, say, plan, answerOf, first } = table()
  ask()
  say(first, 'stelt-vast')
  act({ type: 'knob.turn', knob: 4, setting: 4 })
  expect(answerOf(first)).toBeUndefined()
  expect(verdictsOf(plan()).asked.find(({ party }) => party.id === first)?.isLapsed).toBe(true)
})

test('[C774] an empty chair is not asked and never counts', () => {
  const { act, ask, say, plan, first } = table()
  act({ type: 'party.change', id: first, changes: { atTable: false } })
  ask()
  expect(say(first, 'stelt-vast', leader)).toBe('verdict.notAsked')
  const { asked, emptyChairs } = verdictsOf(plan())
  expect([asked.some(({ party }) => party.id === first), emptyChairs.map(({ id }) => id)]).toEqual([
    false,
    expect.arrayContaining([first]),
  ])
})

test('[C775] what is sealed nobody changes, the facilitator neither; opening it is a deed with a reason, which stays', () => {
  const { act, ask, say, seal, plan, first } = table()
  ask()
  say(first, 'stelt-vast')
  expect(seal()).toBeNull()
  expect(isSealed(plan().workshop)).toBe(true)
  const turn = { type: 'knob.turn', knob: 4, setting: 4 } as const
  const other = plan()
  const refused: readonly (readonly [Action, Actor])[] = [
    [turn, leader],
    [turn, guest(first)],
    [{ type: 'workshop.describe', changes: { title: 'Anders' } }, leader],
    [{ type: 'plan.replace', plan: other }, leader],
    [{ type: 'plan.adopt', print: null }, leader],
    [{ type: 'agreement.remove', id: plan().agreements[0]?.id ?? '' }, leader],
    [{ type: 'text.edit', text: 'vision', at: 0, remove: 0, insert: 'x' }, guest(first)],
    [{ type: 'verdict.give', party: first, answer: 'nog-niet', reason: '', print: '0a1b2c3d' }, guest(first)],
  ]
  for (const [action, actor] of refused) expect([action.type, act(action, actor)]).toEqual([action.type, 'plan.sealed'])
  const later = { kind: 'vraag', text: 'Wie belt?', about: '', owner: null, day: '', done: false } as const
  expect(act({ type: 'parked.add', id: 'later', facts: later }, guest(first))).toBeNull()
  expect(act({ type: 'plan.unseal', why: ' ' })).toBe('text.empty')
  expect(act({ type: 'plan.unseal', why: 'De huur klopt niet.' }, guest(first))).toBe('role.facilitatorOnly')
  expect(act({ type: 'plan.unseal', why: 'De huur klopt niet.' })).toBeNull()
  expect(act(turn, guest(first))).toBeNull()
  ask()
  seal()
  expect(plan().workshop.sealing).toMatchObject({ state: 'verzegeld', openedAt: AT, why: 'De huur klopt niet.' })
})

import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import type { Vote } from '@draaitafel/shared/nouns/vote.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createPlanStore } from './planStore.ts'

function mirror() {
  const doc = new Y.Doc()
  setUpDocument(doc, planFromTemplate('casus-c', 'Thuisplusflat'))
  return { doc, ...createPlanStore(doc) }
}
const facilitator = { role: 'facilitator', name: 'Sam', party: null } as const
const turn = { type: 'knob.turn', knob: 6, setting: 4 } as const

test('[N36] tells own hands from those of others', () => {
  const { doc, store } = mirror()
  const others = new Y.Doc()
  Y.applyUpdate(others, Y.encodeStateAsUpdate(doc))
  applyAction(others, turn, facilitator, '2026-01-01T10:00:00.000Z', null)
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(others))
  expect(store.getState()).toMatchObject({ lastBy: 'others' })
  expect(store.getState().plan.knobs[5]?.setting).toBe(4)
  applyAction(doc, { ...turn, setting: 1 }, facilitator, '2026-01-01T10:00:01.000Z', null)
  expect(store.getState().lastBy).toBe('me')
})

test('[N36] what did not change stays the same object, so that nothing is drawn again for it', () => {
  const { doc, store } = mirror()
  const before = store.getState().plan
  applyAction(doc, turn, facilitator, '2026-01-01T10:00:00.000Z', null)
  const { plan } = store.getState()
  expect(plan.investments).toBe(before.investments)
  expect(plan.knobs[4]).toBe(before.knobs[4])
  expect(plan.knobs[5]).not.toBe(before.knobs[5])
})

test('[N36] what the server kept of a round goes before what the document says, also after the next change', () => {
  const { doc, store, correct } = mirror()
  const vote = (name: string) => ({ id: name, round: 'r', name, party: 'gemeente', value: 2 }) as unknown as Vote
  correct('r', [vote('Noor')])
  applyAction(doc, turn, facilitator, '2026-01-01T10:00:00.000Z', null)
  expect(store.getState().plan.votes).toMatchObject([{ name: 'Noor' }])
  correct('r', [])
  expect(store.getState().plan.votes).toEqual([])
})

test('[N36] a mirror that is put away follows nothing', () => {
  const { doc, store, stop } = mirror()
  stop()
  const before = store.getState()
  applyAction(doc, turn, facilitator, '2026-01-01T10:00:00.000Z', null)
  expect(store.getState()).toBe(before)
})

// A file that has not come yet: what someone does meanwhile.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { createWriting } from './dispatch.ts'
import { createLaterWriting } from './laterWriting.ts'
import { createPeersStore } from './peersStore.ts'
import { createPlanStore } from './planStore.ts'
import type { Writing } from './writing.ts'

const turn = (setting: 0 | 1 | 2): Action => ({ type: 'knob.turn', knob: 7, setting })

/** At a table where what writes comes when `bring` or `lose` is called. */
function seatBefore() {
  const doc = new Y.Doc()
  setUpDocument(doc, planFromTemplate('casus-c', 'Thuisplusflat'))
  const { store: planStore } = createPlanStore(doc)
  const refusals: string[] = []
  const missing: unknown[] = []
  const asked: { readonly bring: (writing: Writing) => void; readonly lose: (error: Error) => void }[] = []
  const writing = createLaterWriting({
    fetchWriting: () => new Promise((bring, lose) => asked.push({ bring, lose })),
    onMissing: (error) => missing.push(error),
  })
  const come = () => {
    const parts = { doc, planStore, peersStore: createPeersStore(doc.clientID, ''), actor: seat, lockState: open }
    asked.at(-1)?.bring(createWriting({ ...parts, onProblem: ({ kind }) => refusals.push(kind) }))
  }
  const setting = () => planStore.getState().plan.knobs.find(({ number }) => number === 7)?.setting
  return { writing, asked, come, setting, refusals, missing }
}
const seat = { role: 'facilitator', name: 'Sam', party: null } as const
const open = () => ({ paused: false, locks: noLocks })

it('[R437] what is done before the file of writing is here is done when it comes, in that order, and can be undone', async () => {
  const { writing, asked, come, setting, refusals, missing } = seatBefore()
  const before = setting()
  expect(writing.dispatch(turn(1)).ok).toBe(true)
  writing.dispatch({ type: 'investment.remove', id: 'nooit' })
  writing.dispatch(turn(0))
  writing.undo()
  expect([setting(), writing.undoStore.getState().undo]).toEqual([before, null])
  come()
  await expect.poll(setting).toBe(1)
  expect(refusals).toEqual(['investment.gone'])
  expect(writing.undoStore.getState()).toEqual({ undo: turn(1), redo: turn(0) })
  writing.redo()
  expect(setting()).toBe(0)
  expect(writing.dispatch(turn(2)).ok).toBe(true)
  expect([setting(), missing]).toEqual([2, []])
  writing.fetchAgain()
  expect(asked.length).toBe(1)
})

it('[R437] what cannot be done, because the file of writing did not come, is said each time and never seems done; it is fetched again', async () => {
  const { writing, asked, come, setting, missing } = seatBefore()
  writing.fetchAgain()
  asked.at(-1)?.lose(new Error('nothing asked for it yet'))
  const before = setting()
  await expect.poll(() => writing.dispatch(turn(1)).ok).toBe(false)
  expect(missing.length).toBeGreaterThan(0)
  const said = missing.length
  const fetched = asked.length
  expect(writing.dispatch(turn(1))).toEqual({ ok: false, problem: { kind: 'writing.missing' } })
  writing.undo()
  expect([missing.length, asked.length, setting()]).toEqual([said + 2, fetched, before])
  come()
  await expect.poll(() => writing.dispatch(turn(1)).ok).toBe(true)
  expect(setting()).toBe(1)
})

it('[R437] what waited for a file that did not come is not done later, unseen', async () => {
  const { writing, asked, come, setting, missing } = seatBefore()
  const before = setting()
  writing.dispatch(turn(1))
  asked.at(-1)?.lose(new Error('gone'))
  await expect.poll(() => missing.length).toBe(1)
  writing.fetchAgain()
  come()
  await expect.poll(() => writing.dispatch({ type: 'knob.reason', knob: 7, reason: 'Nu wel' }).ok).toBe(true)
  expect(setting()).toBe(before)
})

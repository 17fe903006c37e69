// Three people on three devices, each doing random things, disconnected and reconnected at random. In whatever order
// their changes meet, all three end with the same plan. fast-check prints the seed of a run that fails.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Actor } from '@draaitafel/shared/actions/actor.ts'
import { check } from '@draaitafel/shared/actions/check.ts'
import { createActionLog } from '@draaitafel/shared/document/actionLog.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import { readLog } from '@draaitafel/shared/document/readLog.ts'
import { createUndo } from '@draaitafel/shared/document/undo.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { fuzzRuns } from '../support/fuzzRuns.ts'
import { anyAction as action } from '../support/randomActions.ts'

const AT = '2026-03-01T10:00:00.000Z'
const actors: readonly Actor[] = [
  { role: 'facilitator', name: 'Ans', party: null },
  { role: 'participant', name: 'Noor', party: 'gemeente' },
  { role: 'participant', name: 'Bram', party: 'bewoners' },
]

type Step =
  | { readonly do: 'act'; readonly who: number; readonly action: Action }
  | { readonly do: 'undo' | 'redo' | 'cut' | 'join'; readonly who: number }

const who = fc.nat(2)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('act' as const), who, action }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('undo' as const, 'redo' as const, 'cut' as const, 'join' as const),
      who,
    }),
  },
)

/** Devices around one relay document; a disconnected device keeps working and merges when it reconnects. */
function table() {
  const relay = new Y.Doc()
  setUpDocument(relay, planFromTemplate('casus-c', 'Proef'))
  const devices = actors.map((actor) => {
    const doc = new Y.Doc()
    const undo = createUndo(doc, actor)
    return { actor, doc, undo, log: createActionLog(doc, actor), joined: false }
  })
  type Device = (typeof devices)[number]
  const join = (device: Device) => {
    Y.applyUpdate(relay, Y.encodeStateAsUpdate(device.doc, Y.encodeStateVector(relay)), device)
    Y.applyUpdate(device.doc, Y.encodeStateAsUpdate(relay, Y.encodeStateVector(device.doc)), 'relay')
    device.joined = true
  }
  for (const device of devices) {
    device.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'relay' && device.joined) Y.applyUpdate(relay, update, device)
    })
    relay.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== device && device.joined) Y.applyUpdate(device.doc, update, 'relay')
    })
    join(device)
  }
  const take = (taken: Step) => {
    const device = devices[taken.who]
    if (!device) return
    if (taken.do === 'act') {
      const { plan } = readPlan(device.doc)
      const checked = check(plan, taken.action, device.actor)
      if (checked.ok) device.undo.record(checked.value, device.log.act(plan, checked.value, AT))
    } else if (taken.do === 'cut') device.joined = false
    else if (taken.do === 'join') join(device)
    else {
      const moved = device.undo[taken.do]()
      if (moved.ok) device.log.moved(taken.do, moved.value, AT)
    }
  }
  return { devices, relay, take, join }
}

describe('three replicas with cuts and reconnects', () => {
  test('[Z1] any sequence of actions, undos, cuts and reconnects ends in equal plans', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
        const { devices, relay, take, join } = table()
        for (const taken of steps) take(taken)
        for (const device of devices) join(device)
        // One more round: what the last one delivered reaches the first.
        for (const device of devices) join(device)
        const wanted = readPlan(relay).plan
        for (const { doc } of devices) {
          expect(readPlan(doc).plan).toEqual(wanted)
          expect(readLog(doc)).toEqual(readLog(relay))
        }
      }),
      { numRuns: fuzzRuns(100) },
    )
  })

  test('[Z2] undo of mine never takes back yours, whatever either of us did', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 8 }), fc.array(action, { maxLength: 8 }), (mine, yours) => {
        const { devices, take } = table()
        for (const one of mine) take({ do: 'act', who: 0, action: one })
        const before = new Map(yoursNow(devices[1]?.doc))
        const investmentsBefore = investmentIds(devices[1]?.doc)
        for (const one of yours) take({ do: 'act', who: 1, action: one })
        const yourInvestments = investmentIds(devices[1]?.doc).filter((id) => !investmentsBefore.includes(id))
        const after = yoursNow(devices[1]?.doc)
        // The facts of the document that the other changed after me: key by key.
        const changedByYou = [...after].filter(([key, value]) => before.get(key) !== value)
        for (let i = 0; i < mine.length; i++) take({ do: 'undo', who: 0 })
        const end = yoursNow(devices[0]?.doc)
        // Not only are your facts there, your money is still in the plan: so its party is too.
        expect(investmentIds(devices[0]?.doc)).toEqual(expect.arrayContaining(yourInvestments))
        for (const [key, value] of changedByYou) expect(end.get(key)).toBe(value)
        for (const key of before.keys()) if (!after.has(key)) expect(end.has(key)).toBe(false)
      }),
      { numRuns: fuzzRuns(100) },
    )
  })
})

/** Every fact of a document as `root/id/key` → JSON; texts are left out, Yjs keeps characters apart by itself. */
function yoursNow(doc: Y.Doc | undefined): Map<string, string> {
  const facts = new Map<string, string>()
  if (!doc) return facts
  for (const root of ['workshop', 'settings', 'baselines', 'parties', 'needs', 'investments']) {
    for (const [key, value] of doc.getMap(root).entries()) {
      if (!(value instanceof Y.Map)) facts.set(`${root}/${key}`, JSON.stringify(value))
      else for (const [field, fact] of value.entries()) facts.set(`${root}/${key}/${field}`, JSON.stringify(fact))
    }
  }
  return facts
}

function investmentIds(doc: Y.Doc | undefined): string[] {
  return doc ? readPlan(doc).plan.investments.map(({ id }) => id) : []
}

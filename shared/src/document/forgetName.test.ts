import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { filled } from '../../testing/filled.ts'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { nameKey } from '../base/name.ts'
import { namesIn } from '../derive/namesIn.ts'
import { forgetNameInFile } from '../exchange/forgetNameInFile.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText } from '../exchange/planJson.ts'
import { agreement } from '../nouns/agreement.ts'
import type { PlacingStep } from '../nouns/placing.ts'
import { emptyPlan } from '../plan/plan.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { createActionLog } from './actionLog.ts'
import { forgetName } from './forgetName.ts'
import { readPlan } from './read.ts'
import { readLog } from './readLog.ts'
import { createUndo } from './undo.ts'
import { setUpDocument } from './writePlan.ts'

const AT = '2026-03-01T10:00:00.000Z'
const truus: Actor = { role: 'participant', name: 'Truus', party: 'bewoners' }
const noor: Actor = { role: 'participant', name: 'Noor', party: 'gemeente' }

/** Two devices that receive everything from each other, and a server that receives both. */
function table() {
  const server = new Y.Doc()
  setUpDocument(server, planFromTemplate('casus-c', 'Demo'))
  const device = (actor: Actor) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(server))
    doc.on('update', (update: Uint8Array) => Y.applyUpdate(server, update, doc))
    server.on('update', (update: Uint8Array, origin) => origin !== doc && Y.applyUpdate(doc, update, 'server'))
    const undo = createUndo(doc)
    const log = createActionLog(doc, actor)
    const act = (action: Action) => undo.record(action, log.act(readPlan(doc).plan, action, AT))
    return { doc, undo, act }
  }
  return { server, truus: device(truus), noor: device(noor), forget: (name: string) => forgetName(server, name) }
}

const knob6 = (doc: Y.Doc) => readPlan(doc).plan.knobs[5]
const bytesOf = (doc: Y.Doc) => String.fromCharCode(...Y.encodeStateAsUpdate(doc))

test('[U320] my undo of what I did over somebody brings back what they did, and not the name they took away', () => {
  const { truus, noor, forget } = table()
  truus.act({ type: 'knob.turn', knob: 6, setting: 1 })
  noor.act({ type: 'knob.turn', knob: 6, setting: 3 })
  expect(forget('truus')).toBeGreaterThan(0)
  expect(noor.undo.undo().ok).toBe(true)
  expect(knob6(noor.doc)).toMatchObject({ setting: 1, lastTurn: { name: '', party: 'bewoners' } })
  expect(noor.undo.redo().ok).toBe(true)
  expect(knob6(noor.doc)).toMatchObject({ setting: 3, lastTurn: { name: 'Noor' } })
  for (const { doc } of [truus, noor]) expect(bytesOf(doc)).not.toMatch(/truus/i)
})

test('[U320] what I did under a name that I took away is still mine to take back', () => {
  const { truus, noor, forget } = table()
  const before = knob6(truus.doc)?.setting
  truus.act({ type: 'knob.turn', knob: 6, setting: 4 })
  forget('TRUUS ')
  expect(knob6(noor.doc)).toMatchObject({ setting: 4, lastTurn: { name: '' } })
  expect(truus.undo.undo().ok).toBe(true)
  expect(knob6(noor.doc)?.setting).toBe(before)
})

const placed = (interest: PlacingStep): Action => ({
  type: 'placing.set',
  about: 'gemeente',
  place: { interest, influence: 1 },
})
const agreed = (stance: 'akkoord' | 'bezwaar'): Action => ({
  type: 'consent.give',
  agreement: 'a1',
  stance,
  reason: 'Te duur',
})

test.each([
  ['placing', 'placings', placed(1), placed(4)],
  ['consent', 'consents', agreed('akkoord'), agreed('bezwaar')],
] as const)(
  '[R346] my %s that was rewritten without my name no undo and no redo turns back',
  (_, root, first, second) => {
    const { server, truus, forget } = table()
    truus.act({ type: 'agreement.add', id: 'a1', facts: filled(agreement, { text: 'We delen.' }) })
    truus.act(first)
    truus.act(second)
    const said = () => server.getMap(root).toJSON()
    const [before] = Object.values(said())
    // While the name is there I can undo it.
    expect(truus.undo.undo().ok).toBe(true)
    expect(Object.values(said())).not.toEqual([before])
    expect(truus.undo.redo().ok).toBe(true)
    expect(forget('Truus')).toBeGreaterThan(0)
    const nameless = said()
    expect(Object.values(nameless)).toEqual([{ ...before, name: '' }])
    const written = vi.fn()
    truus.doc.on('update', written)
    expect(truus.undo.undo()).toMatchObject({ ok: false, problem: { kind: 'undo.overtaken' } })
    expect(written).not.toHaveBeenCalled()
    expect(said()).toEqual(nameless)
  },
)

test('[C322] of any plan every name is known once, and taking them away one by one leaves none and all else', () => {
  fc.assert(
    fc.property(planArbitrary, (made) => {
      const read = parsePlanJson(planJsonText(made))
      const plan = read.ok ? read.value : emptyPlan
      const doc = new Y.Doc()
      setUpDocument(doc, plan)
      const { plan: before } = readPlan(doc)
      const names = namesIn(before, [])
      expect(new Set(names.map(nameKey)).size).toBe(names.length)
      for (const name of names) expect(forgetName(doc, name)).toBeGreaterThan(0)
      const { plan: after } = readPlan(doc)
      expect(namesIn(after, [])).toEqual([])
      const nameless = (value: unknown) => {
        // An invisible name is no name to remove.
        const drop = (_: string, one: unknown) =>
          typeof one === 'object' && one !== null && 'name' in one && 'party' in one && nameKey(String(one.name)) !== ''
            ? { ...one, name: '' }
            : one
        return JSON.parse(JSON.stringify(value, drop))
      }
      expect(after).toEqual(nameless(before))
      // They are removed from a file in the same way.
      let json = planJsonText(before)
      for (const name of names) json = forgetNameInFile(json, name) ?? json
      expect(JSON.parse(json)).toEqual(nameless(JSON.parse(planJsonText(before))))
    }),
    { numRuns: 40 },
  )
})

test('[C322] a party that is called like a person keeps its name, and so does a person called otherwise', () => {
  const { server, truus, noor, forget } = table()
  truus.act({ type: 'party.change', id: 'bewoners', changes: { name: 'Truus' } })
  truus.act({ type: 'knob.turn', knob: 6, setting: 1 })
  noor.act({ type: 'knob.turn', knob: 5, setting: 0 })
  forget('Truus')
  const { plan } = readPlan(server)
  expect(plan.parties.map(({ name }) => name)).toContain('Truus')
  expect(namesIn(plan, readLog(server))).toEqual(['Noor'])
  expect(
    readLog(server)
      .map(({ type, name }) => `${type} ${name}`)
      .sort(),
  ).toEqual(['knob.turn ', 'knob.turn Noor', 'party.change '])
  expect(forget('Truus')).toBe(0)
})

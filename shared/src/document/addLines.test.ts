import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { check } from '../actions/check.ts'
import { planLimits } from '../nouns/limits.ts'
import { readyScript } from '../nouns/step.ts'
import { nothingWeighed } from '../nouns/weighing.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { createActionLog } from './actionLog.ts'
import { readPlan } from './read.ts'
import { readLog } from './readLog.ts'
import { createUndo } from './undo.ts'
import { setUpDocument } from './writePlan.ts'

const actor: Actor = { role: 'facilitator', name: 'Ans', party: null }
const AT = '2026-03-01T10:00:00.000Z'
const money = { amountCents: 100, per: 'year', from: 2026, until: null, effort: null, indexed: false, knob: 6 } as const

function lines(needs: number, investments: number): Extract<Action, { type: 'plan.add' }> {
  const rest = { ...nothingWeighed, source: 'III', party: 'nieuw', certainty: 'idee', way: '', note: '' } as const
  return {
    type: 'plan.add',
    parties: [
      { id: 'nieuw', kind: 'particulier-fonds', name: 'Fonds', atTable: false, interest: 'a', room: 'b', limit: 'c' },
    ],
    needs: Array.from({ length: needs }, (_, at) => ({ ...money, id: `n${at}`, label: `Kosten ${at}` })),
    investments: Array.from({ length: investments }, (_, at) => ({
      ...money,
      ...rest,
      id: `i${at}`,
      label: `Geld ${at}`,
      need: 'n0',
    })),
  }
}

describe('lines prepared elsewhere, in the document', () => {
  test('[U30] they come at the end of their lists, in their order, in one step that undo takes back whole', () => {
    const doc = new Y.Doc()
    setUpDocument(doc, planFromTemplate('casus-c', 'Proef'))
    const [undo, log] = [createUndo(doc), createActionLog(doc, actor)]
    const before = readPlan(doc).plan
    const action = lines(3, 4)
    undo.record(action, log.act(before, action, AT))

    const after = readPlan(doc).plan
    expect(after.parties.at(-1)).toMatchObject(action.parties[0] ?? {})
    expect(after.needs.map(({ id }) => id)).toEqual([...before.needs.map(({ id }) => id), 'n0', 'n1', 'n2'])
    expect(after.investments.slice(-4)).toMatchObject(action.investments)
    expect(readLog(doc).map(({ type, to }) => [type, to])).toEqual([['plan.add', 8]])

    expect(undo.undo()).toMatchObject({ ok: true, value: { type: 'plan.add' } })
    expect(readPlan(doc).plan).toEqual(before)
    expect(undo.redo().ok).toBe(true)
    expect(readPlan(doc).plan).toEqual(after)
  })

  test('[U30] changes to existing lines are undone with them', () => {
    const doc = new Y.Doc()
    setUpDocument(doc, planFromTemplate('casus-c', 'Proef'))
    const [undo, log] = [createUndo(doc), createActionLog(doc, actor)]
    const before = readPlan(doc).plan
    const [need, investment] = [before.needs[0]?.id ?? '', before.investments[1]?.id ?? '']
    const changed = {
      needs: [{ id: need, changes: { amountCents: 4200 } }],
      investments: [{ id: investment, changes: { certainty: 'idee' } as const }],
    }
    const action = { ...lines(1, 0), changed }
    undo.record(action, log.act(before, action, AT))
    const after = readPlan(doc).plan
    expect(after.needs[0]?.amountCents).toBe(4200)
    expect(after.investments[1]?.certainty).toBe('idee')
    expect(readLog(doc).map(({ to }) => to)).toEqual([4])
    undo.undo()
    expect(readPlan(doc).plan).toEqual(before)
  })

  test('[U30] as many as a plan can hold go in at once, within what one update may be', () => {
    const doc = new Y.Doc()
    setUpDocument(doc, planFromTemplate('leeg', 'Proef'))
    let structs = 0
    doc.on('update', (update: Uint8Array) => {
      structs = Y.decodeUpdate(update).structs.length
    })
    const log = createActionLog(doc, actor)
    log.act(readPlan(doc).plan, lines(planLimits.needs, planLimits.investments), AT)
    const { needs, investments } = readPlan(doc).plan
    expect([needs.length, investments.length]).toEqual([planLimits.needs, planLimits.investments])
    expect(structs).toBeLessThan(50_000)
  })
})

describe('a script that brings lines along', () => {
  const also = { ...lines(2, 0), vision: 'Samen oud worden' }
  const steps = readyScript.slice(0, 3)

  test('[C394] steps, parties, costs and a vision come in one step that undo takes back whole', () => {
    const doc = new Y.Doc()
    setUpDocument(doc, { ...planFromTemplate('casus-c', 'Proef'), vision: '' })
    const [undo, log] = [createUndo(doc), createActionLog(doc, actor)]
    const before = readPlan(doc).plan
    const checked = check(before, { type: 'script.set', steps, also }, actor)
    if (!checked.ok) throw new Error(checked.problem.kind)
    undo.record(checked.value, log.act(before, checked.value, AT))
    const after = readPlan(doc).plan
    expect(after.script.map(({ id }) => id)).toEqual(steps.map(({ id }) => id))
    expect(after.parties.at(-1)).toMatchObject({ name: 'Fonds' })
    expect(after.needs.slice(-2).map(({ label }) => label)).toEqual(['Kosten 0', 'Kosten 1'])
    expect(after.vision).toBe('Samen oud worden')
    expect(undo.undo().ok).toBe(true)
    expect(readPlan(doc).plan).toEqual(before)
  })

  test('[C394] words of the table stay; lines that cannot be are refused, and so is a participant', () => {
    const doc = new Y.Doc()
    setUpDocument(doc, { ...planFromTemplate('casus-c', 'Proef'), vision: 'Van ons' })
    createActionLog(doc, actor).act(readPlan(doc).plan, { type: 'script.set', steps, also }, AT)
    const { plan } = readPlan(doc)
    expect(plan.vision).toBe('Van ons')
    const asked = (wrong: object, who = actor) =>
      check(plan, { type: 'script.set', steps, also: { ...also, ...wrong } }, who)
    // The same ids are there by now.
    expect(asked({})).toMatchObject({ ok: false })
    const fresh = { parties: [], needs: [] }
    expect(asked(fresh)).toMatchObject({ ok: true })
    expect(asked({ ...fresh, vision: 'a'.repeat(planLimits.noteLength + 1) })).toMatchObject({ ok: false })
    expect(asked(fresh, { ...actor, role: 'participant' })).toMatchObject({ ok: false })
  })
})

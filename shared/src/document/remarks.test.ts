import { expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { check } from '../actions/check.ts'
import { namesIn } from '../derive/namesIn.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText } from '../exchange/planJson.ts'
import { planLimits } from '../nouns/limits.ts'
import { remarkKey } from '../nouns/remark.ts'
import { emptyPlan } from '../plan/plan.ts'
import { withoutNames } from '../plan/withoutNames.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { applyAction } from './apply.ts'
import { forgetName } from './forgetName.ts'
import { readPlan } from './read.ts'
import { rootMap } from './schema.ts'
import { createUndo } from './undo.ts'
import { setUpDocument } from './writePlan.ts'

const ans: Actor = { role: 'reader', name: 'Ans', party: null }
const noor: Actor = { role: 'participant', name: 'Noor', party: 'gemeente' }
const [EARLY, LATE] = ['2026-03-01T10:00:00.000Z', '2026-03-01T11:00:00.000Z']
const write = (id: string, text: string, about = 'knob.6'): Action => ({ type: 'remark.write', id, about, text })

function tableWithRemarks(): Y.Doc {
  const doc = new Y.Doc()
  setUpDocument(doc, planFromTemplate('casus-c', 'Thuisplusflat'))
  applyAction(doc, write('tweede', 'En de nacht?'), ans, LATE, null)
  applyAction(doc, write('eerste', 'Wie belt er?', ''), ans, EARLY, null)
  return doc
}

it('[C550] W-05: a reader does nothing but remarks, and remarks are for readers alone', () => {
  const kindOf = (action: Action, actor: Actor) => {
    const checked = check(emptyPlan, action, actor)
    return checked.ok ? null : checked.problem.kind
  }
  expect(kindOf(write('a', ' Wie belt er? '), ans)).toBeNull()
  expect(kindOf(write('a', 'Wie?'), { ...ans, name: ' ' })).toBe('text.empty')
  expect(kindOf(write('a', '  '), ans)).toBe('text.empty')
  expect(kindOf(write('a', 'x'.repeat(planLimits.remarkLength + 1)), ans)).toBe('text.tooLong')
  expect(kindOf(write('a', 'Wie?', 'party.gemeente'), ans)).toBe('choice.unknown')
  expect(kindOf({ type: 'remark.remove', id: 'weg' }, ans)).toBe('line.gone')
  expect(kindOf({ type: 'knob.turn', knob: 6, setting: 2 }, ans)).toBe('role.reader')
  expect(kindOf({ type: 'question.answer', question: 'remark.a', state: 'answered', text: 'Ja' }, ans)).toBe(
    'role.reader',
  )
  for (const actor of [noor, { ...noor, role: 'facilitator' }] as const) {
    expect(kindOf(write('a', 'Wie?'), actor)).toBe('role.readerOnly')
  }
  expect(kindOf(write('a', 'Wie?'), { ...ans, role: 'viewer' })).toBe('role.readerOnly')
})

it('[C551] W-05: remarks are read in order of time, and what no reader could have written is left out', () => {
  const doc = tableWithRemarks()
  const fact = { about: '', text: 'x', name: 'Ans', party: null, at: LATE }
  for (const [key, value] of Object.entries({
    a: { ...fact, party: 'gemeente' },
    b: { ...fact, at: 'gisteren' },
    c: { ...fact, text: ' ' },
    d: 'los',
  }))
    rootMap(doc, 'remarks').set(key, value)
  expect(readPlan(doc).plan.remarks.map(({ id, about, name }) => [id, about, name])).toEqual([
    ['eerste', '', 'Ans'],
    ['tweede', 'knob.6', 'Ans'],
  ])
})

it('[C552] W-05: a file has remarks under their own ids, so that what came of each is still with it', () => {
  const doc = tableWithRemarks()
  applyAction(
    doc,
    { type: 'question.answer', question: remarkKey('tweede'), state: 'answered', text: 'De wijkzorg' },
    noor,
    LATE,
    null,
  )
  const { plan } = readPlan(doc)
  const parsed = parsePlanJson(planJsonText(plan))
  expect(parsed.ok && parsed.value.remarks).toEqual(plan.remarks)
  expect(parsed.ok && parsed.value.answers.map(({ id }) => id)).toContain(remarkKey('tweede'))
})

it('[C553] W-05: the name of a reader leaves with the other names', () => {
  const doc = tableWithRemarks()
  expect(namesIn(readPlan(doc).plan, [])).toContain('Ans')
  expect(JSON.stringify(withoutNames(readPlan(doc).plan))).not.toContain('Ans')
  doc.transact(() => forgetName(doc, 'ans'))
  expect(readPlan(doc).plan.remarks.map(({ name, text }) => [name, text])).toEqual([
    ['', 'Wie belt er?'],
    ['', 'En de nacht?'],
  ])
})

it('[C554] W-05: a reader takes a remark back and puts it there again, each in one step', () => {
  const doc = tableWithRemarks()
  const undo = createUndo(doc, ans)
  const texts = () => readPlan(doc).plan.remarks.map(({ text }) => text)
  for (const action of [
    write('eerste', 'Wie belt er in het weekend?', ''),
    { type: 'remark.remove', id: 'eerste' } as const,
  ])
    undo.record(action, applyAction(doc, action, ans, LATE, null))
  expect(texts()).toEqual(['En de nacht?'])
  undo.undo()
  undo.undo()
  expect(texts()).toEqual(['Wie belt er?', 'En de nacht?'])
  undo.redo()
  expect(texts()).toContain('Wie belt er in het weekend?')
})

import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { filled, lineOf } from '../../testing/filled.ts'
import type { Action } from '../actions/action.ts'
import { check } from '../actions/check.ts'
import { fileProblemSentence } from '../copy/nl/importProblems.ts'
import { problemSentence } from '../copy/nl/problems.ts'
import { readPlan } from '../document/read.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText } from '../exchange/planJson.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { causesOf, effect } from './effect.ts'

const plan = planFromTemplate('casus-c', 'Proef')
const noor = { role: 'participant', name: 'Noor', party: 'gemeente' } as const
const facts = filled(effect, { kind: 'effect', label: 'Minder eenzaam' })

/** The sentence that someone at the table gets; null: it may be written. */
function saidOf(action: unknown): string | null {
  const checked = check(plan, action as Action, noor)
  return checked.ok ? null : problemSentence(checked.problem)
}
const adding = (changes: object) => saidOf({ type: 'effect.add', id: 'e', facts: { ...facts, ...changes } })

test('[X60] C-35: an effect says what comes from what, for whom, and how large it is', () => {
  const from = 'investment.ge-activiteiten knob.5 effect.koffie'
  expect(adding({ from, forParty: 'bewoners', size: 'klein', coreValue: 'goed-wonen' })).toBeNull()
  expect(causesOf({ from })).toEqual(from.split(' '))
  expect(causesOf({ from: '' })).toEqual([])
})

test('[X60] an effect that cannot be is refused with a sentence', () => {
  expect(adding({ label: ' ' })).toBe('Vul de omschrijving in.')
  expect(adding({ label: 'x'.repeat(201) })).toMatch(/^De tekst bij de omschrijving is te lang/)
  expect(adding({ forParty: 'weg' })).toBe(problemSentence({ kind: 'party.gone' }))
  for (const wrong of [
    { size: 'reusachtig' },
    { kind: 'wens' },
    { from: 'knob.11' },
    { from: 'effect.a effect.a' },
    { from: 'effect.' },
    { from: Array.from({ length: 7 }, (_, at) => `effect.e${at}`).join(' ') },
    { coreValue: 'winst' },
    { origin: 'elders' },
  ]) {
    expect(adding(wrong), JSON.stringify(wrong)).toBe(problemSentence({ kind: 'choice.unknown' }))
  }
  expect(adding({ saidCents: -1 })).toBe(problemSentence({ kind: 'amount.negative' }))
  expect(adding({ saidCents: 1.5 })).toBe(problemSentence({ kind: 'amount.notANumber', text: '1.5' }))
  expect(saidOf({ type: 'effect.change', id: 'weg', changes: {} })).toBe(problemSentence({ kind: 'line.gone' }))
  expect(check(plan, { type: 'effect.add', id: 'e', facts }, { ...noor, role: 'viewer' })).toMatchObject({ ok: false })
})

test('[X60] E-05: an amount is only what was said, of any size, and there is none without', () => {
  expect(facts.saidCents).toBeNull()
  expect(adding({ saidCents: 1_200_000, per: 'once' })).toBeNull()
})

test('[X61] in a stored document rubbish is left out, and what can be repaired is', () => {
  const doc = new Y.Doc()
  const store = (id: string, fields: object) => doc.getMap('effects').set(id, new Y.Map(Object.entries(fields)))
  store('goed', { kind: 'effect', label: 'Rust', from: 'knob.3', saidCents: 100, per: 'once', order: 'a1' })
  store('half', {
    kind: 'activiteit',
    label: 'Koffie',
    from: 7,
    forParty: 'weg',
    size: 'x',
    saidCents: -5,
    order: 'a0',
  })
  store('zonder-soort', { label: 'Niets', order: 'a2' })
  store('zonder-naam', { kind: 'effect', label: '  ', order: 'a3' })
  doc.getMap('effects').set('geen-regel', 'tekst')
  const read = readPlan(doc)
  expect(read.plan.effects).toEqual([
    lineOf(effect, { id: 'half', kind: 'activiteit', label: 'Koffie', order: 'a0' }),
    lineOf(effect, {
      ...{ id: 'goed', kind: 'effect', label: 'Rust', from: 'knob.3', saidCents: 100, per: 'once', order: 'a1' },
    }),
  ])
  expect(read.dropped.map(({ id }) => id).sort()).toEqual(['geen-regel', 'zonder-naam', 'zonder-soort'])
})

test('[X61] in a plan file rubbish effects are refused with their line, which one it is, and what is wrong', () => {
  const good = lineOf(effect, { id: 'a', kind: 'effect', label: 'Rust' })
  const said = (line: object) => {
    const text = planJsonText({ ...plan, effects: [good, { ...good, id: 'b', ...line }] })
    const read = parsePlanJson(text)
    return read.ok ? 'fine' : fileProblemSentence(read.problem)
  }
  expect(said({})).toBe('fine')
  const wrong: [object, RegExp][] = [
    [{ label: 7 }, /regel \d+.*effect 2.*de omschrijving/],
    [{ label: '' }, /regel \d+.*effect 2.*de omschrijving/],
    [{ kind: 'wens' }, /regel \d+.*effect 2.*de soort/],
    [{ from: 'overal' }, /regel \d+.*effect 2.*/],
    [{ forParty: 'niemand' }, /regel \d+.*effect 2.*voor welke partij het is/],
    [{ size: 'enorm' }, /regel \d+.*effect 2.*hoe groot het is/],
    [{ saidCents: 'veel' }, /regel \d+.*effect 2.*het genoemde bedrag/],
    [{ saidCents: -100 }, /regel \d+.*effect 2.*het genoemde bedrag/],
    [{ evidence: 'x'.repeat(201) }, /regel \d+.*effect 2.*de onderbouwing/],
    [{ id: 'a' }, /regel \d+.*effect 2/],
  ]
  for (const [line, reason] of wrong) expect(said(line), JSON.stringify(line)).toMatch(reason)
  const crowd = Array.from({ length: 151 }, (_, at) => ({ ...good, id: `e${at}` }))
  const tooMany = parsePlanJson(planJsonText({ ...plan, effects: crowd }))
  expect(tooMany.ok ? '' : fileProblemSentence(tooMany.problem)).toMatch(/de lijst "effects".*150/)
})

// Writing, keeping and reading the activity log, as dispatch uses it: two people on one document each.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { filled } from '../../testing/filled.ts'
import type { Action } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText } from '../exchange/planJson.ts'
import { agreement } from '../nouns/agreement.ts'
import { planLimits } from '../nouns/limits.ts'
import { planFromTemplate } from '../templates/templates.ts'
import { createActionLog } from './actionLog.ts'
import { readPlan } from './read.ts'
import { readLog, watchLog } from './readLog.ts'
import { isLogTooLong, trimLog } from './trimLog.ts'
import { createUndo } from './undo.ts'
import { setUpDocument } from './writePlan.ts'

const noor: Actor = { role: 'participant', name: 'Noor', party: 'gemeente' }
const ans: Actor = { role: 'facilitator', name: 'Ans', party: null }
const START = Date.parse('2026-03-01T10:00:00.000Z')

function twoPeople() {
  const docs = [new Y.Doc(), new Y.Doc()] as const
  setUpDocument(docs[0], planFromTemplate('casus-c', 'Proef'))
  Y.applyUpdate(docs[1], Y.encodeStateAsUpdate(docs[0]))
  const cable = { isIn: true }
  const pass = (from: Y.Doc, to: Y.Doc) =>
    from.on('update', (u: Uint8Array, o: unknown) => cable.isIn && o !== 'cable' && Y.applyUpdate(to, u, 'cable'))
  pass(docs[0], docs[1])
  pass(docs[1], docs[0])
  const meet = () => {
    const [one, other] = docs.map((doc) => Y.encodeStateAsUpdate(doc))
    if (one && other) for (const doc of docs) for (const update of [one, other]) Y.applyUpdate(doc, update, 'cable')
  }
  return { mine: person(docs[0], noor), yours: person(docs[1], ans), docs, cable, meet }
}

/** Dispatch, without its checks; seconds are since ten o'clock. */
function person(doc: Y.Doc, actor: Actor) {
  const steps = createUndo(doc)
  const log = createActionLog(doc, actor)
  const timeOf = (seconds: number) => new Date(START + seconds * 1000).toISOString()
  const back = (move: 'undo' | 'redo', seconds: number) => {
    const moved = steps[move]()
    if (moved.ok) log.moved(move, moved.value, timeOf(seconds))
    return moved.ok
  }
  return {
    act: (action: Action, seconds: number) =>
      steps.record(action, log.act(readPlan(doc).plan, action, timeOf(seconds))),
    undo: (seconds: number) => back('undo', seconds),
    redo: (seconds: number) => back('redo', seconds),
    lines: () => readLog(doc),
    plan: () => readPlan(doc).plan,
  }
}

const turn = (knob: 5 | 7, setting: 0 | 1 | 2 | 3 | 4): Action => ({ type: 'knob.turn', knob, setting })
const letter = (insert: string, note: 5 | 7 = 7): Action => ({
  type: 'text.edit',
  text: { note },
  at: 999,
  remove: 0,
  insert,
})

describe('an entry for every action', () => {
  test('[C130] says who did what and when, with the names of then, in the one update of the action', () => {
    const { mine, yours, docs } = twoPeople()
    let updates = 0
    docs[0].on('update', () => updates++)
    const [need] = mine.plan().needs
    if (!need) throw new Error('Case C has costs')
    mine.act({ type: 'need.change', id: need.id, changes: { amountCents: 5_200_000, indexed: true } }, 0)
    mine.act({ type: 'need.remove', id: need.id }, 60)
    expect(updates).toBe(2)
    const about = { name: 'Noor', party: 'gemeente', subject: need.id, label: need.label, move: 'do' }
    expect(yours.lines()).toMatchObject([
      { ...about, type: 'need.change', part: 'amount', from: need.amountCents, to: 5_200_000, per: need.per },
      { ...about, type: 'need.remove', at: '2026-03-01T10:01:00.000Z', from: 5_200_000 },
    ])
  })

  test('[C130] no entry when nothing changed, for a clock, for bringing people somewhere or for a stopped round', () => {
    const { yours } = twoPeople()
    const five = yours.plan().knobs[4]?.setting ?? 0
    yours.act(turn(5, five), 0)
    yours.act({ type: 'gather.call', place: 'board' }, 1)
    yours.act({ type: 'round.open', id: 'r', knob: 6, kind: 'stand', voters: 'persoon' }, 2)
    yours.act({ type: 'round.stop', id: 'r' }, 3)
    const now = { step: 'welkom', endsAt: null, leftSeconds: 60 }
    yours.act({ type: 'step.go', now }, 4)
    yours.act({ type: 'step.go', now: { ...now, leftSeconds: 120 } }, 5)
    yours.act({ type: 'baseline.set' }, 6)
    yours.act({ type: 'baseline.set' }, 7)
    expect(yours.lines().map(({ type }) => type)).toEqual(['round.open', 'step.go', 'baseline.set'])
  })

  test('[C130] what people chose in a round is in no entry, also when the round is shown', () => {
    const { yours, docs } = twoPeople()
    yours.act({ type: 'round.open', id: 'r', knob: 6, kind: 'stand', voters: 'persoon' }, 0)
    const votes = [{ party: 'gemeente', name: 'Stemmer', value: 4 }]
    yours.act({ type: 'round.show', id: 'r', votes }, 1)
    expect(yours.lines()).toMatchObject([{ subject: '6' }, { type: 'round.show', subject: '6', from: null, to: null }])
    expect(JSON.stringify(docs[1].getMap('log').toJSON())).not.toMatch(/Stemmer|gemeente/)
  })

  test('[C130] an entry takes under 200 bytes, and long texts are cut', () => {
    const { mine, docs } = twoPeople()
    const facts = { knob: null, label: 'Beheerder', amountCents: 100, per: 'year', from: 2026, until: null } as const
    mine.act({ type: 'need.add', id: 'n', facts: { ...facts, effort: null, indexed: false } }, 0)
    mine.act({ type: 'need.change', id: 'n', changes: { amountCents: 5_200_000 } }, 30)
    for (const record of docs[0].getMap('log').values()) expect(JSON.stringify(record).length).toBeLessThan(200)
    mine.act({ type: 'agreement.add', id: 'a', facts: filled(agreement, { text: 'x'.repeat(400) }) }, 40)
    expect(mine.lines().at(-1)?.label).toBe(`${'x'.repeat(planLimits.labelLength - 1)}…`)
  })
})

describe('going on with the same thing', () => {
  test('[C131] turns of one knob within ten seconds are one entry, from where it began', () => {
    const { mine } = twoPeople()
    mine.act(turn(7, 0), 0)
    mine.act(turn(7, 1), 60)
    mine.act(turn(7, 2), 65)
    mine.act(turn(7, 4), 74)
    expect(mine.lines()).toMatchObject([{ to: 0 }, { from: 0, to: 4, at: '2026-03-01T10:01:14.000Z' }])
    mine.act(turn(7, 3), 85)
    mine.act(turn(5, 0), 86)
    expect(mine.lines().slice(2)).toMatchObject([{ from: 4, to: 3 }, { subject: '5' }])
  })

  test('[C131] not when someone else turned it in between, or when it was undone', () => {
    const { mine, yours } = twoPeople()
    mine.act(turn(7, 0), 0)
    yours.act(turn(7, 4), 2)
    mine.act(turn(7, 1), 4)
    expect(mine.lines()).toMatchObject([{ to: 0 }, { from: 0, to: 4 }, { from: 4, to: 1 }])
    mine.undo(5)
    mine.act(turn(7, 2), 6)
    expect(mine.lines().map(({ move, to }) => [move, to])).toEqual([
      ['do', 0],
      ['do', 4],
      ['do', 1],
      ['undo', 1],
      ['do', 2],
    ])
  })

  test('[C335] an entry that was written on another device is left as it is, also by the same name', () => {
    const { mine, docs } = twoPeople()
    const myPhone = person(docs[1], noor)
    for (const [first, then] of [
      [turn(7, 0), turn(7, 1)],
      [letter('a'), letter('b')],
    ] as const) {
      mine.act(first, 0)
      const before = mine.lines().at(-1)
      myPhone.act(then, 5)
      expect(mine.lines()).toContainEqual(before)
      expect(mine.lines().filter(({ type }) => type === first.type)).toHaveLength(2)
      mine.act(first, 60)
    }
  })

  test('[C131] writing in one text is one entry per person until two minutes pass, and most characters write none', () => {
    const { mine, yours, docs } = twoPeople()
    mine.act(letter('a'), 0)
    let written = 0
    const stop = watchLog(docs[0], () => written++)
    for (let second = 1; second <= 100; second++) (second % 2 ? mine : yours).act(letter('b'), second)
    stop()
    expect(mine.lines().map(({ name }) => name)).toEqual(expect.arrayContaining(['Noor', 'Ans']))
    expect(mine.lines()).toHaveLength(2)
    expect(written).toBeLessThan(20)
    expect(Date.parse(mine.lines()[0]?.at ?? '')).toBeGreaterThan(START + 80_000)
    mine.act(letter('c'), 240)
    mine.act(letter('d', 5), 241)
    expect(mine.lines().slice(2)).toMatchObject([{ subject: 'note.7' }, { subject: 'note.5' }])
  })
})

describe('how many are kept', () => {
  test('[C132] no device takes a line away; where it is done what is not a line goes first, then the oldest of whose most is', () => {
    const { mine, yours, docs } = twoPeople()
    const log = docs[0].getMap('log')
    yours.act(turn(5, 0), 0)
    for (let line = 0; !isLogTooLong(docs[0]); line++) mine.act(turn(7, line % 2 ? 4 : 0), 20 + line * 20)
    const [yourLine, first] = mine.lines()
    expect(mine.lines().length).toBeGreaterThan(planLimits.logLines)
    log.set('zzz', 'garbage')
    trimLog(docs[0])
    expect(log.has('zzz')).toBe(false)
    expect(mine.lines()).toHaveLength(planLimits.logLines)
    // Someone's only entry is still there, however old; someone with hundreds lost the oldest.
    expect(mine.lines()[0]).toEqual(yourLine)
    expect(log.has(first?.id ?? '')).toBe(false)
  })

  test('[C336] lines for parties that are not in the plan go first, however many parties they name', () => {
    const { mine, docs } = twoPeople()
    const log = docs[0].getMap('log')
    for (let line = 0; line < 100; line++) mine.act(turn(7, line % 2 ? 4 : 0), 20 + line * 20)
    const own = mine.lines()
    for (let ghost = 0; !isLogTooLong(docs[0]); ghost++) {
      const at = new Date(START + 9_000_000 + ghost).toISOString()
      log.set(`ghost${ghost}`, { ...(log.get(own[0]?.id ?? '') as object), at, party: `ghost${ghost}` })
    }
    trimLog(docs[0])
    expect(mine.lines()).toHaveLength(planLimits.logLines)
    expect(own.filter(({ id }) => !log.has(id))).toEqual([])
  })

  test('[C132] lines that two write while they are apart are all there when they meet', () => {
    const { mine, yours, cable, meet } = twoPeople()
    cable.isIn = false
    mine.act(turn(7, 0), 0)
    yours.act(turn(5, 0), 0)
    yours.act(turn(7, 1), 1)
    meet()
    expect(mine.lines()).toHaveLength(3)
    expect(mine.lines()).toEqual(yours.lines())
  })
})

describe('what removes no entry', () => {
  test('[C133] undo and redo add an entry with the name of that time, and undo no entry', () => {
    const { mine } = twoPeople()
    const facts = { knob: null, label: 'Koffie', amountCents: 100, per: 'year', from: 2026, until: null } as const
    mine.act({ type: 'need.add', id: 'n', facts: { ...facts, effort: null, indexed: false } }, 0)
    const [added] = mine.lines()
    mine.undo(20)
    expect(mine.plan().needs.some(({ id }) => id === 'n')).toBe(false)
    mine.redo(40)
    expect(mine.undo(60)).toBe(true)
    expect(mine.undo(80)).toBe(false)
    expect(mine.lines()[0]).toEqual(added)
    expect(mine.lines().map(({ move, label }) => `${move} ${label}`)).toEqual([
      'do Koffie',
      'undo Koffie',
      'redo Koffie',
      'undo Koffie',
    ])
  })

  test('[C133] undo of characters leaves the entry that was written with them, and the entry whose time was updated', () => {
    const { mine } = twoPeople()
    mine.act(letter('eerst '), 0)
    mine.act(letter('later'), 30)
    mine.act(turn(7, 0), 40)
    mine.act(letter(' nog later'), 50)
    const before = mine.lines()
    while (mine.undo(60));
    expect(mine.plan().knobs[6]?.note).toBe(twoPeople().mine.plan().knobs[6]?.note)
    expect(mine.lines().slice(0, before.length)).toEqual(before)
    while (mine.redo(70));
    expect(mine.plan().knobs[6]?.note).toContain('nog later')
    expect(mine.lines().slice(0, before.length)).toEqual(before)
  })

  test('[C133] going back to a moment keeps all lines and adds its own; undoing that too', () => {
    const { mine, yours } = twoPeople()
    mine.act(turn(7, 0), 0)
    const plan = planFromTemplate('casus-a', 'Eerder')
    yours.act({ type: 'plan.replace', plan, moment: 'Voor de pauze' }, 60)
    yours.undo(80)
    yours.act({ type: 'plan.replace', plan }, 90)
    expect(mine.lines().map(({ type, move, label }) => [type, move, label])).toEqual([
      ['knob.turn', 'do', ''],
      ['plan.replace', 'do', 'Voor de pauze'],
      ['plan.replace', 'undo', 'Voor de pauze'],
      ['plan.replace', 'do', ''],
    ])
  })

  test('[C133] a plan file contains no log entries, and importing it adds none', () => {
    const { mine } = twoPeople()
    mine.act({ type: 'need.remove', id: mine.plan().needs[0]?.id ?? '' }, 0)
    const file = planJsonText(mine.plan())
    expect(Object.keys(JSON.parse(file))).not.toContain('log')
    const read = parsePlanJson(JSON.stringify({ ...JSON.parse(file), log: { a: { type: 'knob.turn' } } }))
    expect(read.ok && 'log' in read.value).toBe(false)
    expect(read.ok).toBe(true)
    expect(file).not.toMatch(/need\.remove|Noor/)
  })
})

describe('reading', () => {
  test('[C134] lines are sorted by time, then by key, whatever the order of insertion', () => {
    const doc = new Y.Doc()
    const line = { type: 'baseline.set', name: '', party: null }
    doc.getMap('log').set('c', { ...line, at: '2026-03-01T10:00:00.000Z' })
    doc.getMap('log').set('b', { ...line, at: '2026-03-01T11:00:00+01:00' })
    doc.getMap('log').set('a', { ...line, at: '2026-03-01T12:00:00.000Z' })
    expect(readLog(doc).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })

  test('[C134] garbage is left out and never throws, and writing goes on next to it', () => {
    const types = ['knob.turn', 'round.open', 'choice.set', 'text.edit', 'gather.call', 'toString', 'need.add', 4]
    const garbage = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          at: fc.constantFrom('2026-03-01T10:00:00.000Z', 'gisteren', 5, '99999-01-01'),
          type: fc.constantFrom(...types),
          name: fc.oneof(fc.string(), fc.integer()),
          party: fc.constantFrom('gemeente', null, 'Ongeldig!'),
          subject: fc.constantFrom('7', '11', 'note.3', 'note.x', 'prijs', 'vision', 8, 'x'.repeat(300)),
          from: fc.jsonValue(),
          to: fc.jsonValue(),
          source: fc.constantFrom('II', 'XX'),
          part: fc.constantFrom('amount', 'veel'),
          move: fc.constantFrom('undo', 'weg'),
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.string(), garbage), (records) => {
        const { mine, docs } = twoPeople()
        for (const [key, value] of Object.entries(records)) {
          docs[1].getMap('log').set(key, JSON.parse(JSON.stringify(value)))
        }
        docs[1].getMap('log').set('map', new Y.Map())
        mine.act(turn(7, 0), 0)
        for (const { type, subject, label, from } of mine.lines()) {
          expect(type).not.toMatch(/gather|toString/)
          expect(subject.length + label.length).toBeLessThanOrEqual(2 * planLimits.labelLength)
          if (type === 'knob.turn') expect(Number(subject)).toBeLessThanOrEqual(10)
          expect(typeof from === 'object' ? from : null).toBeNull()
        }
        expect(mine.lines().some(({ name, to }) => name === 'Noor' && to === 0)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

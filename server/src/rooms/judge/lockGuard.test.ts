// What a room's guard accepts must be what screens let people do: one thing more and a lock is not a lock, one less
// and honest work is refused.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { checkLocks } from '@draaitafel/shared/actions/checkLocks.ts'
import { checkRoundHold } from '@draaitafel/shared/actions/checkRoundHold.ts'
import { type Allowance, allowances } from '@draaitafel/shared/base/allowance.ts'
import { caseMapLines } from '@draaitafel/shared/copy/nl/library/caseMap.ts'
import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import type { Setting } from '@draaitafel/shared/model/knobs.ts'
import { agreement } from '@draaitafel/shared/nouns/agreement.ts'
import { effect } from '@draaitafel/shared/nouns/effect.ts'
import { finding } from '@draaitafel/shared/nouns/finding.ts'
import { idea } from '@draaitafel/shared/nouns/idea.ts'
import { type Locks, noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { filled } from '@draaitafel/shared/testing/filled.ts'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { CommittedDocument } from '../document/committedDocument.ts'
import { firstUpdate } from '../document/firstUpdate.ts'
import { WaitingUpdates } from '../document/waitingUpdates.ts'
import { guard } from './lockGuard.ts'
import { readUpdate } from './readUpdate.ts'
import { checkStructure } from './structureCheck.ts'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const [investment] = template.investments
const [need] = template.needs
if (!investment || !need) throw new Error('case C has neither costs nor money')
const { id: _id, order: _order, ...investmentFacts } = investment
const { id: _needId, order: _needOrder, ...needFacts } = need
const hours = { party: 'bewoners', label: 'Koffie', knob: 5 as const, hoursPerYear: 100, from: 2026, until: null }
const proof = {
  coreValue: 'goed-wonen',
  moment: 'vooraf',
  what: 'Huurders',
  how: '',
  state: 'gezocht',
  owner: null,
} as const
const parked = { kind: 'zorg', text: 'Sleutels', about: '', owner: null, day: '', done: false } as const

/** What must exist before an action makes sense. */
const before: readonly Action[] = [
  { type: 'volunteering.add', id: 'koffie', facts: hours },
  { type: 'agreement.add', id: 'afspraak', facts: filled(agreement, { text: 'We delen de kosten.' }) },
  { type: 'parked.add', id: 'sleutels', facts: parked as never },
  { type: 'proof.add', id: 'bewijs', facts: proof as never },
  { type: 'finding.add', id: 'netwerken', facts: filled(finding, { topic: 'netwerken' }) },
  { type: 'ownLink.add', id: 'loop', facts: { knob: 4, route: 'beter-zien', reason: 'Loopjes' } },
  { type: 'idea.add', id: 'bank', facts: filled(idea, { label: 'Een bank', lever: 'omgeving' }) },
]

const deeds: readonly Action[] = [
  { type: 'party.add', id: 'kerk', kind: 'overig' as never, name: 'Kerk' },
  { type: 'party.change', id: 'gemeente', changes: { room: 'Subsidie tot 2028' } },
  { type: 'knob.turn', knob: 6, setting: 1 },
  { type: 'knob.turn', knob: 7, setting: 1 },
  { type: 'knob.discuss', knob: 6, state: 'besproken' as never },
  { type: 'knob.reason', knob: 6, reason: 'Geen ruimte' },
  { type: 'choice.set', choice: 'werkgever', option: 'zorg', chosen: true },
  { type: 'choice.set', choice: 'profiel', option: 'vrijwilligers', chosen: true },
  { type: 'choice.set', choice: 'aanbieder', option: 'vrij', chosen: true },
  { type: 'text.edit', text: { note: 6 }, at: 0, remove: 0, insert: 'a' },
  { type: 'text.edit', text: { talk: 7, part: 'how' }, at: 0, remove: 0, insert: 'a' },
  { type: 'text.edit', text: 'vision', at: 0, remove: 1, insert: '' },
  { type: 'need.add', id: 'kosten', facts: needFacts },
  { type: 'need.change', id: need.id, changes: { label: 'Anders' } },
  { type: 'need.remove', id: need.id },
  { type: 'investment.add', id: 'nieuw', facts: { ...investmentFacts, party: 'gemeente' } },
  { type: 'investment.add', id: 'ander', facts: { ...investmentFacts, party: 'corporatie' } },
  ...template.investments.flatMap(({ id, party }): Action[] => [
    { type: 'investment.change', id, changes: { amountCents: 100 } },
    { type: 'investment.change', id, changes: { party: party === 'gemeente' ? 'corporatie' : 'gemeente' } },
    { type: 'investment.remove', id },
  ]),
  { type: 'volunteering.add', id: 'thee', facts: hours },
  { type: 'volunteering.change', id: 'koffie', changes: { party: 'gemeente' } },
  { type: 'volunteering.remove', id: 'koffie' },
  { type: 'aim.set', coreValue: 'goed-wonen', party: 'gemeente', strength: 2 as never },
  { type: 'aim.time', coreValue: 'goed-wonen', party: 'corporatie', arrival: 'later' as never },
  { type: 'agreement.change', id: 'afspraak', changes: { text: 'Anders' } },
  { type: 'agreement.remove', id: 'afspraak' },
  { type: 'consent.give', agreement: 'afspraak', stance: 'akkoord', reason: '' },
  { type: 'placing.set', about: 'gemeente', place: { interest: 3, influence: 1 } } as never,
  { type: 'question.answer', question: 'gap', state: 'beantwoord' as never, text: 'Ja' },
  { type: 'proof.change', id: 'bewijs', changes: { what: 'Anders' } },
  { type: 'effect.add', id: 'rust', facts: filled(effect, { kind: 'effect', label: 'Rust' }) },
  { type: 'finding.change', id: 'netwerken', changes: { answer: 'nee' } },
  { type: 'idea.change', id: 'bank', changes: { where: 'de hal' } },
  { type: 'idea.remove', id: 'bank' },
  { type: 'ownLink.add', id: 'nieuw', facts: { knob: 4, route: 'beter-team', reason: 'Praatjes' } },
  { type: 'ownLink.change', id: 'loop', changes: { reason: 'Anders' } },
  { type: 'ownLink.remove', id: 'loop' },
  { type: 'caseMap.add', lines: caseMapLines().slice(0, 1) },
  { type: 'agreements.add', lines: [{ id: 'nieuw', text: 'Samen eten.', keeper: null, due: '', investment: null }] },
  {
    type: 'points.add',
    lines: [{ id: 'punt', kind: 'zorg', text: 'Wie?', about: '', owner: null, day: '', done: false }],
  },
  { type: 'parked.change', id: 'sleutels', changes: { done: true } },
  { type: 'parked.remove', id: 'sleutels' },
]

const all: readonly Locks[] = [
  ...allowances.map((allowed: Allowance) => ({ ...noLocks, allowed })),
  { ...noLocks, knobs: [{ knob: 6, by: 'Sam', why: '' }] },
  { ...noLocks, parties: [{ party: 'gemeente', by: '', why: 'Niet aan tafel' }] },
]

const actor = { role: 'participant', name: 'Noor', party: 'gemeente' } as const
const WHEN = '2026-11-26T10:00:00.000Z'

/** A table with the subjects of some actions, and someone at it who has all of them. */
function table() {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, firstUpdate(template))
  for (const action of before) applyAction(doc, action, actor, WHEN, 'test')
  const document = new CommittedDocument([Y.encodeStateAsUpdate(doc)])
  return { doc, document }
}

function judge(update: Uint8Array, document: CommittedDocument, locks: Locks) {
  const read = readUpdate(update)
  if (!read) throw new Error('unreadable')
  const waiting = new WaitingUpdates()
  const own = checkStructure(read.structs, document, waiting).whereabouts
  return guard(read, { document, waiting, own, locks })
}

function updateOf(doc: Y.Doc, work: () => void): Uint8Array {
  const vector = Y.encodeStateVector(doc)
  work()
  return Y.encodeStateAsUpdate(doc, vector)
}

/** Only a handmade client does this: something Yjs' own map never puts under one key. */
function writeRaw(doc: Y.Doc, map: Y.Map<unknown>, key: string, content: Y.ContentAny | Y.ContentJSON): void {
  doc.transact((transaction) => {
    const left = map._map.get(key) ?? null
    const id = Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID))
    new Y.Item(id, left, left?.lastId ?? null, null, null, map, key, content).integrate(transaction, 0)
  })
}

describe('the guard of a room', () => {
  it.each(deeds.map((action) => [JSON.stringify(action), action] as const))(
    '[R115] lets through exactly what screens allow: %s',
    (_words, action) => {
      const { doc, document } = table()
      const { plan } = readPlan(doc)
      const update = updateOf(doc, () => applyAction(doc, action, actor, WHEN, 'test'))
      expect(update.length).toBeGreaterThan(2)
      for (const locks of all) {
        const expected = checkLocks(plan, locks, action) ? 'locked' : null
        expect(judge(update, document, locks), JSON.stringify(locks)).toBe(expected)
      }
    },
  )

  it('[R321] a knob that people choose alone about now is turned and decided on by nobody, and all else is as free as it was', () => {
    const { doc, document } = table()
    const open = { type: 'round.open', id: 'r', knob: 6, kind: 'stand', voters: 'persoon' } as const
    document.apply(updateOf(doc, () => applyAction(doc, open, actor, WHEN, 'test')))
    const { plan } = readPlan(doc)
    for (const action of deeds) {
      const update = updateOf(doc, () => applyAction(doc, action, actor, WHEN, 'test'))
      const expected = checkRoundHold(plan, action) ? 'locked' : null
      expect(judge(update, document, noLocks), JSON.stringify(action)).toBe(expected)
      document.apply(update)
    }
    const again = (setting: Setting) =>
      updateOf(doc, () => applyAction(doc, { type: 'knob.turn', knob: 6, setting }, actor, WHEN, 'test'))
    expect(judge(again(2), document, noLocks)).toBe('locked')
    document.apply(updateOf(doc, () => applyAction(doc, { type: 'round.stop', id: 'r' }, actor, WHEN, 'test')))
    expect(judge(again(3), document, noLocks)).toBeNull()
  })

  it('[R115] a step 2 repeats all deletions that its sender knows of: those touch nothing', () => {
    const { doc, document } = table()
    const gone = updateOf(doc, () =>
      applyAction(doc, { type: 'investment.remove', id: investment.id }, actor, WHEN, 'x'),
    )
    document.apply(gone)
    const turned = updateOf(doc, () => applyAction(doc, { type: 'knob.turn', knob: 7, setting: 0 }, actor, WHEN, 'x'))
    expect(judge(turned, document, { ...noLocks, allowed: 'knoppen' })).toBeNull()
    expect(judge(gone, document, { ...noLocks, allowed: 'kijken' })).toBeNull()
  })

  it.each([
    ['several values at once', () => new Y.ContentAny(['corporatie', 'gemeente'])],
    ['as JSON', () => new Y.ContentJSON(['gemeente'])],
    ['several as JSON', () => new Y.ContentJSON(['corporatie', 'gemeente'])],
  ] as const)('[R124] nobody moves money to a locked party, however the party is written: %s', (_how, content) => {
    const locks: Locks = { ...noLocks, parties: [{ party: 'gemeente', by: '', why: '' }] }
    for (const line of template.investments.filter(({ party }) => party !== 'gemeente')) {
      const { doc, document } = table()
      const facts = doc.getMap('investments').get(line.id) as Y.Map<unknown>
      const update = updateOf(doc, () => writeRaw(doc, facts, 'party', content()))
      expect(readPlan(doc).plan.investments.find(({ id }) => id === line.id)?.party).toBe('gemeente')
      expect(judge(update, document, locks)).toBe('locked')
      expect(judge(update, document, noLocks)).toBeNull()
    }
  })

  it.each(['rounds', 'votes', 'steps', 'session', 'baselines', 'meta', 'workshop'])(
    '[R116] what is the facilitator’s alone is never touched by others: %s',
    (root) => {
      const { doc, document } = table()
      const update = updateOf(doc, () => doc.getMap(root).set('x', 1))
      expect(judge(update, document, noLocks)).toBe('notAllowed')
      document.apply(update)
      const taken = updateOf(doc, () => doc.getMap(root).delete('x'))
      expect(judge(taken, document, noLocks)).toBe('notAllowed')
    },
  )

  it('[R116] at any depth within what belongs to the facilitator', () => {
    const { doc, document } = table()
    const inner = new Y.Map([['b', 1]])
    document.apply(updateOf(doc, () => doc.getMap('rounds').set('r', new Y.Map([['a', new Y.Map([['m', inner]])]]))))
    expect(
      judge(
        updateOf(doc, () => inner.delete('b')),
        document,
        noLocks,
      ),
    ).toBe('notAllowed')
  })

  it('[R116] a shown round of one’s own making is stopped, however it is wrapped', () => {
    const { doc, document } = table()
    const forged = updateOf(doc, () => {
      doc.transact(() => {
        const vote = new Y.Map<unknown>()
        doc.getMap('votes').set('v', vote)
        vote.set('value', 4)
        doc.getMap('settings').set('3', { setting: 4, name: 'x', party: 'gemeente', at: WHEN })
      })
    })
    expect(judge(forged, document, noLocks)).toBe('notAllowed')
  })

  it('[R116] what the facilitator wrote and is not on disk yet is not taken away with what was there before', () => {
    const { doc, document } = table()
    document.apply(
      updateOf(doc, () => doc.getMap('settings').set('7', { setting: 1, name: '', party: null, at: WHEN })),
    )
    const clock = Y.getState(doc.store, doc.clientID)
    const written = updateOf(doc, () => doc.getMap('session').set('now', { step: 'start' }))
    const waiting = new WaitingUpdates()
    waiting.add(checkStructure(readUpdate(written)?.structs ?? [], document, waiting).whereabouts)
    const own = checkStructure([], document, waiting).whereabouts
    const taken = (start: number) =>
      guard(
        { structs: [], deletions: [{ client: doc.clientID, clock: start, len: clock + 1 - start }] },
        { document, waiting, own, locks: noLocks },
      )
    expect(taken(clock - 1)).toBe('notAllowed')
    expect(taken(clock)).toBe('notAllowed')
  })
})

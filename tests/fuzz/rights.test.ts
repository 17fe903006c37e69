// The server refuses what is said in someone else's name, and a screen whose change was refused stops. So everything
// people do, undo and redo on their own screens must be theirs to say: checked against the guards of a room
// themselves.

import { CommittedDocument } from '@draaitafel/server/src/rooms/document/committedDocument.ts'
import { WaitingUpdates } from '@draaitafel/server/src/rooms/document/waitingUpdates.ts'
import { guard } from '@draaitafel/server/src/rooms/judge/lockGuard.ts'
import { readUpdate } from '@draaitafel/server/src/rooms/judge/readUpdate.ts'
import { checkStructure } from '@draaitafel/server/src/rooms/judge/structureCheck.ts'
import { maySayAll } from '@draaitafel/server/src/rooms/judge/wordGuard.ts'
import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Actor } from '@draaitafel/shared/actions/actor.ts'
import { check } from '@draaitafel/shared/actions/check.ts'
import { createActionLog } from '@draaitafel/shared/document/actionLog.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import { speakerOf } from '@draaitafel/shared/document/rights.ts'
import { createUndo } from '@draaitafel/shared/document/undo.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import { isPromise, isPromised, waitsForWord } from '@draaitafel/shared/nouns/promise.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { fuzzRuns } from '../support/fuzzRuns.ts'
import { anyAction } from '../support/randomActions.ts'

const AT = '2026-03-01T10:00:00.000Z'
const actors: readonly Actor[] = [
  { role: 'facilitator', name: 'Ans', party: null },
  { role: 'participant', name: 'Noor', party: 'gemeente' },
  { role: 'participant', name: 'Bram', party: 'corporatie' },
]

/**
 * Three people around one committed document; each change is judged as a room judges it, and then passed to everyone.
 */
function judgedTable() {
  const start = new Y.Doc()
  setUpDocument(start, planFromTemplate('casus-c', 'Proef'))
  const document = new CommittedDocument([Y.encodeStateAsUpdate(start)])
  const verdicts = new Set<string>()
  const people = actors.map((actor) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, document.whole())
    return { actor, doc, undo: createUndo(doc, actor), log: createActionLog(doc, actor) }
  })
  const judge = (actor: Actor, update: Uint8Array) => {
    const read = readUpdate(update)
    if (!read) return 'undecodable'
    const waiting = new WaitingUpdates()
    const own = checkStructure(read.structs, document, waiting).whereabouts
    const forbidden = guard(read, { document, waiting, own, locks: noLocks })
    if (forbidden) return forbidden
    const speaker = speakerOf(actor)
    const who = { speakerOf: () => speaker, replacersOf: () => [speaker], isOwn: () => true }
    return maySayAll(read, { document, waiting, own, who: () => who }) ? 'fine' : 'notTheirs'
  }
  for (const person of people) {
    person.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'relay') return
      if (person.actor.role !== 'facilitator') verdicts.add(judge(person.actor, update))
      document.apply(update)
      for (const other of people) if (other !== person) Y.applyUpdate(other.doc, update, 'relay')
    })
  }
  const take = (who: number, what: Action | 'undo' | 'redo') => {
    const person = people[who]
    if (!person) return
    if (typeof what === 'string') {
      const moved = person.undo[what]()
      if (moved.ok) person.log.moved(what, moved.value, AT)
      return
    }
    const { plan } = readPlan(person.doc)
    const checked = check(plan, what, person.actor)
    if (checked.ok) person.undo.record(checked.value, person.log.act(plan, checked.value, AT))
  }
  return { take, verdicts, plan: () => document.plan() }
}

const step = fc.tuple(
  fc.nat(2),
  fc.oneof(
    { weight: 5, arbitrary: anyAction },
    { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  ),
)

test('[Z3] whatever people do, undo and do again on their own screens is theirs to say: nobody is ever refused', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const { take, verdicts } = judgedTable()
      for (const [who, what] of steps) take(who, what)
      verdicts.delete('fine')
      expect([...verdicts]).toEqual([])
    }),
    { numRuns: fuzzRuns(100) },
  )
})

test('[Z4] whatever one party does, another’s money is promised by their own word or that of the facilitator alone', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { take, plan } = judgedTable()
      const counted = () => plan().investments.filter(isPromised)
      for (const [who, what] of steps) {
        const before = new Set(counted().map((one) => JSON.stringify(one)))
        const money = new Map(plan().investments.map(({ id, party }) => [id, party]))
        take(who, what)
        const gained = counted().filter((one) => !before.has(JSON.stringify(one)))
        const actor = actors[who]
        if (!actor || actor.role === 'facilitator') continue
        for (const one of gained) {
          const isOwn = one.party === actor.party
          // Money that someone changed and restored is what had been promised.
          const isBack = one.word === undefined || one.word.by === null || one.word.by === one.party
          expect(isOwn || (isBack && money.has(one.id))).toBe(true)
        }
        for (const one of plan().investments)
          expect(isPromise(one.certainty) === (isPromised(one) || waitsForWord(one))).toBe(true)
      }
    }),
    { numRuns: fuzzRuns(50) },
  )
})

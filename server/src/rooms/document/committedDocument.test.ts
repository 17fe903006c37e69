import { DOCUMENT_VERSION } from '@draaitafel/shared/document/schema.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { CommittedDocument } from './committedDocument.ts'
import { firstUpdate } from './firstUpdate.ts'
import { summaryOf } from './summary.ts'

const base = firstUpdate(planFromTemplate('casus-c', 'Thuisplusflat'))

/** A later edit by someone who has everything, and their state before it. */
function edit() {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, base)
  const before = Y.encodeStateVector(doc)
  doc.getText('note.3').insert(0, 'Wie belt er aan?')
  doc.getMap('settings').delete('3')
  return { update: Y.encodeStateAsUpdate(doc, before), before, after: Y.encodeStateVector(doc) }
}

function textOf(updates: readonly Uint8Array[]): string {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return JSON.stringify(doc.getMap('settings').toJSON()) + doc.getText('note.3').toString()
}

function restingOf(whole: Uint8Array): CommittedDocument {
  const summary = summaryOf(whole)
  if (!summary) throw new Error('no summary')
  return CommittedDocument.resting(whole, summary)
}

describe('a document that rests', () => {
  it('[R52] answers every question as one that does not', () => {
    const { update, before, after } = edit()
    const awake = new CommittedDocument([base, update])
    const resting = restingOf(awake.whole())
    const empty = Y.encodeStateVector(new Y.Doc())
    expect(Y.decodeStateVector(resting.stateVector())).toEqual(Y.decodeStateVector(awake.stateVector()))
    expect(textOf([resting.missingFrom(empty)])).toBe(textOf([base, update]))
    expect(textOf([base, resting.missingFrom(before)])).toBe(textOf([base, update]))
    expect(textOf([base, update, resting.missingFrom(after)])).toBe(textOf([base, update]))
    expect(() => resting.missingFrom(Uint8Array.of(9))).toThrow()
    expect(resting.contains(update)).toBe(true)
    expect(restingOf(awake.whole()).plan()).toEqual(awake.plan())
  })

  it('[R81] knows which parties there are, as one that is awake', () => {
    const awake = new CommittedDocument([base])
    const rested = new CommittedDocument([base])
    rested.restIfUnused()
    rested.restIfUnused()
    for (const document of [awake, rested, restingOf(base)])
      expect(['gemeente', 'niemand', 'kind'].map((id) => document.hasParty(id))).toEqual([true, false, false])
  })

  it('[R52] applies the next update as if it had never been dropped', () => {
    const { update } = edit()
    const document = new CommittedDocument([base])
    document.restIfUnused()
    document.restIfUnused()
    document.apply(update)
    expect(textOf([document.whole()])).toBe(textOf([base, update]))
  })
})

describe('the version of a document', () => {
  it('[R53] is read from its bytes when they give one plain answer', () => {
    expect(summaryOf(base)?.version).toBe(DOCUMENT_VERSION)
    const empty = new Y.Doc()
    expect(summaryOf(Y.encodeStateAsUpdate(empty))).toBeNull()
    expect(summaryOf(base.subarray(0, base.length - 3))).toBeNull()
    expect(summaryOf(Uint8Array.of(255, 255))).toBeNull()
  })

  it('[R53] is not guessed at when it was set twice or is not a number', () => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, base)
    doc.getMap('meta').set('version', DOCUMENT_VERSION + 1)
    doc.gc = false
    expect([DOCUMENT_VERSION + 1, undefined]).toContain(summaryOf(Y.encodeStateAsUpdate(doc))?.version)
    const other = new Y.Doc()
    other.getMap('meta').set('version', 'nieuw')
    expect(summaryOf(Y.encodeStateAsUpdate(other))).toBeNull()
  })
})

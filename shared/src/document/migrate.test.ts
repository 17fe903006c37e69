import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { documentVersion, migrate } from './migrate.ts'
import { readPlan } from './read.ts'
import { DOCUMENT_VERSION } from './schema.ts'

test('[P7] a document without a version is brought up to ours and keeps its facts', () => {
  const doc = new Y.Doc()
  doc.getMap('settings').set('4', { setting: 3, name: 'Noor', party: null, at: '2026-01-01T00:00:00.000Z' })
  expect(migrate(doc)).toEqual({ ok: true, value: DOCUMENT_VERSION })
  expect(documentVersion(doc)).toBe(DOCUMENT_VERSION)
  expect(readPlan(doc).plan.knobs[3]?.setting).toBe(3)
  expect(migrate(doc)).toEqual({ ok: true, value: 0 })
})

test('[P8] a document from a newer version is refused and left alone', () => {
  const doc = new Y.Doc()
  doc.getMap('meta').set('version', DOCUMENT_VERSION + 1)
  const before = Y.encodeStateVector(doc)
  expect(migrate(doc)).toEqual({ ok: false, problem: { kind: 'document.newer', version: DOCUMENT_VERSION + 1 } })
  expect(Y.encodeStateVector(doc)).toEqual(before)
})

test('[P280] what was chosen about allocating homes stays chosen now that several answers can be given', () => {
  const doc = new Y.Doc()
  doc.getMap('meta').set('version', 2)
  doc.getMap('choices').set('toewijzing', 'gesprek')
  doc.getMap('choices').set('uren', 'alleen')
  migrate(doc)
  expect(readPlan(doc).plan.choices).toEqual([
    { id: 'toewijzing.gesprek', choice: 'toewijzing', option: 'gesprek' },
    { id: 'uren', choice: 'uren', option: 'alleen' },
  ])
  expect(doc.getMap('choices').has('toewijzing')).toBe(false)

  const untouched = new Y.Doc()
  untouched.getMap('meta').set('version', 2)
  untouched.getMap('choices').set('toewijzing', 'iets')
  migrate(untouched)
  expect(readPlan(untouched).plan.choices).toEqual([])
})

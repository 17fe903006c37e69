import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { CommittedDocument } from '../document/committedDocument.ts'
import { firstUpdate } from '../document/firstUpdate.ts'
import { isDecodable, isEmptyUpdate } from './readUpdate.ts'

const base = firstUpdate(emptyPlan)

/** What one more edit on a small workshop looks like on the wire. */
function editOf(round: number): Uint8Array<ArrayBuffer> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, base)
  const before = Y.encodeStateVector(doc)
  const text = doc.getText(round % 2 ? 'vision' : 'note.1')
  text.insert(0, 'hallo')
  text.delete(1, 2)
  doc.getMap('settings').set('3', { setting: 2, name: 'Anna' })
  doc.getMap('needs').set('n', new Y.Map([['label', 'Tafels']]))
  return Uint8Array.from(Y.encodeStateAsUpdate(doc, before))
}

/** Numbers that look random but are the same each time. */
function randomSource(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return state % below
  }
}

describe('an update', () => {
  it('[R5] made by Yjs can be decoded', () => {
    for (let round = 0; round < 10; round++) expect(isDecodable(editOf(round))).toBe(true)
    expect(isDecodable(base)).toBe(true)
  })

  it('[R5] that decodes never breaks a document, however it was damaged', () => {
    const seed = 20_261_122
    const random = randomSource(seed)
    let decodable = 0
    for (let round = 0; round < 6000; round++) {
      const update = editOf(round)
      for (let damage = random(3); damage >= 0; damage--) update[random(update.length)] = random(256)
      if (!isDecodable(update)) continue
      decodable += 1
      const document = new CommittedDocument([base])
      expect(() => document.apply(update), `seed ${seed}, round ${round}`).not.toThrow()
      expect(document.plan().knobs).toHaveLength(10)
    }
    expect(decodable).toBeGreaterThan(500)
  })

  it('[R5] whose things hang on what their author has yet to write is refused', () => {
    // One client, one item "x" of clock 0 whose left neighbour is its own clock 7; no deletions.
    const selfReference = Uint8Array.of(1, 1, 5, 0, 132, 5, 7, 1, 120, 0)
    expect(isDecodable(selfReference)).toBe(false)
    const otherReference = Uint8Array.of(1, 1, 5, 0, 132, 6, 7, 1, 120, 0)
    expect(isDecodable(otherReference)).toBe(true)
  })

  it('[R2] with nothing in it is known by its two bytes', () => {
    expect(isEmptyUpdate(Y.encodeStateAsUpdate(new Y.Doc()))).toBe(true)
    expect(isEmptyUpdate(base)).toBe(false)
  })
})

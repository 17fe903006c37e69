// A document typed and edited in five thousand small edits by ten people, the same at every run: the edits one by one
// as they would have come over the wire, and how far each author got.

import * as Y from 'yjs'
import { repeatableRandom } from '../figures.ts'

const EDITS = 5000
const AUTHORS = 10
const FIRST_AUTHOR = 1_700_000_000
/** One edit in this many sets a key; the others type. */
const SET_EVERY = 4
const LETTERS = 'abcdefghijklmnopqrstuvwxyz '

export interface LongDocument {
  readonly edits: readonly Uint8Array[]
  /** Per author the clock after their last edit. */
  readonly clocks: ReadonlyMap<number, number>
  /** Size as one update. */
  readonly bytes: number
}

export function makeLongDocument(): LongDocument {
  const random = repeatableRandom(11)
  const doc = new Y.Doc()
  const text = doc.getText('notes')
  const settings = doc.getMap<number>('settings')
  const edits: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => edits.push(update))
  for (let edit = 0; edit < EDITS; edit++) {
    // Yjs takes the author of each change from here, so one document can stand for ten people in step.
    doc.clientID = FIRST_AUTHOR + Math.floor(random() * AUTHORS)
    if (edit % SET_EVERY === 0) settings.set(`setting-${Math.floor(random() * 200)}`, edit)
    else text.insert(Math.floor(random() * (text.length + 1)), wordOf(random))
  }
  const merged = Y.encodeStateAsUpdate(doc)
  return { edits, clocks: Y.parseUpdateMeta(merged).to, bytes: merged.length }
}

function wordOf(random: () => number): string {
  const letters = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
    return LETTERS[Math.floor(random() * LETTERS.length)] ?? ' '
  })
  return letters.join('')
}

// May this session say what it says, there? For the few places where it matters what is written and in whose name
// (shared/document/rights.ts); where one may write at all is lockGuard's. Judged is each new thing of an update, whatever
// way it is written in.

import { isRuled, maySay, type Speaker } from '@draaitafel/shared/document/rights.ts'
import * as Y from 'yjs'
import type { CommittedDocument } from './committedDocument.ts'
import type { ReadUpdate } from './updates.ts'
import type { Whereabouts } from './whereabouts.ts'

interface Around {
  readonly document: CommittedDocument
  /** Of the update itself. */
  readonly own: Whereabouts
  /** In whose name something of this author may be brought in. */
  speakerOf(author: number): Speaker
}

export function maySayAll({ structs }: ReadUpdate, { document, own, speakerOf }: Around): boolean {
  return structs.every((struct) => {
    if (!(struct instanceof Y.Item) || isKnown(struct, document)) return true
    // Null for what hangs on a later thing of the same update: then it must be fit to be said anywhere.
    const place = own.find(struct.id)?.place ?? null
    if (place ? !isRuled(place) : !couldBeRuled(struct)) return true
    const speaker = speakerOf(struct.id.client)
    // Of more values in one thing Yjs reads the last; nobody honest writes more.
    return struct.content.getContent().every((value) => isItself(value) && maySay(place, value, speaker))
  })
}

function isKnown({ id, length }: Y.Item, document: CommittedDocument): boolean {
  return id.clock + length <= document.clockOf(id.client)
}

/** Letters of a text are no facts, and there may be many. */
function couldBeRuled({ content }: Y.Item): boolean {
  return !(content instanceof Y.ContentString)
}

/** What a record inherits by a key called __proto__ is lost on the way to others; nobody honest writes one. */
function isItself(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Y.AbstractType) return true
  if (Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof Y.Doc) return true
  return Object.getPrototypeOf(value) === Object.prototype
}

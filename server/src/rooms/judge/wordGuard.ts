// May this session write this value here? For the few places where it matters what is written and in whose name
// (shared/document/rights.ts); where someone may write at all is up to lockGuard. It judges each new struct of an
// update, whatever form it has, and the value it replaces.

import type { Place } from '@draaitafel/shared/document/place.ts'
import { isRuled, mayReplace, maySay, type Speaker } from '@draaitafel/shared/document/rights.ts'
import * as Y from 'yjs'
import type { CommittedDocument } from '../document/committedDocument.ts'
import type { WaitingUpdates } from '../document/waitingUpdates.ts'
import type { Whereabouts } from '../document/whereabouts.ts'
import { placesTouched } from './lockGuard.ts'
import type { ReadUpdate } from './readUpdate.ts'

interface Around {
  readonly document: CommittedDocument
  readonly waiting: WaitingUpdates
  /** Places within the update itself. */
  readonly own: Whereabouts
  /** Called only where it matters: anyone may write most of a plan. */
  who(): Voices
}

/** In whose name a session may speak. */
export interface Voices {
  /** A value written by this author; `isNew`: there was no value before. */
  speakerOf(author: number, isNew: boolean): Speaker
  /** Replaces a value of this author, from any seat its browser had here: it may be taken back from a later seat. */
  replacersOf(author: number): readonly Speaker[]
  /** Does this author belong to the session's browser, or to none that is known? */
  isOwn(author: number): boolean
}

/** `touched`: from `placesTouched`. */
export function maySayAll(
  update: ReadUpdate,
  around: Around,
  touched: readonly Place[] = placesTouched(update, around),
): boolean {
  let voices: Voices | null = null
  const who = () => {
    voices ??= around.who()
    return voices
  }
  const once = { ...around, who }
  return saysItsOwn(update, once) && replacesItsOwn(update, once, touched)
}

function saysItsOwn({ structs }: ReadUpdate, { document, own, who }: Around): boolean {
  return structs.every((struct) => {
    if (!(struct instanceof Y.Item) || isKnown(struct, document)) return true
    // Null when it depends on a garbage-collected struct, or in a way that no client writes: then it must be allowed in any place.
    const place = own.placeOf(struct)
    if (place ? !isRuled(place) : !couldBeRuled(struct)) return true
    const isNew = place?.key != null && !document.structs.factAt(place.root, place.key)
    const speaker = who().speakerOf(struct.id.client, isNew)
    // Yjs reads the last of several values in one struct; no honest client writes several.
    return struct.content.getContent().every((value) => isItself(value) && maySay(place, value, speaker))
  })
}

function replacesItsOwn(update: ReadUpdate, around: Around, touched: readonly Place[]): boolean {
  const { document, waiting, who } = around
  const isReplaceable = (place: Place) => {
    if (place.key === null || !isRuled(place)) return true
    const present = document.structs.factAt(place.root, place.key, place.field)
    return (
      !present ||
      who()
        .replacersOf(present.author)
        .some((speaker) => mayReplace(place, present.value, speaker))
    )
  }
  if (!touched.every(isReplaceable)) return false
  // Only its writer can know a struct that is not in the document yet.
  return update.deletions.every(({ client, clock, len }) => {
    const places = waiting.placesBetween(client, Math.max(clock, document.structs.clockOf(client)), clock + len)
    return places.every((place) => place === null || !isRuled(place)) || who().isOwn(client)
  })
}

function isKnown({ id, length }: Y.Item, document: CommittedDocument): boolean {
  return id.clock + length <= document.structs.clockOf(id.client)
}

/** Characters of a text are not facts, and there may be many. */
function couldBeRuled({ content }: Y.Item): boolean {
  return !(content instanceof Y.ContentString)
}

/** A record with a key __proto__ loses its contents on the way to others; no honest client writes one. */
function isItself(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Y.AbstractType) return true
  if (Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof Y.Doc) return true
  return Object.getPrototypeOf(value) === Object.prototype
}

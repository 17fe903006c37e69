// Does an update fit the document? There are three ways in which it may not.
//
// Does it depend on structs nobody has? Yjs would keep it pending, in every document it reaches, and what comes later
// may have to wait for it. Deletions count too: a struct that is deleted before it is written would vanish on
// arrival. The sender of such an update has more than it sent, and is asked for all of it.
//
// Does it continue from the middle of a garbage-collected range? Yjs stops halfway, and the document is damaged.
//
// Does it begin with a known struct, but in another place? Yjs resolves that differently for those who have it and
// those who do not, so it would be judged by the wrong place.

import * as Y from 'yjs'
import type { CommittedDocument } from '../document/committedDocument.ts'
import type { WaitingUpdates } from '../document/waitingUpdates.ts'
import { isSameWhereabout, type Whereabouts } from '../document/whereabouts.ts'
import type { ReadUpdate } from './readUpdate.ts'

/** `own`: the structs of this update itself. */
export function hasGap(
  { structs, deletions }: ReadUpdate,
  document: CommittedDocument,
  own: Whereabouts,
  waiting: WaitingUpdates,
): boolean {
  const isMissing = (client: number, clock: number) =>
    clock >= document.structs.clockOf(client) &&
    own.find({ client, clock }) === null &&
    waiting.whereIs({ client, clock }) === null
  const isGap = (id: Y.ID | null) => id !== null && isMissing(id.client, id.clock)
  const hangsOnMissing = (struct: Y.AbstractStruct, index: number) => {
    const { client, clock } = struct.id
    if (struct instanceof Y.Skip) return isMissing(client, clock + struct.length - 1)
    const before = structs[index - 1]
    const followsOwn = clock === 0 || (before?.id.client === client && !(before instanceof Y.Skip))
    if (!followsOwn && isMissing(client, clock - 1)) return true
    if (!(struct instanceof Y.Item)) return false
    const parent = struct.parent instanceof Y.ID ? struct.parent : null
    return isGap(struct.origin) || isGap(struct.rightOrigin) || isGap(parent)
  }
  return structs.some(hangsOnMissing) || deletions.some(({ client, clock, len }) => isMissing(client, clock + len - 1))
}

export function growsFromGone({ structs }: ReadUpdate, document: CommittedDocument, waiting: WaitingUpdates): boolean {
  return structs.some((struct) => {
    if (!(struct instanceof Y.Item)) return false
    const { client, clock } = struct.id
    // A struct of length 1 cannot be split.
    if (struct.length === 1) return false
    const end = clock + struct.length
    const known = document.structs.clockOf(client)
    if (known > clock && known < end && document.structs.isGone(client, known - 1)) return true
    return waiting.endsInsideDeleted(client, clock, end)
  })
}

export function growsElsewhere(
  { structs }: ReadUpdate,
  document: CommittedDocument,
  own: Whereabouts,
  waiting: WaitingUpdates,
): boolean {
  return structs.some((struct) => {
    const { client, clock } = struct.id
    const known = Math.max(document.structs.clockOf(client), waiting.endOf(client))
    if (!(struct instanceof Y.Item) || known <= clock || known >= clock + struct.length) return false
    return !isSameWhereabout(own.known(Y.createID(client, known - 1)), own.find(struct.id))
  })
}

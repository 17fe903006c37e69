// Does an update fit what is there? Two ways in which it may not.
//
// Does it hang on something nobody has? Yjs would keep it waiting, in every document it reaches, and what comes
// later may wait behind it. Deletions count too: what is deleted before it is written would vanish when it comes. Who
// sends such an update has more than it sent, and is asked for all of it.
//
// Does it go on from the middle of something that was thrown away? Yjs stops halfway in that, and the document is damaged.

import * as Y from 'yjs'
import type { CommittedDocument } from './committedDocument.ts'
import type { ReadUpdate } from './updates.ts'
import type { WaitingUpdates } from './waitingUpdates.ts'
import type { Whereabouts } from './whereabouts.ts'

/** `own`: the things of this update itself. */
export function hasGap(
  { structs, deletions }: ReadUpdate,
  document: CommittedDocument,
  own: Whereabouts,
  waiting: WaitingUpdates,
): boolean {
  const isMissing = (client: number, clock: number) =>
    clock >= document.clockOf(client) &&
    own.find({ client, clock }) === null &&
    waiting.whereIs({ client, clock }) === null
  const hangsOnMissing = (struct: Y.AbstractStruct, index: number) => {
    const { client, clock } = struct.id
    if (struct instanceof Y.Skip) return isMissing(client, clock + struct.length - 1)
    const before = structs[index - 1]
    const followsOwn = clock === 0 || (before?.id.client === client && !(before instanceof Y.Skip))
    if (!followsOwn && isMissing(client, clock - 1)) return true
    if (!(struct instanceof Y.Item)) return false
    const parent = struct.parent instanceof Y.ID ? struct.parent : null
    return [struct.origin, struct.rightOrigin, parent].some((id) => id !== null && isMissing(id.client, id.clock))
  }
  return structs.some(hangsOnMissing) || deletions.some(({ client, clock, len }) => isMissing(client, clock + len - 1))
}

export function growsFromGone({ structs }: ReadUpdate, document: CommittedDocument, waiting: WaitingUpdates): boolean {
  return structs.some((struct) => {
    if (!(struct instanceof Y.Item)) return false
    const { client, clock } = struct.id
    const endsInside = (end: number) => end > clock && end < clock + struct.length
    const known = document.clockOf(client)
    if (endsInside(known) && document.isGone(client, known - 1)) return true
    return waiting.someGoneEnd(client, endsInside)
  })
}

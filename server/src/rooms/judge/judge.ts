// Is this update accepted? The only entry to this folder: an update and the present state of the room in, a verdict
// out. It changes nothing; the intake acts on the verdict.

import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import type { Locks } from '@draaitafel/shared/protocol/locks.ts'
import type { RefusalReason } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type * as Y from 'yjs'
import { may, mayWriteAnything } from '../../access/policy.ts'
import type { CommittedDocument } from '../document/committedDocument.ts'
import type { WaitingUpdates } from '../document/waitingUpdates.ts'
import type { Whereabouts } from '../document/whereabouts.ts'
import { applyCost } from './applyCost.ts'
import { growsElsewhere, growsFromGone, hasGap } from './gaps.ts'
import { guard, guardLeader, placesTouched } from './lockGuard.ts'
import { isOnlyRemarks } from './readerGuard.ts'
import { firstStructCount, isEmptyUpdate, newsIn, type ReadUpdate, readUpdate } from './readUpdate.ts'
import { checkStructure } from './structureCheck.ts'
import { maySayAll, type Voices } from './wordGuard.ts'

export type { ReadUpdate } from './readUpdate.ts'
export type { Voices } from './wordGuard.ts'

/** The present state of the room, and the sender of the update. */
export interface JudgeContext {
  readonly role: Role
  /** Only the facilitator may write now. */
  readonly paused: boolean
  readonly locks: Locks
  readonly document: CommittedDocument
  /** Accepted earlier, but not applied yet. */
  readonly waiting: WaitingUpdates
  readonly waitingBytes: number
  /** May the sender deliver what was written under this client id? */
  mayBring(author: number): boolean
  /** In whose name the sender speaks; `isBringing`: does the update itself add a party with this id, new to the plan? */
  voices(isBringing: (party: string) => boolean): Voices
}

export interface Accepted {
  /** The part of the update to commit. */
  readonly news: Uint8Array
  /** What is in it. */
  readonly read: ReadUpdate
  /** Places of its structs; to be kept until it is committed. */
  readonly whereabouts: Whereabouts
}

/** `gap`: it depends on something nobody has; the sender has more than it sent. */
export type Verdict = Accepted | 'nothingNew' | 'gap' | RefusalReason

/** Throws DamagedDocument when the document itself turns out to be unusable. */
export function judge(update: Uint8Array, isStep2: boolean, context: JudgeContext): Verdict {
  const { role, document, waiting } = context
  if (isEmptyUpdate(update)) return 'nothingNew'
  if (update.length > wireLimits.documentBytes) return 'tooLarge'
  // A struct is a byte at least.
  if (update.length > wireLimits.updateStructs && firstStructCount(update) > wireLimits.updateStructs) return 'tooLarge'
  const whole = readUpdate(update)
  if (!whole) return 'undecodable'
  const mayWrite = mayWriteAnything(role)
  // Every step 2 repeats all deletions the client knows of; without anything new it is neither an attempt to write by
  // a viewer nor work by a writer.
  const mayNotWriteNow = !mayWrite || (context.paused && !may(role, 'writeInPause'))
  if ((isStep2 || mayNotWriteNow) && document.contains(update)) return 'nothingNew'
  if (!mayWrite) return 'readOnly'
  if (mayNotWriteNow) return 'paused'
  if (!ownsClientIds(whole.structs, context)) return 'notYours'
  const asSent = checkStructure(whole.structs, document, waiting)
  if (asSent.isTooMuch) return 'tooLarge'
  if (hasGap(whole, document, asSent.whereabouts, waiting)) return 'gap'
  if (growsElsewhere(whole, document, asSent.whereabouts, waiting)) return 'undecodable'
  // From here on only the new part counts, and only that is committed: if two updates have different structs for one
  // clock, Yjs takes the one that starts first when it merges a batch, which may not be the one that was judged.
  const news = newsIn(update, whole, (author) => Math.max(document.structs.clockOf(author), waiting.endOf(author)))
  if (news === update) return judgeNews(news, whole, asSent.whereabouts, context)
  const read = readUpdate(news)
  if (!read) return 'undecodable'
  return judgeNews(news, read, checkStructure(read.structs, document, waiting).whereabouts, context)
}

function judgeNews(news: Uint8Array, read: ReadUpdate, whereabouts: Whereabouts, context: JudgeContext): Verdict {
  const { document, waiting, locks } = context
  whereabouts.applyMs = applyCost(read, { document, waiting, own: whereabouts })
  // An update that costs nothing is accepted whatever is waiting.
  if (whereabouts.applyMs > 1 && whereabouts.applyMs + waiting.applyMs > wireLimits.applyMs) return 'tooLarge'
  const isFacilitator = may(context.role, 'writeInPause')
  const around = { document, waiting, own: whereabouts, locks }
  const touched = placesTouched(read, around)
  if (!may(context.role, 'writePlan') && !isOnlyRemarks(read, around, touched)) return 'notAllowed'
  const forbidden = isFacilitator ? guardLeader(touched, around) : guard(read, around, touched)
  if (forbidden) return forbidden
  const isBringing = (party: string) =>
    !document.everHadParty(party) && [whereabouts, waiting].some((one) => one.brings(party, context.mayBring))
  if (!maySayAll(read, { document, waiting, own: whereabouts, who: () => context.voices(isBringing) }, touched))
    return 'notAllowed'
  if (growsFromGone(read, document, waiting)) return 'undecodable'
  const most = wireLimits.documentBytes - (isFacilitator ? 0 : wireLimits.leadBytes)
  if (document.wouldExceed(most, news, context.waitingBytes)) return 'documentFull'
  return { news, read, whereabouts }
}

function ownsClientIds(structs: readonly Y.AbstractStruct[], { mayBring }: JudgeContext): boolean {
  let checked: number | null = null
  return structs.every(({ id }) => {
    // Structs come grouped by author.
    if (id.client === checked) return true
    checked = id.client
    return mayBring(id.client)
  })
}

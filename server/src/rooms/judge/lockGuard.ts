// May this update write where it writes? For anyone but a facilitator: never in the facilitator's own places, and
// nowhere that is locked now. It looks at places, not at values; what an action may say is checked by shared/actions,
// on screens.

import { isSealedArea } from '@draaitafel/shared/base/allowance.ts'
import { isContribution, type Place, subjectOf } from '@draaitafel/shared/document/place.ts'
import type { EntityRoot, FactRoot } from '@draaitafel/shared/document/schema.ts'
import { isAllowed, knobLockOf, type Locks, partyLockOf } from '@draaitafel/shared/protocol/locks.ts'
import * as Y from 'yjs'
import type { CommittedDocument } from '../document/committedDocument.ts'
import type { WaitingUpdates } from '../document/waitingUpdates.ts'
import type { Whereabouts } from '../document/whereabouts.ts'
import { PlaceSet } from './placeSet.ts'
import type { ReadUpdate } from './readUpdate.ts'

/** While people choose in private about a knob nobody turns it or decides on it: shared/actions/checkRoundHold.ts. */
const roundHolds: readonly string[] = ['settings', 'discussions'] satisfies FactRoot[]
const ROUNDS = 'rounds' satisfies EntityRoot
const WORKSHOP = 'workshop' satisfies FactRoot
/** Of the facilitator's own places those that are part of what is decided on. */
const decidedByLeader: readonly string[] = [WORKSHOP, 'baselines'] satisfies FactRoot[]

interface Around {
  readonly document: CommittedDocument
  readonly waiting: WaitingUpdates
  /** Places within the update itself. */
  readonly own: Whereabouts
  readonly locks: Locks
}

/** Null when it may. `touched`: from `placesTouched`. */
export function guard(
  update: ReadUpdate,
  around: Around,
  touched: readonly Place[] = placesTouched(update, around),
): 'notAllowed' | 'locked' | null {
  let verdict: 'locked' | null = null
  for (const place of touched) {
    const { area } = subjectOf(place)
    if (area === 'begeleider') return 'notAllowed'
    if (verdict === null && isLocked(place, around)) verdict = 'locked'
  }
  if (verdict === null && movesToLockedParty(update, around)) verdict = 'locked'
  return verdict
}

/**
 * A facilitator cannot turn the knob of a round either, unless the same update changes the round itself: someone who
 * ended it offline and turned the knob afterwards would otherwise wait for an end that the update contains. The same
 * goes for what is sealed.
 */
export function guardLeader(touched: readonly Place[], around: Pick<Around, 'document'>): 'locked' | null {
  if (isHeldBySeal(touched, around)) return 'locked'
  if (around.document.knobInRound() === null) return null
  if (touched.some(({ root }) => root === ROUNDS)) return null
  return touched.some((place) => isHeldByRound(place, around)) ? 'locked' : null
}

/** Without duplicates. What every step 2 repeats, known structs and earlier deletions, touches nothing. */
export function placesTouched(
  { deletions }: ReadUpdate,
  { document, waiting, own }: Omit<Around, 'locks'>,
): readonly Place[] {
  const touched = new PlaceSet()
  for (const author of own.authors) {
    touched.addAll(own.placesBetween(author, document.structs.clockOf(author), Number.POSITIVE_INFINITY))
  }
  for (const deletion of deletions) {
    touched.addAll(document.structs.presentPlaces(deletion))
    const { client, clock, len } = deletion
    touched.addAll(waiting.placesBetween(client, Math.max(clock, document.structs.clockOf(client)), clock + len))
  }
  return touched.places
}

/** Of a sealed plan nobody changes what was decided, unless the same update opens it. */
function isHeldBySeal(touched: readonly Place[], { document }: Pick<Around, 'document'>): boolean {
  if (!document.isSealed()) return false
  if (touched.some(({ root, key }) => root === WORKSHOP && key === 'sealing')) return false
  return touched.some((place) => decidedByLeader.includes(place.root) || isSealedArea(subjectOf(place).area))
}

function isHeldByRound(place: Place, { document }: Pick<Around, 'document'>): boolean {
  return roundHolds.includes(place.root) && document.knobInRound() === subjectOf(place).knob
}

function isNew({ id, length }: Y.AbstractStruct, document: CommittedDocument): boolean {
  return id.clock + length > document.structs.clockOf(id.client)
}

function isLocked(place: Place, { document, locks }: Around): boolean {
  const { area, knob, party } = subjectOf(place)
  if (!isAllowed(locks, area)) return true
  if (isSealedArea(area) && document.isSealed()) return true
  if (knob !== null && knobLockOf(locks, knob)) return true
  if (isHeldByRound(place, { document })) return true
  if (locks.parties.length === 0) return false
  const owner = isContribution(place) ? ownerOf(place, document) : party
  return typeof owner === 'string' && partyLockOf(locks, owner) !== undefined
}

/** The present owner of a contribution; a new one names its owner itself, see below. */
function ownerOf({ root, key }: Place, document: CommittedDocument): unknown {
  return key === null ? null : document.fieldOf(root as EntityRoot, key, 'party')
}

function movesToLockedParty({ structs }: ReadUpdate, { document, own, locks }: Around): boolean {
  if (locks.parties.length === 0) return false
  return structs.some((struct) => {
    if (!(struct instanceof Y.Item) || !isNew(struct, document)) return false
    const place = own.find(struct.id)?.place
    // A struct that depends on a later one of the same update has no place yet: only its value can be judged.
    if (place && (!isContribution(place) || place.field !== 'party')) return false
    return struct.content.getContent().some((to) => typeof to === 'string' && partyLockOf(locks, to))
  })
}

// Which kind of room comes nearest to what a group answered. Five answers against five attributes: each fits,
// fits in part, or does not; the order follows from counting those, and no number is shown. How an answer is weighed is
// ours (design, rule 12); the group chooses.

import type { PartyKind } from '../../model/partyKinds.ts'
import { roomTypes, servesGoal } from '../../model/room/roomTypes.ts'
import {
  type RoomGoalId,
  type RoomGroupId,
  type RoomOffer,
  type RoomSize,
  type RoomTypeId,
  roomSizes,
  roomTypeIds,
} from '../../model/roomIds.ts'

export const typeAttributes = ['doel', 'groep', 'maat', 'partijen', 'aanbod'] as const
export type TypeAttribute = (typeof typeAttributes)[number]

/** none: not answered. */
export type Match = 'full' | 'half' | 'open' | 'none'

export interface TypeAnswers {
  readonly goals: readonly RoomGoalId[]
  readonly groups: readonly RoomGroupId[]
  /** The neighbourhood is to be welcome too; null: not said. */
  readonly forNeighbourhood: boolean | null
  /** Residents live as a group with a goal of their own; null: not said. */
  readonly livesAsGroup: boolean | null
  readonly size: RoomSize | null
  readonly parties: readonly PartyKind[]
  readonly offers: readonly RoomOffer[]
}

export interface RankedType {
  readonly type: RoomTypeId
  readonly matches: Readonly<Record<TypeAttribute, Match>>
}

/** Best first; equals in the guide's order. */
export function rankTypes(answers: TypeAnswers): readonly RankedType[] {
  return roomTypeIds
    .map((type) => ({ type, matches: matchesOf(type, answers) }))
    .sort((a, b) => count(b, 'full') - count(a, 'full') || count(b, 'half') - count(a, 'half'))
}

function count({ matches }: RankedType, match: Match): number {
  return typeAttributes.filter((attribute) => matches[attribute] === match).length
}

function matchesOf(type: RoomTypeId, answers: TypeAnswers): Readonly<Record<TypeAttribute, Match>> {
  return {
    doel: goalMatch(type, answers),
    groep: groupMatch(type, answers),
    maat: sizeMatch(type, answers),
    partijen: partyMatch(type, answers),
    aanbod: partOf(answers.offers, (offer) => roomTypes[type].offers.includes(offer)),
  }
}

function goalMatch(type: RoomTypeId, { goals, livesAsGroup }: TypeAnswers): Match {
  if (type === 'woonvorm' && livesAsGroup !== null) return livesAsGroup ? 'full' : 'open'
  return partOf(goals, (goal) => servesGoal[goal].some((aim) => roomTypes[type].aims.includes(aim)))
}

function groupMatch(type: RoomTypeId, { groups, forNeighbourhood }: TypeAnswers): Match {
  if (groups.length === 0 && forNeighbourhood === null) return 'none'
  const { reach, isFor55Plus } = roomTypes[type]
  const ages = isFor55Plus ? partOf(groups, (group) => group === 'ouderen' || group === 'zorgvraag') : 'none'
  const place = placeMatch(reach, forNeighbourhood)
  if (ages === 'none') return place === 'none' ? 'half' : place
  if (ages === 'open') return 'open'
  // Who lives there fits, the neighbourhood does not: that is a question, not a no.
  return ages === 'full' && place !== 'open' ? 'full' : 'half'
}

function placeMatch(reach: 'inside' | 'both' | 'open', forNeighbourhood: boolean | null): Match {
  if (forNeighbourhood === null) return 'none'
  if (forNeighbourhood) return reach === 'inside' ? 'open' : 'full'
  return reach === 'open' ? 'half' : 'full'
}

function sizeMatch(type: RoomTypeId, { size }: TypeAnswers): Match {
  if (size === null) return 'none'
  const wanted = roomTypes[type].size
  if (wanted === null || wanted === size) return 'full'
  return Math.abs(roomSizes.indexOf(wanted) - roomSizes.indexOf(size)) === 1 ? 'half' : 'open'
}

function partyMatch(type: RoomTypeId, { parties }: TypeAnswers): Match {
  if (parties.length === 0) return 'none'
  const { needs, mayHave } = roomTypes[type]
  const hasAll = needs.every((kind) => parties.includes(kind))
  const hasOthers = parties.some((kind) => !needs.includes(kind) && !mayHave.includes(kind))
  if (hasAll) return hasOthers ? 'half' : 'full'
  return hasOthers || !needs.some((kind) => parties.includes(kind)) ? 'open' : 'half'
}

/** All of them: full; some: half; none of them: open. */
function partOf<Item>(items: readonly Item[], isIn: (item: Item) => boolean): Match {
  if (items.length === 0) return 'none'
  const inside = items.filter(isIn).length
  if (inside === items.length) return 'full'
  return inside === 0 ? 'open' : 'half'
}

// What a plan says of its room, as the sums about it ask for it.

import {
  type QuickscanOutcome,
  quickscanOutcomes,
  type ReflectionAnswer,
  type ReflectionId,
  type RoomTypeId,
  reflectionIds,
  roomGoalIds,
  roomGroupIds,
  roomOffers,
  roomSizes,
  roomTypeIds,
} from '../../model/roomIds.ts'
import { isChosen, optionsChosen } from '../../nouns/chosen.ts'
import type { FindingAnswer } from '../../nouns/finding.ts'
import type { Plan } from '../../plan/plan.ts'
import { findingOf } from '../place.ts'
import type { Reflections } from './quickscan.ts'
import type { TypeAnswers } from './rankTypes.ts'

export function typeAnswersOf(plan: Plan): TypeAnswers {
  return {
    goals: roomGoalIds.filter((id) => isChosen(plan, 'ruimtedoel', id)),
    groups: roomGroupIds.filter((id) => isChosen(plan, 'ruimtegroep', id)),
    forNeighbourhood: yesOrNo(plan, 'ruimtebuurt'),
    livesAsGroup: yesOrNo(plan, 'woongroep'),
    size: roomSizes.find((id) => isChosen(plan, 'ruimtemaat', id)) ?? null,
    parties: [...new Set(plan.parties.map(({ kind }) => kind))],
    offers: roomOffers.filter((id) => isChosen(plan, 'ruimteaanbod', id)),
  }
}

function yesOrNo(plan: Plan, choice: 'ruimtebuurt' | 'woongroep'): boolean | null {
  const [option] = optionsChosen(plan, choice)
  return option === undefined ? null : option === 'ja'
}

export function roomTypeOf(plan: Plan): RoomTypeId | null {
  return roomTypeIds.find((id) => isChosen(plan, 'ruimtetype', id)) ?? null
}

export function roomOutcomeOf(plan: Plan): QuickscanOutcome | null {
  return quickscanOutcomes.find((id) => isChosen(plan, 'ruimteuitkomst', id)) ?? null
}

const meaning: Readonly<Record<FindingAnswer, ReflectionAnswer>> = { ja: 'ja', nee: 'nee', onbekend: 'weet-niet' }

export function reflectionsOf(plan: Plan): Reflections {
  const said = reflectionIds.flatMap((id): readonly [ReflectionId, ReflectionAnswer][] => {
    const finding = findingOf(plan, id)
    return finding ? [[id, meaning[finding.answer]]] : []
  })
  return Object.fromEntries(said)
}

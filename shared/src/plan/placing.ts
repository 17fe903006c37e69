// Where a person puts a party on two scales (E-06): how much the party has at stake, and how much it can decide. Everyone
// at the table puts down every party, also an empty chair. Steps to talk about; nothing is counted with them.

import type { Turn } from './knobState.ts'
import { isSamePerson } from './person.ts'

/** From very little to very much. */
export const placingSteps = [0, 1, 2, 3, 4] as const
export type PlacingStep = (typeof placingSteps)[number]

/** Belang (what it has at stake) and invloed (what it can decide). */
export const placingScales = ['interest', 'influence'] as const
export type PlacingScale = (typeof placingScales)[number]

/** A type and no interface: it is part of one plain fact. */
export type Place = Readonly<Record<PlacingScale, PlacingStep>>

/** `name`, `party` and `at` are of who says it. */
export interface Placing extends Place, Turn {
  readonly id: string
  /** Id of the party it is about. */
  readonly about: string
}

export function isPlacingStep(value: unknown): value is PlacingStep {
  return placingSteps.includes(value as PlacingStep)
}

/** Where this person puts that party. */
export function placingOf(
  placings: readonly Placing[],
  about: string,
  who: Pick<Turn, 'party' | 'name'>,
): Placing | undefined {
  return placings.find((placing) => placing.about === about && isSamePerson(placing, who))
}

// What keeps people from living together (seed inventory L-03): four groups, and for each item who can do something.

import type { ObstacleId } from '../model/placeIds.ts'
import { type Citation, cite } from './citation.ts'

export type ActorWhoCan = 'rijk' | 'gemeente' | 'corporatie' | 'bank' | 'verhuurder'

interface Obstacle {
  readonly group: ObstacleGroupId
  readonly actors: readonly ActorWhoCan[]
}

/** In the order of the paper, each a paragraph of chapter 4. */
export const obstacleGroups = {
  inkomen: { citation: cite('003', 'chapter 4.1') },
  lokaal: { citation: cite('003', 'chapter 4.2') },
  privaat: { citation: cite('003', 'chapter 4.3') },
  wonen: { citation: cite('003', 'chapter 4.4') },
} as const satisfies Readonly<Record<string, { readonly citation: Citation }>>

export type ObstacleGroupId = keyof typeof obstacleGroups

export const obstacleGroupIds = Object.keys(obstacleGroups) as ObstacleGroupId[]

export const obstacles = {
  aow: { group: 'inkomen', actors: ['rijk'] },
  bijstand: { group: 'inkomen', actors: ['rijk'] },
  huurtoeslag: { group: 'inkomen', actors: ['rijk'] },
  belasting: { group: 'inkomen', actors: ['rijk'] },
  kamerverhuur: { group: 'lokaal', actors: ['gemeente', 'rijk'] },
  'eigen-woning': { group: 'lokaal', actors: ['gemeente'] },
  hypotheek: { group: 'privaat', actors: ['bank', 'rijk'] },
  onderhuur: { group: 'privaat', actors: ['corporatie', 'verhuurder'] },
  huurbescherming: { group: 'wonen', actors: ['rijk'] },
  doorstroom: { group: 'wonen', actors: ['corporatie', 'rijk'] },
  splitsen: { group: 'wonen', actors: ['rijk', 'gemeente'] },
  'ruimtelijke-ordening': { group: 'wonen', actors: ['rijk'] },
} as const satisfies Readonly<Record<ObstacleId, Obstacle>>

/** Of these the paper does not say who could act; two of them it wants looked into first. */
export const actorsAreOurs: readonly ObstacleId[] = ['hypotheek', 'huurbescherming', 'doorstroom', 'splitsen']

// All placings together: per party and scale the median and how far people are apart, and which parties people differ
// on most. A median and not an average, because it is a position someone can recognise.

import { nameKey } from '../base/name.ts'
import type { Party } from '../nouns/party.ts'
import { type Placing, type PlacingScale, placingScales, placingSteps } from '../nouns/placing.ts'
import { personKey } from '../plan/person.ts'
import { middleOf } from './middle.ts'

/** Four ways to involve a party, by how much is at stake for it and how much it can decide. */
export type Quadrant = 'decide' | 'fetch' | 'voice' | 'inform'

export interface ScaleSpread {
  readonly low: number
  readonly middle: number
  readonly high: number
  /** How many people chose each of the five steps. */
  readonly counts: readonly number[]
}

export interface PlacedParty extends Readonly<Record<PlacingScale, ScaleSpread>> {
  readonly party: Party
  /** How many people placed it. */
  readonly count: number
  /** The quadrant of its median; null on the line between two, and of two people who are far apart. */
  readonly quadrant: Quadrant | null
}

export interface PlacingSpread {
  /** In order of the plan; parties that nobody placed are left out. */
  readonly placed: readonly PlacedParty[]
  /** How many people placed something. */
  readonly people: number
  /** The parties people differ on most: at most three, all about equally; none while nobody is two steps apart. */
  readonly farApart: readonly Party[]
}

interface WithPlacings {
  readonly placings: readonly Placing[]
  readonly parties: readonly Party[]
}

const FAR = 2
const MAX_NAMED = 3
const HALFWAY = 2

export function placingSpreadOf({ placings, parties }: WithPlacings): PlacingSpread {
  const all = parties.map((party) => ({ party, own: placings.filter(({ about }) => about === party.id) }))
  return {
    placed: all.filter(({ own }) => own.length > 0).map(({ party, own }) => placedParty(party, own)),
    people: peopleOf(placings),
    farApart: farApartOf(all),
  }
}

/** People who gave no name may be several: at least as many as placed one and the same party. */
function peopleOf(placings: readonly Placing[]): number {
  const named = new Set(placings.filter(({ name }) => nameKey(name) !== '').map(personKey))
  const nameless = new Map<string, number>()
  for (const one of placings) {
    if (nameKey(one.name) !== '') continue
    const key = `${one.party ?? ''}.${one.about}`
    nameless.set(key, (nameless.get(key) ?? 0) + 1)
  }
  const most = new Map<string, number>()
  for (const [key, count] of nameless) {
    const [party = ''] = key.split('.')
    most.set(party, Math.max(most.get(party) ?? 0, count))
  }
  return [...most.values()].reduce((sum, count) => sum + count, named.size)
}

function placedParty(party: Party, own: readonly Placing[]): PlacedParty {
  const interest = scaleSpread(own.map((placing) => placing.interest))
  const influence = scaleSpread(own.map((placing) => placing.influence))
  // Half way between two who are far apart is where nobody put it.
  const isSplit = own.length === 2 && (isFar([interest.low, interest.high]) || isFar([influence.low, influence.high]))
  const quadrant = isSplit ? null : quadrantAt(interest.middle, influence.middle)
  return { party, count: own.length, interest, influence, quadrant }
}

function quadrantAt(interest: number, influence: number): Quadrant | null {
  if (interest === HALFWAY || influence === HALFWAY) return null
  if (influence > HALFWAY) return interest > HALFWAY ? 'decide' : 'fetch'
  return interest > HALFWAY ? 'voice' : 'inform'
}

function scaleSpread(values: readonly number[]): ScaleSpread {
  const counts = placingSteps.map((step) => values.filter((value) => value === step).length)
  return { low: Math.min(...values), middle: middleOf(values), high: Math.max(...values), counts }
}

interface Own {
  readonly party: Party
  readonly own: readonly Placing[]
}

function farApartOf(all: readonly Own[]): Party[] {
  const far = all.filter(({ own }) => placingScales.some((scale) => isFar(own.map((placing) => placing[scale]))))
  const most = Math.max(...far.map(({ own }) => distance(own)))
  return far
    .filter(({ own }) => distance(own) === most)
    .map(({ party }) => party)
    .slice(0, MAX_NAMED)
}

function isFar(values: readonly number[]): boolean {
  return Math.max(...values) - Math.min(...values) >= FAR
}

/**
 * Distance of people from the median, both scales together: one outlier among many counts for less than two camps.
 * Sums of whole and half steps are exact, so equal ones divide to equal numbers.
 */
function distance(own: readonly Placing[]): number {
  const steps = placingScales.map((scale) => {
    const values: readonly number[] = own.map((placing) => placing[scale])
    const middle = middleOf(values)
    return values.reduce((sum, value) => sum + Math.abs(value - middle), 0)
  })
  return steps.reduce((sum, step) => sum + step, 0) / own.length
}

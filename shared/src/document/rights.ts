// What may be said where, and in whose name: the few places where not only the place counts but what is written there. Read
// by the server for each update of who does not lead (rooms/wordGuard.ts), and by undo, which must not say again in
// someone else's name what once stood there. Places that are the facilitator's altogether: place.ts.

import { type Actor, speaksFor } from '../actions/actor.ts'
import { isPromise, isPromised } from '../plan/investment.ts'
import type { EntityFields } from './factWriter.ts'
import type { Place } from './place.ts'
import { type PromisedMoney, promiseIn, saidBy, saidOf } from './promise.ts'
import type { FactValue } from './schema.ts'

/** Who writes, as far as is known for certain. */
export type Speaker = Pick<Actor, 'role' | 'party'>

interface Rule {
  readonly isFor: (place: Place) => boolean
  readonly maySay: (value: unknown, speaker: Speaker) => boolean
}

const rules: readonly Rule[] = [
  // That the table decided on a knob: who leads. That it talked about it: anyone.
  { isFor: ({ root, field }) => root === 'discussions' && field === null, maySay: (value) => !isDecided(value) },
  // A promise: in one's own name. Whether that is the party whose money it is, is for who reads (plan/investment.ts).
  {
    isFor: ({ root, field }) => root === 'investments' && field === 'certainty',
    maySay: (value, { party }) => {
      const { certainty, word } = saidOf(value)
      return !isPromise(certainty) || (party !== null && word?.by === party)
    },
  },
]

/** Does it matter what is written here? */
export function isRuled(place: Place): boolean {
  return rules.some(({ isFor }) => isFor(place))
}

/** `place` null: nobody knows yet where it will lie, so it must be fit for any place. */
export function maySay(place: Place | null, value: unknown, speaker: Speaker): boolean {
  if (speaker.role === 'facilitator') return true
  return rules.every((rule) => (place !== null && !rule.isFor(place)) || rule.maySay(value, speaker))
}

/**
 * A fact as this person can say it again: a promise of someone else in their own name, for which it then waits. Undefined
 * for what is not theirs to say. `fields`: the entity it goes into.
 */
export function asSaidBy(
  speaker: Speaker,
  place: Place,
  value: FactValue,
  fields: EntityFields | undefined,
): FactValue | undefined {
  if (maySay(place, value, speaker)) return value
  const now = fields && promiseIn(fields)
  if (place.field !== 'certainty' || !now) return undefined
  const said = saidOf(value)
  const again = saidBy(speaker, said.certainty, now, { ...now, ...saidOf('bespreken') })
  // What waited for the party goes on waiting, also when it is the party that brings it back.
  const counted = isPromised({ ...withoutWord(now), ...said })
  return counted || !speaksFor(speaker, now.party) ? again : waiting(again)
}

function withoutWord({ word: _word, ...money }: PromisedMoney): Omit<PromisedMoney, 'word'> {
  return money
}

/** For no money at all. */
function waiting(fact: FactValue): FactValue {
  return typeof fact === 'object' ? { ...fact, about: '' } : fact
}

function isDecided(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'state' in value && value.state === 'besloten'
}

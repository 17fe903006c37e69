// Who has given a promise, after someone makes it or changes the money it is about.

import { type Actor, speaksFor } from '../actions/actor.ts'
import type { Investment } from '../nouns/investment.ts'
import { storedMoney } from '../nouns/money.ts'
import {
  type Certainty,
  isPromise,
  isPromised,
  type PromisedMoney,
  type PromiseTerms,
  saidOf,
  termsText,
} from '../nouns/promise.ts'
import type { EntityFields } from './factWriter.ts'
import type { FactValue } from './schema.ts'

type Speaker = Pick<Actor, 'role' | 'party'>

/** Null if it is not an investment. */
export function promiseIn(fields: EntityFields): (PromisedMoney & Pick<Investment, 'effort'>) | null {
  const money = storedMoney((key) => fields[key])
  const { party } = fields
  return money && typeof party === 'string' ? { ...money, party, ...saidOf(fields.certainty) } : null
}

/** `certainty` as this person sets it. `before`: the old value; null for a new investment. */
export function saidBy(
  actor: Speaker,
  certainty: Certainty,
  now: PromiseTerms,
  before: PromisedMoney | null,
): FactValue {
  if (!isPromise(certainty)) return certainty
  const about = termsText(now)
  if (actor.role === 'facilitator') return { certainty, by: null, about, was: null }
  return { certainty, by: actor.party ?? '', about, was: speaksFor(actor, now.party) ? null : wordBefore(before) }
}

/**
 * What to write after the money of an investment changed; undefined for nothing. Your own promise moves along with
 * its money. Someone else's promise no longer holds for the changed money, until they confirm it.
 */
export function saidAfterChange(actor: Speaker, now: PromiseTerms, before: PromisedMoney): FactValue | undefined {
  // Money that belonged to another party is not promised by this one, whoever moved it.
  const isTheirs = actor.role === 'facilitator' || (speaksFor(actor, now.party) && now.party === before.party)
  const goesAlong = isPromised(before) && isTheirs && termsText(now) !== termsText(before)
  return goesAlong ? saidBy(actor, before.certainty, now, before) : undefined
}

/** The certainty that the party itself last gave. */
function wordBefore(before: PromisedMoney | null): Certainty {
  if (!before) return 'idee'
  if (!isPromise(before.certainty) || isPromised(before)) return before.certainty
  return before.word?.was ?? 'bespreken'
}

// The stored form of how sure money is: a word, or for a promise one plain record that also says whose word it is and for
// which money (docs/decisions/14-whose-word-a-promise-is.md). Documents from before hold the word alone.

import { type Actor, speaksFor } from '../actions/actor.ts'
import { isId } from '../base/ids.ts'
import {
  type Certainty,
  type Investment,
  isCertainty,
  isPromise,
  isPromised,
  type PromiseTerms,
  readTerms,
  termsText,
} from '../plan/investment.ts'
import type { EntityFields } from './factWriter.ts'
import { readMoney } from './readMoney.ts'
import type { FactValue } from './schema.ts'

type Speaker = Pick<Actor, 'role' | 'party'>
type Said = Pick<Investment, 'certainty' | 'word'>
/** As much of an investment as a promise needs. */
export type PromisedMoney = Said & PromiseTerms

/** A word that nobody in particular gave, and that counts, is none to speak of: so a plan reads as it was written. */
export function withWord<T extends PromiseTerms>(money: T, { certainty, word }: Said): T & Said {
  const counts = word?.by === null && word.was === null && word.about === termsText(money)
  return counts || !word ? { ...money, certainty } : { ...money, certainty, word }
}

/** Rubbish is an idea, as everything is that nobody said anything about. */
export function saidOf(value: unknown): Said {
  if (isCertainty(value)) return { certainty: value }
  if (typeof value !== 'object' || value === null) return { certainty: 'idee' }
  const { certainty, by, about, was } = value as Record<string, unknown>
  if (!isCertainty(certainty)) return { certainty: 'idee' }
  if (!isPromise(certainty)) return { certainty }
  const word = {
    // Whoever '' is, it is not who leads.
    by: by === null ? null : isId(by) ? by : '',
    about: typeof about === 'string' && readTerms(about) ? about : '',
    was: isCertainty(was) ? was : null,
  }
  return { certainty, word }
}

/** Null for what is no investment. */
export function promiseIn(fields: EntityFields): (PromisedMoney & Pick<Investment, 'effort'>) | null {
  const money = readMoney((key) => fields[key])
  const { party } = fields
  return money && typeof party === 'string' ? { ...money, party, ...saidOf(fields.certainty) } : null
}

/** Of an investment of a plan: a promise without a word counts, for the money as it is. */
export function storedCertainty(money: PromisedMoney): FactValue {
  const { certainty, word } = money
  if (!isPromise(certainty)) return certainty
  return { certainty, ...(word ?? { by: null, about: termsText(money), was: null }) }
}

/** An entity of the document from an investment of a plan. */
export function storedInvestment<T extends PromisedMoney>(investment: T): Omit<T, 'word' | 'certainty'> & EntityFields {
  const { word: _word, ...facts } = investment
  return { ...facts, certainty: storedCertainty(investment) } as Omit<T, 'word' | 'certainty'> & EntityFields
}

/** `certainty` as this person says it. `before`: as it was; null for what is new. */
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
 * What to write after the money of an investment was changed; undefined for nothing. A promise of one's own goes along with
 * its money. Money of someone else that was changed is not what they promised, until they say it is.
 */
export function saidAfterChange(actor: Speaker, now: PromiseTerms, before: PromisedMoney): FactValue | undefined {
  // Money that comes from another party was not promised by this one, whoever put it there.
  const isTheirs = actor.role === 'facilitator' || (speaksFor(actor, now.party) && now.party === before.party)
  const goesAlong = isPromised(before) && isTheirs && termsText(now) !== termsText(before)
  return goesAlong ? saidBy(actor, before.certainty, now, before) : undefined
}

/** How sure it last was by the party's own word. */
function wordBefore(before: PromisedMoney | null): Certainty {
  if (!before) return 'idee'
  if (!isPromise(before.certainty) || isPromised(before)) return before.certainty
  return before.word?.was ?? 'bespreken'
}

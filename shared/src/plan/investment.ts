// What a party brings in from one of the ten sources.

import type { KnobNumber } from '../model/knobs.ts'
import type { SourceNumber } from '../model/sources.ts'
import type { Effort } from './effort.ts'
import type { Per } from './need.ts'

/** The field's own words, also in the exchange format: how sure is it? */
export const certainties = ['idee', 'bespreken', 'toegezegd', 'vastgelegd'] as const
export type Certainty = (typeof certainties)[number]

export interface Investment {
  readonly id: string
  readonly source: SourceNumber
  /** Party id. */
  readonly party: string
  readonly label: string
  readonly knob: KnobNumber | null
  /** Which cost it pays for; null: for the plan as a whole. */
  readonly need: string | null
  readonly amountCents: number
  /** `once` falls in the year `from`; `until` then equals `from`. */
  readonly per: Per
  readonly from: number
  /** Last year, inclusive; null = no end agreed. */
  readonly until: number | null
  readonly effort: Effort | null
  /** As with a need. */
  readonly indexed: boolean
  readonly certainty: Certainty
  /** Whose word the promise is. Left out where nobody wrote that down: then it counts. */
  readonly word?: PromiseWord
  /** In what way it is delivered, in the party's own words. */
  readonly way: string
  readonly note: string
  readonly order: string
}

export function isCertainty(value: unknown): value is Certainty {
  return certainties.includes(value as Certainty)
}

/** What a promise is about: whose money, how much and when. */
export type PromiseTerms = Pick<Investment, 'party' | 'amountCents' | 'per' | 'from' | 'until' | 'indexed'>

/** A type and no interface: it is kept as one plain fact, together with the certainty. */
export type PromiseWord = {
  /** Id of the party whose people said so; null: who leads, or nobody wrote it down. */
  readonly by: string | null
  /** The terms it was given for, as `termsText` writes them: for other money it does not count. */
  readonly about: string
  /** How sure it was before someone else made a promise of it; null when it was given by the party itself. */
  readonly was: Certainty | null
}

/** Promised or laid down, and confirmed: counts as covered. The rest is still only an idea. */
export function isPromised(investment: Pick<Investment, 'certainty' | 'word'> & PromiseTerms): boolean {
  return isPromise(investment.certainty) && isConfirmed(investment)
}

/** By the party itself or by who leads, for the money as it is now. Someone else's word for it is not. */
export function isConfirmed(investment: Pick<Investment, 'word'> & PromiseTerms): boolean {
  const { word, party } = investment
  if (!word) return true
  return word.about === termsText(investment) && (word.by === null || word.by === party)
}

/** Waits for the party to say that it is so. */
export function waitsForWord(investment: Pick<Investment, 'certainty' | 'word'> & PromiseTerms): boolean {
  return isPromise(investment.certainty) && !isConfirmed(investment)
}

export type WhyWaits =
  | { readonly kind: 'byOther'; readonly by: string }
  /** The money is not what was promised. */
  | { readonly kind: 'changed'; readonly promised: PromiseTerms }
  /** It was promised by another party, and put here since. */
  | { readonly kind: 'moved'; readonly promised: PromiseTerms }

/** Null when nothing waits. */
export function whyWaits(investment: Pick<Investment, 'certainty' | 'word'> & PromiseTerms): WhyWaits | null {
  const { word, party } = investment
  if (!word || !waitsForWord(investment)) return null
  const promised = readTerms(word.about)
  if (promised && promised.party !== party) return { kind: 'moved', promised }
  if (!promised || (word.by !== null && word.by !== party)) return { kind: 'byOther', by: word.by ?? '' }
  return { kind: 'changed', promised }
}

export function termsText({ party, amountCents, per, from, until, indexed }: PromiseTerms): string {
  return [party, amountCents, per, from, until ?? '', indexed ? 1 : 0].join(' ')
}

/** Null for what `termsText` did not write. */
export function readTerms(text: string): PromiseTerms | null {
  const [party = '', amount, per, from, until, indexed] = text.split(' ')
  const terms: PromiseTerms = {
    party,
    amountCents: Number(amount),
    per: per === 'once' ? 'once' : 'year',
    from: Number(from),
    until: until === '' ? null : Number(until),
    indexed: indexed === '1',
  }
  return termsText(terms) === text ? terms : null
}

export function isPromise(certainty: Certainty): boolean {
  return certainty === 'toegezegd' || certainty === 'vastgelegd'
}

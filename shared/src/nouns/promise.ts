// How certain money is and, for a promise, who gave it (docs/decisions/18-whose-word-a-promise-is.md). In a document
// both are in one fact, `certainty`; in older documents that is just the word for the certainty.

import * as v from 'valibot'
import type { FieldReader } from '../base/fieldReader.ts'
import { ID_LENGTH, isId } from '../base/ids.ts'
import type { Part } from './define.ts'
import { filedMoney, type Money, money, problemInMoney, settledMoney, storedMoney } from './money.ts'

/** Dutch terms of the field, also in the exchange format: how certain is it? */
export const certainties = ['idee', 'bespreken', 'toegezegd', 'vastgelegd'] as const
export type Certainty = (typeof certainties)[number]

export function isCertainty(value: unknown): value is Certainty {
  return certainties.includes(value as Certainty)
}

/** The subject of a promise: whose money, how much and when. */
export type PromiseTerms = Pick<Money, 'amountCents' | 'per' | 'from' | 'until' | 'indexed'> & {
  /** Party id. */
  readonly party: string
}

/** A type and not an interface: it is stored as one plain fact, together with the certainty. */
export type PromiseWord = {
  /** Id of the party that gave it; null: the facilitator, or not recorded. */
  readonly by: string | null
  /** The terms it was given for, as `termsText` writes them: for other money it does not count. */
  readonly about: string
  /** The certainty before someone else promised it; null when the party itself did. */
  readonly was: Certainty | null
}

export interface Said {
  readonly certainty: Certainty
  /** Who gave the promise. Absent if that was not recorded: then it counts. */
  readonly word?: PromiseWord
}

/** The part of an investment that a promise is about. */
export type PromisedMoney = Said & PromiseTerms

/** Far longer than `termsText` makes them. */
const TERMS_LENGTH = 200

const word = v.object({
  by: v.pipe(
    v.nullable(v.pipe(v.string(), v.maxLength(ID_LENGTH))),
    v.description('Id of the party that said so; null: who led.'),
  ),
  about: v.pipe(
    v.string(),
    v.maxLength(TERMS_LENGTH),
    v.description(
      'The money it was said of: party, whole cents, per, first year, last year and 1 when it follows prices, with spaces between.',
    ),
  ),
  was: v.pipe(v.nullable(v.picklist(certainties)), v.description("How sure it was by the party's own word.")),
})

/** Together, because a word is for an amount: for which money it was given is in it. */
export const promisedMoney: Part<Money & Said> = {
  schemas: {
    ...money.schemas,
    certainty: v.picklist(certainties),
    word: v.pipe(
      word,
      v.description('Only of a promise that its party has yet to confirm: whose word it is.'),
    ) as never,
  },
  optional: [...money.optional, 'word'],
  stored: (raw) => {
    const [found, party] = [storedMoney(raw), raw('party')]
    if (!found || typeof party !== 'string') return 'badFacts'
    return Object.assign(found, saidOfMoney(raw('certainty'), party, found))
  },
  filed: (file) => {
    const found = filedMoney(file)
    const said = filedWord(file.objectOrNull('word'))
    return { ...found, certainty: file.choice('certainty', certainties), ...(said && { word: said }) }
  },
  problemIn: (facts) => problemInMoney(facts) ?? (isCertainty(facts.certainty) ? null : { kind: 'certainty.unknown' }),
  settled: settledMoney,
}

/** Reads whose word a waiting promise needs. */
function filedWord(file: FieldReader | null): PromiseWord | null {
  if (!file) return null
  const about = file.text('about', TERMS_LENGTH)
  if (about !== '' && !readTerms(about)) file.fault('about', 'unknownValue')
  return { by: file.textOrNull('by', ID_LENGTH), about, was: file.choiceOrNull('was', certainties) }
}

/**
 * Out of what a document has for `certainty`, of this party's money. A word that nobody in particular gave, and that
 * counts, is none to speak of: so a plan reads as it was written.
 */
export function saidOfMoney(value: unknown, party: string, facts: Omit<PromiseTerms, 'party'>): Said {
  const { certainty, word: given } = saidOf(value)
  if (!given) return { certainty }
  const counts = given.by === null && given.was === null && given.about === termsText({ ...facts, party })
  return counts ? { certainty } : { certainty, word: given }
}

/** Garbage counts as an idea, as does everything nobody said anything about. */
export function saidOf(value: unknown): Said {
  if (isCertainty(value)) return { certainty: value }
  if (typeof value !== 'object' || value === null) return { certainty: 'idee' }
  const { certainty, by, about, was } = value as Record<string, unknown>
  if (!isCertainty(certainty)) return { certainty: 'idee' }
  if (!isPromise(certainty)) return { certainty }
  const word = {
    // Whoever '' is, it is not the facilitator.
    by: by === null ? null : isId(by) ? by : '',
    about: typeof about === 'string' && readTerms(about) ? about : '',
    was: isCertainty(was) ? was : null,
  }
  return { certainty, word }
}

/** The stored form. For an investment of a plan: a promise without a word counts, for the money as it is. */
export function inDocument<T extends PromisedMoney>(
  investment: T,
): Omit<T, 'word' | 'certainty'> & { certainty: object | string } {
  const { word: given, certainty, ...facts } = investment
  if (!isPromise(certainty)) return { ...facts, certainty }
  return { ...facts, certainty: { certainty, ...(given ?? { by: null, about: termsText(investment), was: null }) } }
}

/** Promised or secured, and confirmed: counts as covered. The rest is only an idea. */
export function isPromised(investment: PromisedMoney): boolean {
  return isPromise(investment.certainty) && isConfirmed(investment)
}

/** Given by the party itself or by the facilitator, for the money as it is now. Given by anyone else it is not. */
export function isConfirmed(investment: Pick<Said, 'word'> & PromiseTerms): boolean {
  const { word: given, party } = investment
  if (!given) return true
  return given.about === termsText(investment) && (given.by === null || given.by === party)
}

/** Waits for the party's confirmation. */
export function waitsForWord(investment: PromisedMoney): boolean {
  return isPromise(investment.certainty) && !isConfirmed(investment)
}

export type WhyWaits =
  | { readonly kind: 'byOther'; readonly by: string }
  /** The money is not what was promised. */
  | { readonly kind: 'changed'; readonly promised: PromiseTerms }
  /** It was promised by another party, and moved here since. */
  | { readonly kind: 'moved'; readonly promised: PromiseTerms }

/** Null when nothing has to be confirmed. */
export function whyWaits(investment: PromisedMoney): WhyWaits | null {
  const { word, party } = investment
  if (!word || !waitsForWord(investment)) return null
  const promised = readTerms(word.about)
  if (promised && promised.party !== party) return { kind: 'moved', promised }
  if (!promised || (word.by !== null && word.by !== party)) return { kind: 'byOther', by: word.by ?? '' }
  return { kind: 'changed', promised }
}

export function termsText({ party, amountCents, per, from, until, indexed }: PromiseTerms): string {
  return `${party} ${amountCents} ${per} ${from} ${until ?? ''} ${indexed ? 1 : 0}`
}

/** Null for anything `termsText` did not write. */
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

// What may be written where, and in whose name: the few places where the value counts too, not only the place. Used
// by the server for each update by someone who is not a facilitator (rooms/judge/wordGuard.ts), and by undo, which
// must not restore something in someone else's name. Places that belong to the facilitator entirely: place.ts.

import { type Actor, speaksFor } from '../actions/actor.ts'
import { isByReader } from '../actions/logEntry.ts'
import { isMoment } from '../base/moment.ts'
import { isSameName, nameKey } from '../base/name.ts'
import { factIn } from '../nouns/parts.ts'
import { isPromise, isPromised, type PromisedMoney, saidOf } from '../nouns/promise.ts'
import { camePart } from '../nouns/promiseBefore.ts'
import type { EntityFields } from './factWriter.ts'
import type { Place } from './place.ts'
import { promiseIn, saidBy } from './promise.ts'
import type { FactRoot, FactValue } from './schema.ts'
import { leadOf } from './turn.ts'

/** The writer, as far as is known for certain. */
export interface Speaker extends Pick<Actor, 'role' | 'party'> {
  /** Have others seen this person by this name, in any spelling? */
  isCalled(name: string): boolean
  /** Does another browser show this name at this party now? */
  isElsewhere(name: string): boolean
  /** Was the present value written in this very browser? */
  readonly isAuthor: boolean
  /** Is this the random text that its own browser leads with? */
  isPerson(person: string): boolean
}

interface Rule {
  /** Absent: for who sits at the table, and for who only looks on. */
  readonly isForOnly?: 'facilitator' | 'reader'
  readonly isFor: (place: Place) => boolean
  readonly maySay: (value: unknown, speaker: Speaker) => boolean
  /** Whether the present value may be replaced; absent where it always may. */
  readonly mayReplace?: (present: unknown, speaker: Speaker) => boolean
}

/**
 * Roots in which each fact belongs to one person: who did what, their consent to an agreement, where they placed a
 * party, and their party's answer to whether the plan is adopted.
 */
const signedRoots: readonly string[] = ['log', 'consents', 'placings', 'verdicts'] satisfies FactRoot[]

/** Their remarks, and that they made them. */
const readerRoots: readonly string[] = ['remarks', 'log'] satisfies FactRoot[]

const rules: readonly Rule[] = [
  // That a knob is decided: the facilitator. That it was discussed: anyone.
  { isFor: ({ root, field }) => root === 'discussions' && field === null, maySay: (value) => !isDecided(value) },
  // A promise: in one's own name. Whether that is the party whose money it is, is checked on reading
  // (nouns/promise.ts).
  {
    isFor: ({ root, field }) => root === 'investments' && field === 'certainty',
    maySay: (value, { party }) => {
      const { certainty, word } = saidOf(value)
      return !isPromise(certainty) || (party !== null && word?.by === party)
    },
  },
  // What came of an earlier promise: in one's own party's name, not over what another party said. Whether it is that party's
  // promise is checked on reading (nouns/promiseBefore.ts).
  {
    isFor: isCamePlace,
    maySay: (value, { party }) => !isSaidCame(value) || (party !== null && bySpeaker(value) === party),
    mayReplace: (present, { party }) =>
      !isSaidCame(present) || bySpeaker(present) === null || bySpeaker(present) === party,
  },
  // In one's own name, replacing one's own only. If two people with the same name are here at once, or if there is no
  // name, it belongs to its author.
  {
    isFor: ({ root, field }) => signedRoots.includes(root) && field === null,
    maySay: isOwn,
    mayReplace: (present, speaker) => isOwn(present, speaker) && (speaker.isAuthor || isOfNobodyElse(present, speaker)),
  },
  // Leading: nobody claims it for another browser.
  {
    isForOnly: 'facilitator',
    isFor: ({ root, key }) => root === 'session' && key === 'lead',
    maySay: (value, { isPerson }) => {
      const lead = leadOf(value)
      return lead === null || isPerson(lead.person)
    },
  },
  // What is said from outside: by readers alone, each under the name that everyone sees. What was written in another
  // browser stays, for anyone can call themselves by the name of a reader who left.
  { isFor: isRemarkPlace, maySay: (value) => !isRemark(value), mayReplace: (present) => !isRemark(present) },
  {
    isForOnly: 'reader',
    isFor: isRemarkPlace,
    maySay: isOfReader,
    mayReplace: (_present, { isAuthor }) => isAuthor,
  },
  {
    isForOnly: 'reader',
    isFor: ({ root, field }) => root === 'log' && field === null,
    maySay: (value, speaker) =>
      isByReader((value as { readonly type?: unknown } | null)?.type) && isOfReader(value, speaker),
    mayReplace: (_present, { isAuthor }) => isAuthor,
  },
]

function rulesFor({ role }: Speaker): readonly Rule[] {
  const own = role === 'facilitator' || role === 'reader' ? role : undefined
  return rules.filter(({ isForOnly }) => isForOnly === own)
}

/** Where a reader may write at all; what, and whether it is theirs to change, is up to the rules. */
export function isOpenToReaders({ root, field }: Place): boolean {
  return field === null && readerRoots.includes(root)
}

/** A person on their own screen, by the name they came with and the one they have now. */
export function speakerOf(actor: Actor): Speaker {
  const { role, party, name } = actor
  const isCalled = (other: string) => isSameName(other, name) || isSameName(other, actor.name)
  return { role, party, isCalled, isElsewhere: () => false, isAuthor: true, isPerson: () => true }
}

/** Does the value matter in this place? */
export function isRuled(place: Place): boolean {
  return rules.some(({ isFor }) => isFor(place))
}

/** `place` null: unknown as yet, so the value must be allowed in any place. */
export function maySay(place: Place | null, value: unknown, speaker: Speaker): boolean {
  return rulesFor(speaker).every((rule) => (place !== null && !rule.isFor(place)) || rule.maySay(value, speaker))
}

/** May the value in this place be replaced or removed? */
export function mayReplace(place: Place, present: unknown, speaker: Speaker): boolean {
  return rulesFor(speaker).every((rule) => !rule.isFor(place) || (rule.mayReplace?.(present, speaker) ?? true))
}

/**
 * A fact as this person may repeat it: someone else's promise in their own name, which then waits for confirmation.
 * Undefined if they may not. `fields`: the entity it belongs to.
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
  // A waiting promise keeps waiting, also when the party itself restores it.
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

/** Signed by this speaker, or invalid: a fact without a time is never read. */
function isOwn(fact: unknown, { party: own, isCalled }: Speaker): boolean {
  if (typeof fact !== 'object' || fact === null) return true
  const { at, name, party } = fact as Record<string, unknown>
  if (!isMoment(at)) return true
  // Without a party it would be the facilitator's.
  return own !== null && party === own && (typeof name !== 'string' || nameKey(name) === '' || isCalled(name))
}

function isCamePlace({ root, field }: Place): boolean {
  return root === 'promisesBefore' && field === 'came'
}

/** As it is read. */
function isSaidCame(value: unknown): boolean {
  return factIn(camePart, value) !== null
}

function bySpeaker(value: unknown): string | null {
  return factIn(camePart, value)?.by ?? null
}

function isRemarkPlace({ root, field }: Place): boolean {
  return root === 'remarks' && field === null
}

/** As it is read: with a time, and for no party. */
function isRemark(fact: unknown): boolean {
  if (typeof fact !== 'object' || fact === null) return false
  const { at, party } = fact as Record<string, unknown>
  return isMoment(at) && party === null
}

/** Signed by this reader: with a name, and for no party. */
function isOfReader(fact: unknown, { isCalled }: Speaker): boolean {
  if (typeof fact !== 'object' || fact === null) return fact === null
  const { name, party } = fact as Record<string, unknown>
  return party === null && typeof name === 'string' && nameKey(name) !== '' && isCalled(name)
}

/** A fact without a time is invalid; one without a name may be by anyone at that party. */
function isOfNobodyElse(fact: unknown, { isElsewhere }: Speaker): boolean {
  if (typeof fact !== 'object' || fact === null) return true
  const { at, name } = fact as Record<string, unknown>
  if (!isMoment(at)) return true
  return typeof name === 'string' && nameKey(name) !== '' && !isElsewhere(name)
}

function isDecided(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'state' in value && value.state === 'besloten'
}

// What was promised in an earlier session, and what came of it since. The lines are made once, when a plan is the start of a next
// session (derive/nextSession.ts); after that only what came of one changes. No persons: a party said it, or the facilitator.

import * as v from 'valibot'
import { isId } from '../base/ids.ts'
import { type LineOf, listNoun, type Part } from './define.ts'
import { formOrNone, line, oneOf, optionalLine } from './fields.ts'
import { planLimits } from './limits.ts'
import { DAY_LENGTH, isDay } from './parked.ts'
import { about, type Field, fields, nested } from './parts.ts'
import { idSchema, partyOrNull } from './references.ts'

export const promiseKinds = ['afspraak', 'eerste-stap', 'geld', 'huiswerk'] as const
export type PromiseKind = (typeof promiseKinds)[number]

/** What became of a promise; that nobody said it yet is null. */
export const cameOutcomes = ['gedaan', 'later', 'anders', 'vervallen'] as const
export type CameOutcome = (typeof cameOutcomes)[number]

/** Garbage is not the facilitator, whoever it is. */
const speaker: Field<string | null> = {
  schema: v.nullable(idSchema),
  standIn: null,
  stored: (raw) => (raw === null || isId(raw) ? raw : undefined),
  problem: () => ({ kind: 'party.gone' }),
}

/** A type and not an interface: it is stored as one plain fact. */
export type Came = {
  readonly outcome: CameOutcome
  readonly reason: string
  readonly by: string | null
}

export const camePart = fields<Came>({
  outcome: about(oneOf(cameOutcomes), 'Done, later, in another way, or no longer needed.'),
  reason: about(optionalLine(planLimits.reasonLength, 'reason'), 'Why, in their own words.'),
  by: about(speaker, 'The id of the party that said it; null: the facilitator.'),
})

interface PromiseBeforeFacts {
  readonly kind: PromiseKind
  readonly text: string
  readonly party: string | null
  readonly due: string
  readonly session: string
  readonly held: string
  readonly came: Came | null
}

const plain = fields<PromiseBeforeFacts>({
  kind: about(
    oneOf(promiseKinds),
    'An agreement, the first step of a party, money, or a point that someone took home.',
  ),
  text: line(planLimits.agreementLength, 'agreement'),
  party: about(partyOrNull, 'Whose promise it is; null: of all parties together.'),
  due: about(formOrNone(DAY_LENGTH, isDay, { kind: 'day.notADay' }, ['2027-04-01']), 'By when, or empty.'),
  session: about(optionalLine(planLimits.titleLength, 'title'), 'The title of the session where it was promised.'),
  held: about(
    formOrNone(DAY_LENGTH, isDay, { kind: 'day.notADay' }, ['2026-11-28']),
    'The day of that session, or empty.',
  ),
  came: about(nested(camePart), 'What came of it; null: nobody said it yet.'),
})

const part: Part<PromiseBeforeFacts> = {
  ...plain,
  stored: (raw, present) => {
    const facts = plain.stored(raw, present)
    return typeof facts === 'string' ? facts : saidByItsOwn(facts)
  },
  filed: (file, present) => saidByItsOwn(plain.filed(file, present)),
}

export const promiseBeforeNoun = listNoun({
  name: 'promiseBefore',
  list: 'promisesBefore',
  about: 'What was promised in an earlier session, and what came of it.',
  most: planLimits.promisesBefore,
  area: 'begeleider',
  // The lines are the facilitator's; what came of one is said by the party.
  areas: { came: 'afspraken' },
  gone: 'line.gone',
  part,
})
export type PromiseBefore = LineOf<typeof promiseBeforeNoun>

/** May this party say what came of it? Of what all promised together any party may; null is the facilitator. */
export function maySayCame({ party }: Pick<PromiseBefore, 'party'>, by: string | null): boolean {
  return by === null || party === null || by === party
}

function saidByItsOwn(facts: PromiseBeforeFacts): PromiseBeforeFacts {
  return facts.came === null || maySayCame(facts, facts.came.by) ? facts : { ...facts, came: null }
}

export function isCameOutcome(value: unknown): value is CameOutcome {
  return cameOutcomes.includes(value as CameOutcome)
}

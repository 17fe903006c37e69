// Fields that refer to something by its id.

import * as v from 'valibot'
import { ID_LENGTH, ID_PATTERN, isId } from '../base/ids.ts'
import type { Field } from './parts.ts'

export const idSchema = v.pipe(v.string(), v.maxLength(ID_LENGTH), v.regex(ID_PATTERN))

/** The id of something that may have been removed. */
export const anyId: Field<string> = {
  schema: idSchema,
  standIn: '',
  stored: (raw) => (isId(raw) ? raw : undefined),
  problem: () => ({ kind: 'choice.unknown' }),
}

/** As long as an id. */
export const idText: Field<string> = {
  ...anyId,
  schema: v.pipe(v.string(), v.maxLength(ID_LENGTH)),
}

/** The party a line belongs to: without it the line does not exist. */
export const party: Field<string> = {
  schema: idSchema,
  standIn: '',
  stored: (raw) => (typeof raw === 'string' ? raw : undefined),
  problem: () => ({ kind: 'party.gone' }),
  refersTo: { list: 'parties', whenGone: 'drop' },
}

/** As `party`, for a file, where the field may have another name. */
export const partyNamed: Field<string> = { ...party, schema: v.pipe(v.string(), v.maxLength(ID_LENGTH)) }

/** The party that took it on; null while nobody did. */
export const partyOrNull: Field<string | null> = {
  schema: v.nullable(v.pipe(v.string(), v.maxLength(ID_LENGTH))),
  standIn: null,
  stored: (raw) => (typeof raw === 'string' ? raw : null),
  problem: () => ({ kind: 'party.gone' }),
  refersTo: { list: 'parties', whenGone: 'clear' },
}

/** The party it came from; null when not given. Without that party the line does not exist. */
export const partyOfOrNull: Field<string | null> = {
  ...partyOrNull,
  stored: (raw) => (raw === null || typeof raw === 'string' ? raw : undefined),
  refersTo: { list: 'parties', whenGone: 'drop' },
}

/** The cost that money is for; null: for the plan as a whole, as is money for a removed cost. */
export const needOrNull: Field<string | null> = {
  schema: v.nullable(v.pipe(v.string(), v.maxLength(ID_LENGTH))),
  absent: null,
  standIn: null,
  stored: (raw) => (typeof raw === 'string' ? raw : null),
  problem: () => ({ kind: 'need.gone' }),
  refersTo: { list: 'needs', whenGone: 'clear' },
}

/** An id that may refer to something removed, because that may come back. */
export const idOrNull: Field<string | null> = {
  schema: v.nullable(v.pipe(v.string(), v.maxLength(ID_LENGTH))),
  absent: null,
  standIn: null,
  stored: (raw) => (isId(raw) ? raw : null),
  problem: () => ({ kind: 'choice.unknown' }),
}

// Who said or did something, and when.

import * as v from 'valibot'
import { ID_LENGTH, isId } from '../base/ids.ts'
import { isMoment, MOMENT_LENGTH } from '../base/moment.ts'
import { personName } from './fields.ts'
import { about, type Field, fields } from './parts.ts'

export interface Turn {
  /** Name or alias of the person, may be empty. */
  readonly name: string
  /** Party id, or null for the facilitator. */
  readonly party: string | null
  /** ISO 8601, from the clock of the device that made the change. */
  readonly at: string
}

/** The party may have left the plan since: it is history, not a reference. */
const party: Field<string | null> = {
  schema: v.nullable(v.pipe(v.string(), v.maxLength(ID_LENGTH))),
  standIn: null,
  stored: (raw) => (isId(raw) ? raw : null),
  problem: () => ({ kind: 'party.gone' }),
}

/** A file may have any readable date; a document leaves out dates outside our time. */
export const moment: Field<string> = {
  schema: v.pipe(
    v.string(),
    v.maxLength(MOMENT_LENGTH),
    v.check((text) => !Number.isNaN(Date.parse(text))),
    v.metadata({ format: 'date-time' }),
  ),
  standIn: '',
  stored: (raw) => (isMoment(raw) ? raw : undefined),
  problem: () => ({ kind: 'choice.unknown' }),
}

export const who = {
  name: { ...personName, absent: undefined },
  party: about(party, 'A party id; null for a facilitator without a party.'),
  at: moment,
}

export const whoPart = fields<Turn>(who)

// Agreements, what was said to them, and the parking lot in a plan file.

import { type Agreement, type Consent, stances } from '../plan/agreement.ts'
import type { Turn } from '../plan/knobState.ts'
import { planLimits } from '../plan/limits.ts'
import { isDay, isSubject, type Parked, parkedKinds } from '../plan/parked.ts'
import type { FieldReader } from './fieldReader.ts'
import { ID_LENGTH, parseId } from './parseId.ts'

const SUBJECT_LENGTH = 60
const DAY_LENGTH = 10

export function parseAgreement(fields: FieldReader): Omit<Agreement, 'order'> {
  return {
    id: parseId(fields, 'id'),
    text: filledText(fields, 'text'),
    investment: fields.has('investment') ? fields.textOrNull('investment', ID_LENGTH) : null,
  }
}

/** `who`: name, party and moment, as a turn has them. */
export function parseConsent(fields: FieldReader, who: Turn): Omit<Consent, 'id'> {
  return {
    agreement: parseId(fields, 'agreement'),
    stance: fields.choice('stance', stances),
    reason: fields.text('reason', planLimits.reasonLength, ''),
    about: fields.text('about', planLimits.agreementLength),
    ...who,
  }
}

export function parseParked(fields: FieldReader, partyIds: ReadonlySet<string>): Omit<Parked, 'order'> {
  const owner = fields.textOrNull('owner', ID_LENGTH)
  if (owner !== null && !partyIds.has(owner)) fields.fault('owner', 'unknownParty')
  const about = fields.text('about', SUBJECT_LENGTH, '')
  if (!isSubject(about)) fields.fault('about', 'unknownValue')
  const day = fields.text('day', DAY_LENGTH, '')
  if (!isDay(day)) fields.fault('day', 'unknownValue')
  return {
    id: parseId(fields, 'id'),
    kind: fields.choice('kind', parkedKinds),
    text: filledText(fields, 'text'),
    about,
    owner,
    day,
    done: fields.boolean('done', false),
  }
}

function filledText(fields: FieldReader, key: string): string {
  const text = fields.text(key, planLimits.agreementLength)
  if (text.trim() === '') fields.fault(key, 'missing')
  return text
}

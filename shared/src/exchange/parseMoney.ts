// The lines of a plan file that are money or hours: needs, investments and volunteers' hours.

import { amountRange, isAmountCents } from '../base/money.ts'
import { yearRange } from '../base/years.ts'
import { knobNumbers } from '../model/knobs.ts'
import { sourceNumbers } from '../model/sources.ts'
import { type Effort, effortCents, effortUnits } from '../plan/effort.ts'
import { certainties, type Investment, type PromiseWord, readTerms } from '../plan/investment.ts'
import { planLimits } from '../plan/limits.ts'
import type { Need } from '../plan/need.ts'
import type { Volunteering } from '../plan/volunteering.ts'
import type { FieldReader } from './fieldReader.ts'
import { ID_LENGTH, parseId } from './parseId.ts'

/** Far longer than `termsText` makes them. */
const TERMS_LENGTH = 200
const pers = ['year', 'once'] as const

export function parseNeed(fields: FieldReader): Omit<Need, 'order'> {
  return {
    id: parseId(fields, 'id'),
    knob: fields.choiceOrNull('knob', knobNumbers),
    label: fields.text('label', planLimits.labelLength),
    ...parseMoney(fields),
  }
}

export function parseInvestment(
  fields: FieldReader,
  partyIds: ReadonlySet<string>,
  needIds: ReadonlySet<string>,
): Omit<Investment, 'order'> {
  const word = parseWord(fields.objectOrNull('word'))
  const need = fields.has('need') ? fields.textOrNull('need', ID_LENGTH) : null
  if (need !== null && !needIds.has(need)) fields.fault('need', 'unknownValue')
  return {
    id: parseId(fields, 'id'),
    source: fields.choice('source', sourceNumbers),
    party: parsePartyOf(fields, partyIds),
    label: fields.text('label', planLimits.labelLength, ''),
    knob: fields.choiceOrNull('knob', knobNumbers),
    need,
    ...parseMoney(fields),
    certainty: fields.choice('certainty', certainties),
    ...(word && { word }),
    way: fields.text('way', planLimits.wayLength, ''),
    note: fields.text('note', planLimits.wayLength, ''),
  }
}

export function parseVolunteering(fields: FieldReader, partyIds: ReadonlySet<string>): Omit<Volunteering, 'order'> {
  return {
    id: parseId(fields, 'id'),
    party: parsePartyOf(fields, partyIds),
    label: fields.text('label', planLimits.labelLength),
    knob: fields.choiceOrNull('knob', knobNumbers),
    hoursPerYear: fields.integer('hoursPerYear', { min: 0, max: planLimits.hours }),
    ...parsePeriod(fields),
  }
}

/** Of a promise that waits for the word of its party. */
function parseWord(fields: FieldReader | null): PromiseWord | null {
  if (!fields) return null
  const about = fields.text('about', TERMS_LENGTH)
  if (about !== '' && !readTerms(about)) fields.fault('about', 'unknownValue')
  return { by: fields.textOrNull('by', ID_LENGTH), about, was: fields.choiceOrNull('was', certainties) }
}

function parsePartyOf(fields: FieldReader, partyIds: ReadonlySet<string>): string {
  const party = parseId(fields, 'party')
  if (!partyIds.has(party)) fields.fault('party', 'unknownParty')
  return party
}

type Money = Pick<Need, 'amountCents' | 'per' | 'from' | 'until' | 'effort' | 'indexed'>

/** Of work the amount follows from the work, whatever the file says it comes to. */
function parseMoney(fields: FieldReader): Money {
  const effort = parseEffort(fields.objectOrNull('effort'))
  const written = fields.integer('amountCents', amountRange)
  const amountCents = effort ? effortCents(effort) : written
  if (!isAmountCents(amountCents)) fields.fault('effort', 'outOfRange')
  const per = fields.choice('per', pers)
  const indexed = fields.boolean('indexed', false)
  if (per === 'year') return { amountCents, per, ...parsePeriod(fields), effort, indexed }
  // One-off money falls in one year: there, the end may be left out.
  const { from } = fields.has('until') ? parsePeriod(fields) : { from: fields.integer('from', yearRange) }
  return { amountCents, per, from, until: from, effort, indexed: false }
}

function parsePeriod(fields: FieldReader): { from: number; until: number | null } {
  const from = fields.integer('from', yearRange)
  const until = fields.integerOrNull('until', yearRange)
  if (until !== null && until < from) fields.fault('until', 'outOfRange', { bound: 'least', value: from })
  return { from, until }
}

function parseEffort(fields: FieldReader | null): Effort | null {
  return (
    fields && {
      unit: fields.choice('unit', effortUnits),
      hundredths: fields.integer('hundredths', { min: 0, max: planLimits.effortHundredths }),
      rateCents: fields.integer('rateCents', amountRange),
    }
  )
}

// The kinds of single fields. Each kind determines what is valid, how an invalid stored value is read, what a plan
// file may leave out, and the refusal for an invalid value.

import * as v from 'valibot'
import { isAmountCents, MAX_AMOUNT_CENTS } from '../base/money.ts'
import { cleanName } from '../base/name.ts'
import type { ImportReason, Problem, TextField } from '../base/problem.ts'
import { shortText } from '../base/text.ts'
import { knobNumbers } from '../model/knobs.ts'
import { planLimits } from './limits.ts'
import type { Field } from './parts.ts'

/** Text of several lines. */
export const longText: Field<string> = {
  schema: v.pipe(v.string(), v.maxLength(planLimits.noteLength)),
  absent: '',
  standIn: '',
  stored: (raw) => (typeof raw === 'string' ? raw : ''),
  problem: () => ({ kind: 'text.tooLong', field: 'note', max: planLimits.noteLength }),
}

/** One of these, or null. */
export function oneOfOrNull<const T extends string | number>(options: readonly [T, ...T[]]): Field<T | null> {
  const known = new Set<unknown>(options)
  return {
    schema: v.nullable(v.picklist(options)),
    standIn: null,
    stored: (raw) => (known.has(raw) ? (raw as T) : null),
    problem: () => ({ kind: 'choice.unknown' }),
  }
}

/** Text on one line, required. `field`: its name in a refusal. */
export function line(most: number, field: TextField): Field<string> {
  const isFilled = v.check<string, ImportReason>((text) => text.trim() !== '', 'missing')
  return {
    schema: v.pipe(v.string(), v.maxLength(most), v.minLength(1, 'missing'), isFilled),
    standIn: '',
    stored: (raw) => shortText(raw, most) || undefined,
    problem: (text) =>
      text.length > most ? { kind: 'text.tooLong', field, max: most } : { kind: 'text.empty', field },
  }
}

/** As `line`, but may be empty in documents and files. */
export function nameOfLine(most: number, field: TextField): Field<string> {
  const { problem } = line(most, field)
  return {
    schema: v.pipe(v.string(), v.maxLength(most)),
    standIn: '',
    stored: (raw) => shortText(raw, most),
    isFit: (text) => text.trim() !== '',
    problem,
  }
}

/** `mustSay`: it is required in a plan file, even when empty. */
export function optionalLine(most: number, field: TextField, { mustSay = false } = {}): Field<string> {
  return {
    schema: v.pipe(v.string(), v.maxLength(most)),
    absent: mustSay ? undefined : '',
    standIn: '',
    stored: (raw) => shortText(raw, most),
    problem: () => ({ kind: 'text.tooLong', field, max: most }),
  }
}

/** Text that matches a pattern; '' for none. */
export function formOrNone(
  most: number,
  isOfForm: (value: unknown) => value is string,
  problem: Problem,
  examples: readonly string[],
): Field<string> {
  return {
    schema: v.pipe(
      v.string(),
      v.maxLength(most),
      v.check<string>(isOfForm),
      v.metadata({ examples: ['', ...examples] }),
    ),
    absent: '',
    standIn: '',
    stored: (raw) => (isOfForm(raw) ? raw : ''),
    problem: () => problem,
  }
}

/** `otherwise`: stands in for a missing or unknown value; without it the line is dropped. */
export function oneOf<const T extends string | number>(
  options: readonly [T, ...T[]],
  otherwise?: T,
  problem: Problem = { kind: 'choice.unknown' },
): Field<T> {
  const known = new Set<unknown>(options)
  return {
    schema: v.picklist(options),
    absent: otherwise,
    standIn: options[0],
    stored: (raw) => (known.has(raw) ? (raw as T) : otherwise),
    problem: () => problem,
  }
}

/** A whole number in a range that documents and files must respect too. */
export function wholeBetween(least: number, most: number, problem: Problem): Field<number> {
  const schema = v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
  return { schema, standIn: 0, stored: (raw) => (v.is(schema, raw) ? raw : undefined), problem: () => problem }
}

/** From 0; `least`: the minimum for what people enter at the table. */
export function whole(most: number, least: number, problem: Problem): Field<number> {
  const isStored = (raw: unknown): raw is number => Number.isInteger(raw) && Number(raw) >= 0 && Number(raw) <= most
  return {
    schema: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most)),
    isFit: (value) => value >= least,
    standIn: 0,
    stored: (raw) => (isStored(raw) ? raw : undefined),
    problem: () => problem,
  }
}

/** An amount that nobody has to give. */
export const centsOrNull: Field<number | null> = {
  schema: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_AMOUNT_CENTS))),
  absent: null,
  standIn: null,
  stored: (raw) => (isAmountCents(raw) ? raw : null),
  problem: (value) => {
    if (typeof value === 'number' && value < 0) return { kind: 'amount.negative' }
    return typeof value === 'number' && value > MAX_AMOUNT_CENTS
      ? { kind: 'amount.tooLarge', maxCents: MAX_AMOUNT_CENTS }
      : { kind: 'amount.notANumber', text: String(value) }
  },
}

/** `otherwise`: the value when nobody said. `mustSay`: it is required in a plan file. */
export function flag(otherwise: boolean, { mustSay = false } = {}): Field<boolean> {
  return {
    schema: v.boolean(),
    absent: mustSay ? undefined : otherwise,
    standIn: false,
    stored: (raw) => (otherwise ? raw !== false : raw === true),
    problem: () => ({ kind: 'choice.unknown' }),
  }
}

const anyKnob = new Set<unknown>(knobNumbers)

/** Which knob a line is about; null: none in particular. */
export const knobOrNull: Field<(typeof knobNumbers)[number] | null> = {
  schema: v.nullable(v.picklist(knobNumbers)),
  standIn: null,
  stored: (raw) => (anyKnob.has(raw) ? (raw as (typeof knobNumbers)[number]) : null),
  problem: () => ({ kind: 'knob.unknown' }),
}

/** A person's name, as it is displayed. */
export const personName: Field<string> = {
  schema: v.pipe(v.string(), v.maxLength(planLimits.nameLength)),
  absent: '',
  clean: cleanName,
  standIn: '',
  stored: cleanName,
  problem: () => ({ kind: 'text.tooLong', field: 'name', max: planLimits.nameLength }),
}

// plan.schema.json from the nouns: what a plan file may contain, for anyone who writes or reads one with other tools.

import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { PLAN_FORMAT, PLAN_FORMAT_VERSION } from '../src/exchange/planJson.ts'
import { coreValueIds } from '../src/model/coreValues.ts'
import { knobNumbers } from '../src/model/knobs.ts'
import { MODEL_VERSION } from '../src/model/modelVersion.ts'
import { aimNoun } from '../src/nouns/aim.ts'
import { answerNoun, questionSchema } from '../src/nouns/answer.ts'
import { allChosenIds, chosenNoun } from '../src/nouns/chosen.ts'
import { consentNoun } from '../src/nouns/consent.ts'
import type { Part } from '../src/nouns/define.ts'
import { knobPart } from '../src/nouns/knobState.ts'
import { planLimits } from '../src/nouns/limits.ts'
import { effortSchema } from '../src/nouns/money.ts'
import { listNouns } from '../src/nouns/nouns.ts'
import { objectOf } from '../src/nouns/parts.ts'
import { placingNoun } from '../src/nouns/placing.ts'
import { idSchema } from '../src/nouns/references.ts'
import { remarkNoun } from '../src/nouns/remark.ts'
import { verdictNoun } from '../src/nouns/verdict.ts'
import { workshopPart } from '../src/nouns/workshop.ts'
import { tableLetters } from '../src/plan/tables.ts'

type Schema = v.GenericSchema
type AnyPart = Part<Record<string, unknown>>

const IGNORED = 'For the reader; ignored when read back.'
const ignoredText = v.optional(v.pipe(v.string(), v.description(IGNORED)))
const counted = 'Counted from the plan, for the reader; ignored when read back.'

/** Schema of a part, with the fields around it. */
function withMore(part: unknown, before: Record<string, Schema>, after: Record<string, Schema> = {}): Schema {
  const { entries } = objectOf(part as AnyPart) as unknown as { readonly entries: Record<string, Schema> }
  return v.looseObject({ ...before, ...entries, ...after })
}

function listOf(item: Schema, most: number, about?: string, least = 0): Schema {
  const list = v.pipe(v.array(item), v.minLength(least), v.maxLength(most))
  return about === undefined ? list : v.pipe(list, v.description(about))
}

/** Fixed by the interface; what came later may be missing. */
const mustBeThere = ['parties', 'needs', 'investments']

const lists = Object.values(listNouns).map(({ name, list, about, most, part }) => ({
  name,
  list,
  most,
  about,
  item: withMore(part, { id: idSchema }),
}))
const facts = [
  { name: 'placing', ...placingNoun, item: objectOf(placingNoun.part) },
  { name: 'choice', ...chosenNoun, most: allChosenIds.length, item: objectOf(chosenNoun.part) },
  { name: 'aim', ...aimNoun, item: objectOf(aimNoun.part) },
  { name: 'consent', ...consentNoun, item: objectOf(consentNoun.part) },
  { name: 'verdict', ...verdictNoun, item: objectOf(verdictNoun.part) },
  { name: 'remark', ...remarkNoun, item: withMore(remarkNoun.part, { id: idSchema }) },
  { name: 'answer', ...answerNoun, item: withMore(answerNoun.part, { question: questionSchema }) },
]
const knob = withMore(knobPart, {}, { name: ignoredText, settingWord: ignoredText })
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const value = v.looseObject({ id: v.picklist(coreValueIds), openPaths: count, paths: count })
const table = v.looseObject({
  letter: v.picklist(tableLetters),
  label: v.string(),
  at: v.string(),
  settings: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4))),
  lackingCents: count,
})

const file = v.looseObject({
  format: v.literal(PLAN_FORMAT),
  version: v.literal(PLAN_FORMAT_VERSION),
  modelVersion: v.literal(MODEL_VERSION),
  workshop: withMore(
    workshopPart,
    {},
    {
      changedSinceAdopted: v.optional(v.pipe(v.boolean(), v.description(counted))),
      vision: v.optional(
        v.pipe(v.string(), v.maxLength(planLimits.noteLength), v.description("Toekomstbeeld, in the group's words.")),
      ),
    },
  ),
  knobs: listOf(knob, knobNumbers.length, undefined, knobNumbers.length),
  ...Object.fromEntries(
    [...lists, ...facts].map(({ list, item, most, about }) => {
      const all = listOf(item, most, about)
      return [list, mustBeThere.includes(list) ? all : v.optional(all)]
    }),
  ),
  tables: v.optional(v.pipe(v.array(table), v.description(`What the tables made. ${IGNORED}`))),
  values: v.optional(v.pipe(v.array(value), v.description(counted))),
})

const definitions: Record<string, Schema> = {
  id: idSchema,
  ...Object.fromEntries([...lists, ...facts].map(({ name, item }) => [name, item])),
  knob,
  value,
  table,
  effort: effortSchema,
}

/** As text, ready to be written to a file. */
export function planSchemaText(): string {
  const schema = toJsonSchema(file, { definitions, errorMode: 'ignore', target: 'draft-2020-12' })
  const whole = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://draaitafel.invalid/plan.schema.json',
    title: 'Draaitafel plan',
    description:
      'The exchange format of a plan. Amounts are whole cents. Years are calendar years, inclusive; until null means lasting. The place in a list is the order. Unknown fields are allowed and ignored.',
    ...(tidy(schema) as object),
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

/** As a person would write it: null next to the other kinds of value, and nothing that goes without saying. */
function tidy(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(tidy)
  if (typeof part !== 'object' || part === null) return part
  const all = Object.entries(part).map(([key, inside]) => [key, tidy(inside)] as const)
  const { additionalProperties: _any, anyOf, minItems, ...rest } = Object.fromEntries(all) as Record<string, unknown>
  const kept = { ...rest, ...(minItems !== undefined && minItems !== 0 && { minItems }) }
  const [one, other] = Array.isArray(anyOf) ? (anyOf as JsonSchema[]) : []
  if (one === undefined) return kept
  if (other?.type !== 'null' || '$ref' in one) return { ...kept, anyOf }
  const { type, enum: known } = one
  return {
    ...one,
    ...(type !== undefined && { type: [type, 'null'] }),
    ...(known !== undefined && { enum: [...known, null] }),
    ...kept,
  }
}

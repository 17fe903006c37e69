// What is wrong with a value in a plan file, in the import's terms: valibot's first issue, translated into our
// reasons.

import * as v from 'valibot'
import { problemInChoice, type Wrong } from '../base/fieldReader.ts'
import type { ImportReason } from '../base/problem.ts'

/** Null when nothing is wrong. */
export function wrongIn(schema: v.GenericSchema, value: unknown): Wrong | null {
  const { issues } = v.safeParse(schema, value, { abortEarly: true })
  const issue = issues?.[0]
  return issue ? wrongOf(issue, value, schema) : null
}

function wrongOf(issue: v.BaseIssue<unknown>, value: unknown, schema: v.GenericSchema): Wrong {
  const limit = Number(issue.requirement)
  switch (issue.type) {
    case 'string':
      return { reason: 'notText' }
    case 'boolean':
      return { reason: 'notBoolean' }
    case 'number':
      return { reason: 'notNumber' }
    case 'integer':
      return { reason: 'notInteger' }
    case 'max_length':
      return { reason: 'tooLong', limit: { bound: 'most', value: limit } }
    case 'min_value':
      return { reason: 'outOfRange', limit: { bound: 'least', value: limit } }
    case 'max_value':
      return { reason: 'outOfRange', limit: { bound: 'most', value: limit } }
    case 'picklist':
      return problemInChoice(value, optionsOf(schema)) ?? { reason: 'unknownValue' }
    default:
      return { reason: isReason(issue.message) ? issue.message : 'unknownValue' }
  }
}

/** A check may supply the reason itself. */
function isReason(message: string): message is ImportReason {
  return message === 'missing'
}

function optionsOf(schema: object): readonly (string | number)[] {
  if ('wrapped' in schema) return optionsOf(schema.wrapped as object)
  return 'options' in schema ? (schema.options as readonly (string | number)[]) : []
}

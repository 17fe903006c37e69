// Random values of a valibot schema, as far as the nouns use it. A schema with a check function of its own comes with
// examples.

import fc from 'fast-check'
import type * as v from 'valibot'

interface Node {
  readonly type: string
  readonly kind: string
  readonly requirement?: unknown
  readonly metadata?: { readonly examples?: readonly unknown[]; readonly format?: string }
  readonly pipe?: readonly Node[]
  readonly wrapped?: Node
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly entries?: Readonly<Record<string, Node>>
}

/** Longer texts than this only make tests slow. */
const LONG_ENOUGH = 600

/** Any UTF-16 text, quotes, line ends and lone surrogates included. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: 'binary', maxLength: Math.min(maxLength, LONG_ENOUGH) })
}

/** By key, replacing the schema of that field. */
export type Instead = Readonly<Record<string, fc.Arbitrary<unknown>>>

/**
 * Arbitrary objects with these fields. Optional ones are sometimes left out, unless there is something in `instead`.
 */
export function recordOf(
  schemas: Readonly<Record<string, v.GenericSchema>>,
  optional: readonly string[],
  instead: Instead = {},
): fc.Arbitrary<Record<string, unknown>> {
  const entries = Object.entries(schemas).map(([key, schema]) => [key, instead[key] ?? anyOf(nodeOf(schema))])
  const requiredKeys = Object.keys(schemas).filter((key) => key in instead || !optional.includes(key))
  return fc.record(Object.fromEntries(entries), { requiredKeys })
}

function nodeOf(schema: v.GenericSchema): Node {
  return schema as unknown as Node
}

/** The rules of a schema, also of one within. */
function rulesOf({ pipe }: Node): readonly Node[] {
  const [first, ...rules] = pipe ?? []
  return first === undefined ? [] : [...rulesOf(first), ...rules]
}

function anyOf(node: Node): fc.Arbitrary<unknown> {
  const rules = rulesOf(node)
  const examples = rules.flatMap(({ metadata }) => metadata?.examples ?? [])
  if (examples.length > 0) return fc.constantFrom(...examples)
  switch (node.type) {
    case 'string':
      return stringOf(rules)
    case 'number':
      return fc.integer({ min: numberIn(rules, 'min_value', 0), max: numberIn(rules, 'max_value', 0x7fffffff) })
    case 'boolean':
      return fc.boolean()
    case 'picklist':
      return fc.constantFrom(...(node.options ?? []))
    case 'literal':
      return fc.constant(node.literal)
    case 'nullable':
      return fc.option(anyOf(inside(node)), { nil: null })
    case 'object':
    case 'loose_object':
      return fc.record(Object.fromEntries(Object.entries(node.entries ?? {}).map(([key, one]) => [key, anyOf(one)])))
    case 'optional':
      return anyOf(inside(node))
    default:
      throw new Error(`No random values for ${node.type}`)
  }
}

function inside({ wrapped, type }: Node): Node {
  if (!wrapped) throw new Error(`Nothing in ${type}`)
  return wrapped
}

function stringOf(rules: readonly Node[]): fc.Arbitrary<string> {
  const pattern = rules.find(({ type }) => type === 'regex')?.requirement
  if (pattern instanceof RegExp) return fc.stringMatching(pattern)
  if (rules.some(({ metadata }) => metadata?.format === 'date-time')) {
    const days = { noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }
    return fc.date(days).map((date) => date.toISOString())
  }
  const text = anyText(numberIn(rules, 'max_length', LONG_ENOUGH))
  return numberIn(rules, 'min_length', 0) === 0 ? text : text.map((words) => words.trim() || 'Ja.')
}

function numberIn(rules: readonly Node[], type: string, otherwise: number): number {
  return Number(rules.find((rule) => rule.type === type)?.requirement ?? otherwise)
}

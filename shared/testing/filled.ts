// Lines for tests that care about a few of their fields: the rest is what a plan file may leave out, so that a new field of
// a noun does not have to be named in every test that has such a line.

import { type FaultBox, readFields } from '../src/base/fieldReader.ts'
import { type FactsOf, type LineOf, nothingPresent, type Part } from '../src/nouns/define.ts'

interface Described<T extends object> {
  readonly name: string
  readonly part: Part<T>
}

/** Throws when something is lacking that may not be left out. What is given is taken as it is, also when it is not valid. */
export function filled<T extends object>({ name, part }: Described<T>, facts: Partial<T>): FactsOf<Described<T>> {
  const box: FaultBox = { first: null }
  const all = part.filed(readFields(facts, [], box), nothingPresent)
  const lacking = box.first?.reason === 'missing' ? box.first.path.join('.') : null
  if (lacking !== null && !(lacking in facts)) throw new Error(`For a test without ${lacking}: ${name}`)
  return { ...all, ...facts }
}

/** A whole line of a plan. */
export function lineOf<T extends object>(
  noun: Described<T>,
  { id, order = 'a0', ...facts }: { readonly id: string; readonly order?: string } & Partial<T>,
): LineOf<Described<T>> {
  return { id, ...filled(noun, facts as unknown as Partial<T>), order }
}

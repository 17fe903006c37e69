// How people's words are written in the cells of a spreadsheet, so that writing and reading back agree.

import { oneLine } from '../../base/text.ts'
import { xmlText } from '../../base/xmlText.ts'
import type { Plan } from '../../plan/plan.ts'
import { sheetWords } from './sheets.ts'

/** On one line, without characters a file cannot contain. */
export function sheetLine(text: string): string {
  return oneLine(xmlText(text))
}

/** Formulas find a party by its name: parties with the same name, or without one, are numbered. Keys are ids. */
export function partyNames({ parties }: Pick<Plan, 'parties'>): ReadonlyMap<string, string> {
  return ownNames(parties, ({ name }) => name, sheetWords.namelessParty)
}

/** And a cost by its name. */
export function costNames({ needs }: Pick<Plan, 'needs'>): ReadonlyMap<string, string> {
  return ownNames(needs, ({ label }) => label, sheetWords.namelessCost)
}

/** Each a name of its own: what is equal in a cell is numbered. Keys are ids. */
export function ownNames<T extends { readonly id: string }>(
  all: readonly T[],
  nameOf: (one: T) => string,
  nameless: string,
): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const one of all) {
    const plain = sheetLine(nameOf(one)) || nameless
    let own = plain
    for (let next = 2; taken.has(own.toLowerCase()); next += 1) own = `${plain} (${next})`
    taken.add(own.toLowerCase())
    names.set(one.id, own)
  }
  return names
}

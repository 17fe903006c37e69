// How words of people stand in the cells of a spreadsheet, so that writing and reading back agree.

import { oneLine } from '../../base/text.ts'
import { xmlText } from '../../base/xmlText.ts'
import type { Plan } from '../../plan/plan.ts'
import { sheetWords } from './sheets.ts'

/** On one line, without what a file cannot hold. */
export function sheetLine(text: string): string {
  return oneLine(xmlText(text))
}

/** Formulas find a party by its name: two of one name, or one without, are told apart. Keys are ids. */
export function partyNames({ parties }: Pick<Plan, 'parties'>): ReadonlyMap<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const { id, name } of parties) {
    const plain = sheetLine(name) || sheetWords.namelessParty
    let own = plain
    for (let next = 2; taken.has(own.toLowerCase()); next += 1) own = `${plain} (${next})`
    taken.add(own.toLowerCase())
    names.set(id, own)
  }
  return names
}

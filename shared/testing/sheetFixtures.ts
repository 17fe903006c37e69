// Filled-in sheets for tests, one valid row of each kind, and what is reported about them.

import type { SheetProblem } from '../src/base/sheetProblem.ts'
import { sheetProblemPlace, sheetProblemSentence } from '../src/copy/nl/sheetProblems.ts'
import { sheetHeads } from '../src/copy/nl/sheets.ts'
import { newLines } from '../src/exchange/linesRead.ts'
import { parseSheets } from '../src/exchange/parseSheets.ts'
import type { SheetRows, SheetValue } from '../src/exchange/sheetRows.ts'
import type { PartyKind } from '../src/model/partyKinds.ts'
import { noProfile } from '../src/nouns/party.ts'
import { emptyPlan, type Plan } from '../src/plan/plan.ts'

const seated = (id: PartyKind, name: string) => ({ id, kind: id, name, atTable: true, ...noProfile, order: '' })
export const plan: Plan = {
  ...emptyPlan,
  parties: [seated('gemeente', 'Gemeente'), seated('bewoners', 'Bewoners')],
  needs: [
    {
      id: 'huismeester',
      knob: 2,
      label: 'Huismeester',
      amountCents: 100,
      per: 'year',
      from: 2026,
      until: null,
      effort: null,
      indexed: false,
      order: '',
    },
  ],
}
export const heads = {
  Partijen: Object.values(sheetHeads.parties),
  Kosten: Object.values(sheetHeads.needs),
  Investeringen: Object.values(sheetHeads.investments),
}
export type Name = keyof typeof heads

export const party = ['Fonds Zuid', 'Particulier fonds', 'nee', 'Buurten helpen', '', 'Drie jaar']
export const need = ['Keuken', 2, '€ 12.500,50', 'eenmalig', 2026, null, null]
export const investment = [
  'III',
  'fonds zuid',
  'Startgeld',
  'Gemeenschapsvorming',
  'keuken',
  '50.000',
  'per jaar',
  '2026',
  '2028',
  'ja',
  'Toegezegd',
  'In termijnen',
  'Zie brief',
]

export type Rows = readonly (readonly SheetValue[])[]

export function sheet(name: string, rows: Rows): SheetRows {
  const numbered = rows.map((cells, at) => ({ number: at + 1, cells }))
  return { name, rows: numbered.filter(({ cells }) => cells.length > 0) }
}

export function sheetsOf(filled: Partial<Record<Name, Rows>>): SheetRows[] {
  return Object.entries(filled).map(([name, rows]) => sheet(name, [heads[name as Name], ...rows]))
}

export function ids(): () => string {
  let next = 0
  return () => {
    next += 1
    return `id${next}`
  }
}

export function read(filled: Partial<Record<Name, Rows>>) {
  const found = parseSheets(sheetsOf(filled), plan, ids())
  if (!found.ok) throw new Error(found.problem.map(said).join('\n'))
  return { addition: newLines(found.value), notes: found.value.notes, lines: found.value }
}

export function faultsIn(filled: Partial<Record<Name, Rows>>): string[] {
  const found = parseSheets(sheetsOf(filled), plan)
  return found.ok ? [] : found.problem.map(said)
}

export function said(problem: SheetProblem): string {
  const place = sheetProblemPlace(problem)
  return `${place === '' ? '' : `${place}: `}${sheetProblemSentence(problem)}`.replaceAll('\u00a0', ' ')
}

export function changed(row: readonly SheetValue[], name: Name, column: string, value: SheetValue): SheetValue[] {
  return row.map((cell, at) => (at === headsOf(name).indexOf(column) ? value : cell))
}

function headsOf(name: Name): readonly string[] {
  return heads[name]
}

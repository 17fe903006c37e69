// What is wrong with a filled-in spreadsheet, and where, as data. The sentences are in copy/nl/sheetProblems.ts.

import type { Problem } from './problem.ts'

export interface SheetProblem {
  /** Its name in the file; '' where there is none, as in a CSV. */
  readonly sheet: string
  /** As the spreadsheet counts; null: the sheet as a whole. */
  readonly row: number | null
  /** The heading of the column, as in the file; null: the row as a whole. */
  readonly column: string | null
  readonly fault: SheetFault
}

export type SheetFault =
  | { readonly kind: 'unknownSheet' }
  /** A nameless table whose headings match none of our sheets. */
  | { readonly kind: 'unknownTable' }
  /** In none of the first rows. */
  | { readonly kind: 'noHeads' }
  | { readonly kind: 'missingColumn' }
  | { readonly kind: 'unknownColumn' }
  | { readonly kind: 'doubleColumn' }
  | { readonly kind: 'doubleSheet' }
  | { readonly kind: 'empty' }
  /** A formula whose result is not in the file. */
  | { readonly kind: 'uncalculated' }
  /** Or one that cannot be calculated, such as #REF!. */
  | { readonly kind: 'brokenFormula'; readonly text: string }
  | { readonly kind: 'dateAsAmount'; readonly text: string }
  /** The year of this date cannot be what was meant. */
  | { readonly kind: 'dateAsYear'; readonly text: string }
  /** An example row that somebody changed in part. */
  | { readonly kind: 'exampleLeft'; readonly text: string }
  | { readonly kind: 'unknown'; readonly what: SheetWord; readonly text: string }
  /** `row`: where the party already is. */
  | { readonly kind: 'doubleParty'; readonly name: string; readonly row: number }
  | { readonly kind: 'tooMany'; readonly max: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'onlyExamples' }
  /** Invalid in the same way as if it had been typed at the table. */
  | { readonly kind: 'typed'; readonly problem: Problem }

/** What is looked up by its name. */
export type SheetWord = 'party' | 'partyKind' | 'source' | 'knob' | 'need' | 'per' | 'certainty' | 'yesNo'

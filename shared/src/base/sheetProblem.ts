// What is wrong with a spreadsheet that somebody filled in, and where, as data. The sentences are in
// copy/nl/sheetProblems.ts.

import type { Problem } from './problem.ts'

export interface SheetProblem {
  /** As the file names it; '' where it names none, as a CSV. */
  readonly sheet: string
  /** As the spreadsheet counts; null: the sheet as a whole. */
  readonly row: number | null
  /** The head of the column, as the file has it; null: the row as a whole. */
  readonly column: string | null
  readonly fault: SheetFault
}

export type SheetFault =
  | { readonly kind: 'unknownSheet' }
  /** A table without a name, whose heads are of none of our sheets. */
  | { readonly kind: 'unknownTable' }
  /** In none of the first rows. */
  | { readonly kind: 'noHeads' }
  | { readonly kind: 'missingColumn' }
  | { readonly kind: 'unknownColumn' }
  | { readonly kind: 'doubleColumn' }
  | { readonly kind: 'doubleSheet' }
  | { readonly kind: 'empty' }
  /** A formula of which the file does not say what it comes to. */
  | { readonly kind: 'uncalculated' }
  /** Or one that cannot be worked out, as #REF!. */
  | { readonly kind: 'brokenFormula'; readonly text: string }
  | { readonly kind: 'dateAsAmount'; readonly text: string }
  /** The year of this date cannot be meant. */
  | { readonly kind: 'dateAsYear'; readonly text: string }
  /** A row that somebody made their own, in part. */
  | { readonly kind: 'exampleLeft'; readonly text: string }
  | { readonly kind: 'unknown'; readonly what: SheetWord; readonly text: string }
  /** `row`: where the party stands already. */
  | { readonly kind: 'doubleParty'; readonly name: string; readonly row: number }
  | { readonly kind: 'tooMany'; readonly max: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'onlyExamples' }
  /** Wrong in the same way as when it had been typed at the table. */
  | { readonly kind: 'typed'; readonly problem: Problem }

/** What is looked up by its name. */
export type SheetWord = 'party' | 'partyKind' | 'source' | 'knob' | 'need' | 'per' | 'certainty' | 'yesNo'

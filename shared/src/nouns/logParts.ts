// The parts of a change that the log names (actions/logEntry.ts has the entries), and how the lines of a list are
// described there.

import type { Per } from '../base/money.ts'
import type { SourceNumber } from '../model/sources.ts'

export const logTopics = ['knobs', 'money', 'agreements', 'other'] as const
export type LogTopic = (typeof logTopics)[number]

/** Which one field an action changed; '' for several at once, and if there is only one thing to change. */
export const logParts = [
  '',
  'amount',
  'atTable',
  'certainty',
  'done',
  'exampleAmounts',
  'use',
  'hours',
  'label',
  'lands',
  'moneyFirst',
  'party',
  'period',
  'place',
  'profile',
  'state',
  'text',
  'title',
  'weighing',
] as const
export type LogPart = (typeof logParts)[number]

export type LogValue = string | number | boolean | null

/** What is logged about a line besides who did what, and its name. */
export interface Told {
  readonly from?: LogValue
  readonly to?: LogValue
  /** How often the amount is paid. */
  readonly per?: Per
  /** Source of an investment: stands in for its name when it has none of its own. */
  readonly source?: SourceNumber
  /** Party id. */
  readonly whose?: string
}

/** How the log describes the lines of a list. */
export interface LineLog<T> {
  readonly topic: LogTopic
  /** The field that names a line. */
  readonly label: keyof T & string
  /** A changed line is named by its new words: the old ones are in the entry before. */
  readonly newLabel?: true
  /**
   * A change of a single part is logged with its old and new value. A change of the amount takes precedence over
   * other changes.
   */
  readonly parts: { readonly [Key in keyof T]?: LogPart }
  readonly added?: (facts: T) => Told
  readonly removed?: (facts: T) => Told
  readonly changed?: (facts: T) => Told
}

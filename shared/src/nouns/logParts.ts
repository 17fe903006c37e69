// The words in which the log says what a change was about (actions/logLine.ts has the lines), and how the lines of a list
// say theirs.

import type { Per } from '../base/money.ts'
import type { SourceNumber } from '../model/sources.ts'

export const logTopics = ['knobs', 'money', 'agreements', 'other'] as const
export type LogTopic = (typeof logTopics)[number]

/** Which one field an action changed; '' for several at once, and where there is only one thing to change. */
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
  'party',
  'period',
  'place',
  'profile',
  'state',
  'text',
  'title',
] as const
export type LogPart = (typeof logParts)[number]

export type LogValue = string | number | boolean | null

/** What is told of a line beside who did what, and what it is called. */
export interface Told {
  readonly from?: LogValue
  readonly to?: LogValue
  /** How often the amount is paid. */
  readonly per?: Per
  /** Source of an investment: its name when it has none of its own. */
  readonly source?: SourceNumber
  /** Party id. */
  readonly whose?: string
}

/** How the log tells of the lines of a list. */
export interface LineLog<T> {
  readonly topic: LogTopic
  /** The field that a line is called by. */
  readonly label: keyof T & string
  /** A changed line is called by its new words: the old ones are in the entry before. */
  readonly newLabel?: true
  /** A change of one part alone is told with what it was and became. An amount goes before what else changed with it. */
  readonly parts: { readonly [Key in keyof T]?: LogPart }
  readonly added?: (facts: T) => Told
  readonly removed?: (facts: T) => Told
  readonly changed?: (facts: T) => Told
}

// What a table and its workshop are called.

import { shortText } from '../../base/text.ts'
import { planLimits } from '../../nouns/limits.ts'

/** At the start of a sentence or by itself; in one: 'tafel Raam'. */
export function formatTableName(label: string): string {
  return `Tafel ${label}`
}

export function tableInSentence(label: string): string {
  return `tafel ${label}`
}

/** The title makes room for the table. */
export function formatTitleAtTable(title: string, label: string): string {
  const table = `, ${tableInSentence(label)}`
  return `${shortText(title, planLimits.titleLength - table.length)}${table}`
}

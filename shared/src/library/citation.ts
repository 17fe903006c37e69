// Where a fact is from: which of the five documents that Draaitafel is made from, where in it, and the year. Every fact
// in this folder carries one, so nothing is shown without it. What we add ourselves says 'ours'.

import type { KnobNumber } from '../model/knobs.ts'

/** By their file numbers. The EHA note gives no year; that of WHO CARES follows from "almost four years" after 2017. */
export const documentYears = { '000': null, '001': 2025, '002': 2025, '003': 2024, '004': 2021 } as const

export type DocumentId = keyof typeof documentYears

/** Chapters are numbered as in the document; the one about WHO CARES has headings only, so its lists are counted. */
export type Place =
  | `chapter ${string}`
  | `sheet ${KnobNumber}`
  | `bottleneck ${1 | 2 | 3 | 4 | 5}`
  | `advice ${1 | 2 | 3 | 4}`
  | `page ${number}`
  | `heading ${string}`
  | 'opening'

export interface Citation {
  readonly document: DocumentId
  readonly place: Place
  /** Of the fact itself, which can be earlier than the document that passes it on; null when nobody says. */
  readonly year: number | null
}

/** `ours`: our own explanation or reading; no document says it. */
export type Basis = Citation | 'ours'

export function cite(document: DocumentId, place: Place, year: number | null = documentYears[document]): Citation {
  return { document, place, year }
}

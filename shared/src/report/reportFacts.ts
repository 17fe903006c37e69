// What a report says besides the plan: when and with what it was made, and for whom.

import type { Variant } from '../derive/variants.ts'

export type ReportKind =
  /** Everything, in the order that fits what the workshop is for. */
  | { readonly kind: 'whole' }
  /** One page for decision-makers; with the id of a party, it says what is asked of the board of that party. */
  | { readonly kind: 'board'; readonly party?: string }
  /** Through the eyes of one party, by id. */
  | { readonly kind: 'party'; readonly party: string }
  /** A draft of the agreement between the parties. */
  | { readonly kind: 'agreement' }

export interface ReportFacts {
  /** ISO 8601; shown in Dutch time. */
  readonly madeAt: string
  readonly productVersion: string
  /** What lay side by side, when it could be fetched: their plans are moments, not in this plan. */
  readonly variants?: readonly Variant[]
}

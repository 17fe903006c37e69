// The parts of the bar of a cost that someone pays, from the left: of each party first what is promised, then what is only an
// idea.

import type { CostPayer } from '@draaitafel/shared/derive/costPayers.ts'

export interface BarPart {
  /** Party id. */
  readonly party: string
  readonly kind: 'promised' | 'idea'
  /** What it covers of the cost, and so how wide it is. */
  readonly cents: number
  /** What the party brings in: more than it covers, where there is too much. */
  readonly broughtCents: number
}

export function barParts(payers: readonly CostPayer[]): readonly BarPart[] {
  return payers
    .flatMap(({ party, share }): BarPart[] => [
      {
        party,
        kind: 'promised',
        cents: share.promisedCents,
        broughtCents: share.promisedCents + share.tooMuchCents + share.unmeasuredCents,
      },
      { party, kind: 'idea', cents: share.ideaCents, broughtCents: share.ideaCents },
    ])
    .filter(({ cents }) => cents > 0)
}

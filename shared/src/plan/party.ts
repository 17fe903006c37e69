// A party of the plan: someone who pays, gains or should sit at the table.

import type { PartyKind } from '../model/partyKinds.ts'

export interface Party {
  readonly id: string
  readonly kind: PartyKind
  readonly name: string
  /** False = lege stoel: in the plan, but nobody sits here. */
  readonly atTable: boolean
  /** Fractional index; ties break on id. */
  readonly order: string
}

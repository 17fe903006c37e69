// What a party brings in that is no money (E-17): a line of € 0 is hours, a room, knowledge or a decision, in the
// party's own words. It counts as bringing in, and is never given an amount.

import type { Investment } from '../nouns/investment.ts'

export function besidesMoney(investments: readonly Investment[], party: string): readonly Investment[] {
  return investments.filter((one) => one.party === party && one.amountCents === 0)
}

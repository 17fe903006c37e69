// How sure an investment is, in plain Dutch. The names are the words the plan stores; the last two count as covered.

import type { Certainty } from '../../plan/investment.ts'

export interface CertaintyCopy {
  readonly name: string
  readonly meaning: string
}

export const certaintyCopy: Readonly<Record<Certainty, CertaintyCopy>> = {
  idee: { name: 'idee', meaning: 'Iemand noemt het. Er is nog niets over afgesproken.' },
  bespreken: { name: 'bespreken', meaning: 'De partij bespreekt het eerst in de eigen organisatie.' },
  toegezegd: { name: 'toegezegd', meaning: 'De partij zegt ja. Het staat nog niet op papier.' },
  vastgelegd: { name: 'vastgelegd', meaning: 'Het staat op papier, in een besluit of contract.' },
}

// The rows of the two tables: what each says in a year.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import type { Cover } from '@draaitafel/shared/derive/cover.ts'
import type { Money } from '@draaitafel/shared/derive/inOnePlan.ts'
import { plansText } from '../copy/nlPlans.ts'
import type { CellWords } from './YearTable.tsx'

export function moneyCell({ promisedCents, ideaCents, temporaryCents }: Money): CellWords {
  return {
    main: promisedCents === 0 ? null : formatEuro(promisedCents),
    beside: [
      ...(temporaryCents === 0 ? [] : [plansText.temporary(formatEuro(temporaryCents))]),
      ...(ideaCents === 0 ? [] : [plansText.idea(formatEuro(ideaCents))]),
    ],
  }
}

export function coverCell({ neededCents, lackingCents, ideaCents }: Cover): CellWords {
  if (neededCents === 0) return { main: null, beside: [] }
  return {
    main: formatEuro(neededCents),
    beside: [
      ...(lackingCents === 0 ? [] : [plansText.lacks(formatEuro(lackingCents))]),
      ...(ideaCents === 0 ? [] : [plansText.idea(formatEuro(ideaCents))]),
      ...(lackingCents + ideaCents === 0 ? [plansText.lacksNothing] : []),
    ],
  }
}

export function hasMoney({ promisedCents, ideaCents }: Money): boolean {
  return promisedCents + ideaCents > 0
}

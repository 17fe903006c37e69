// Ideas for money and land (seed inventory W-03), as they were in 2021. Next to which source of the model an idea is
// shown is our reading; one that no longer exists says since when.

import type { SourceNumber } from '../model/sources.ts'
import { type Citation, cite } from './citation.ts'

interface MoneyIdea {
  readonly sources: readonly Extract<SourceNumber, 'II' | 'III' | 'IV'>[]
  readonly citation: Citation
  /** The first year in which it was no longer there. */
  readonly goneSince?: number
}

const location = cite('004', 'advice 1')
const residents = cite('004', 'advice 3')

export const moneyIdeas = {
  wijkfonds: { sources: ['II', 'III'], citation: location },
  leefabonnement: { sources: ['II'], citation: location },
  care2share: { sources: ['II'], citation: location },
  experimenteerruimte: { sources: ['II', 'III'], citation: location },
  regiodeal: { sources: ['III'], citation: cite('004', 'heading Groningen') },
  voorkeursrecht: { sources: ['IV'], citation: location },
  erfpacht: { sources: ['IV'], citation: location },
  'prijs-op-programma': { sources: ['IV'], citation: location },
  'andere-grondprijs': { sources: ['IV'], citation: location },
  verhuurdersheffing: { sources: ['IV'], citation: location, goneSince: 2023 },
  gebiedsenvelop: { sources: ['IV'], citation: location },
  verkoopvoorwaarden: { sources: ['IV'], citation: location },
  'right-to-bid': { sources: ['III'], citation: residents },
  stimuleringsregeling: { sources: ['III'], citation: residents },
  'hulp-bij-voorstel': { sources: ['III'], citation: residents },
} as const satisfies Readonly<Record<string, MoneyIdea>>

export type MoneyIdeaId = keyof typeof moneyIdeas

export const moneyIdeaIds = Object.keys(moneyIdeas) as MoneyIdeaId[]

/** None for a source of which the document has no ideas. */
export function moneyIdeasFor(source: SourceNumber): MoneyIdeaId[] {
  return moneyIdeaIds.filter((id) => moneyIdeas[id].sources.some((one) => one === source))
}

/** Someone can read of it, and not choose it. */
export function isGone(id: MoneyIdeaId): boolean {
  return 'goneSince' in moneyIdeas[id]
}

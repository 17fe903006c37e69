// The four core values (chapter 3). The first is about residents, the other three are instrumental for organisations.
// Lettability is left out on purpose: it follows from good living and is not a fifth value.

import type { PartyKind } from './partyKinds.ts'

export const coreValueIds = ['goed-wonen', 'verminderen-zorgbehoefte', 'efficient-werken', 'werkplezier'] as const
export type CoreValueId = (typeof coreValueIds)[number]

export interface CoreValue {
  readonly id: CoreValueId
  /**
   * For whom it counts, in chapter 3: in the first the resident is central, the others are instrumental for the
   * organisations involved, of which it names four. A starting point: people decide for themselves for whom a value
   * counts.
   */
  readonly usuallyFor: readonly PartyKind[]
}

const organisations: readonly PartyKind[] = ['corporatie', 'gemeente', 'zorgorganisatie', 'sociaal-werk']

export const coreValues: readonly CoreValue[] = [
  { id: 'goed-wonen', usuallyFor: ['bewoners'] },
  { id: 'verminderen-zorgbehoefte', usuallyFor: organisations },
  { id: 'efficient-werken', usuallyFor: organisations },
  { id: 'werkplezier', usuallyFor: organisations },
]

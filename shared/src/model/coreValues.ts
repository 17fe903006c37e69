// The four core values (chapter 3). The first is about residents, the other three are instrumental for
// organisations. Lettability is left out on purpose: it follows from good living, it is not a fifth value.

import type { PartyKind } from './partyKinds.ts'

export const coreValueIds = ['goed-wonen', 'verminderen-zorgbehoefte', 'efficient-werken', 'werkplezier'] as const
export type CoreValueId = (typeof coreValueIds)[number]

export interface CoreValue {
  readonly id: CoreValueId
  readonly about: 'resident' | 'instrumental'
  /** For whom it usually counts. Our own reading of chapter 3, shown as a starting point; the model names no parties here. */
  readonly usuallyFor: readonly PartyKind[]
}

export const coreValues: readonly CoreValue[] = [
  { id: 'goed-wonen', about: 'resident', usuallyFor: ['bewoners', 'corporatie'] },
  {
    id: 'verminderen-zorgbehoefte',
    about: 'instrumental',
    usuallyFor: ['bewoners', 'zorgorganisatie', 'gemeente', 'zorgkantoor'],
  },
  { id: 'efficient-werken', about: 'instrumental', usuallyFor: ['zorgorganisatie', 'gemeente'] },
  { id: 'werkplezier', about: 'instrumental', usuallyFor: ['zorgorganisatie', 'corporatie'] },
]

// The four core values in plain Dutch. Lettability is not a fifth value: it follows from good living.
// Facts follow chapter 3 of the Corpovenista model; every sentence is our own.

import type { CoreValueId } from '../../model/coreValues.ts'

export interface CoreValueCopy {
  readonly name: string
  readonly meaning: string
}

export const coreValueCopy: Readonly<Record<CoreValueId, CoreValueCopy>> = {
  'goed-wonen': {
    name: 'Goed wonen',
    meaning: 'Bewoners wonen met plezier en steunen elkaar. Het beheer geeft weinig gedoe.',
  },
  'verminderen-zorgbehoefte': {
    name: 'Verminderen zorgbehoefte',
    meaning: 'Bewoners hebben minder betaalde zorg nodig. Zo blijft de zorg ook later goed.',
  },
  'efficient-werken': {
    name: 'Efficiënt werken',
    meaning: 'Medewerkers doen het werk waarvoor zij nodig zijn. Bewoners krijgen snel de juiste hulp.',
  },
  werkplezier: {
    name: 'Werkplezier',
    meaning: 'Medewerkers werken in een prettig gebouw, zijn trots op hun werk en leren bij.',
  },
}

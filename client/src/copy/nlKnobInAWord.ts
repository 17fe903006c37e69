// The knobs in a word each. Theirs in knobs.ts break into two lines where there is little room; these are for where ten stand side
// by side.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'

export const knobInAWord: Readonly<Record<KnobNumber, string>> = {
  1: 'Gebouw',
  2: 'Ruimte',
  3: 'Geld ruimte',
  4: 'Doelgroep',
  5: 'Activiteiten',
  6: 'Gemeenschap',
  7: 'Zorg',
  8: 'Samenwerken',
  9: 'Buurt',
  10: 'Beleid',
}

// How strongly a value counts for a party and when it is expected, in words. Words and not numbers: they are meant to
// be discussed.

import type { Arrival, Strength } from '../../nouns/aim.ts'

export const strengthWords: Readonly<Record<Strength, string>> = {
  nee: 'nee',
  beetje: 'een beetje',
  duidelijk: 'duidelijk',
  veel: 'veel',
}

export const arrivalWords: Readonly<Record<Arrival, string>> = {
  meteen: 'meteen',
  jaren: 'na een paar jaar',
  lang: 'op lange termijn',
}

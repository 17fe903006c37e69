// Where the EHA note sends its readers for ideas (seed inventory E-17): five addresses, and the team itself. Addresses are as in the
// note; nothing on a screen fetches them.

import { cite } from './citation.ts'

/** In the order of the note. */
export const furtherReading = {
  thuisplusflat: 'www.rotterdam.nl/thuisplusflat',
  'wonen-en-zorg': 'www.rvo.nl/wonen-en-zorg/publicaties-scheiden-wonen-zorg-aag',
  woonvarianten: 'www.platform31.nl/artikelen/woonvarianten-voor-senioren-dertig-praktijkvoorbeelden',
  catalogus: 'www.zorgsaamwonen.nl/onderzoek/catalogus-woonvormen-voor-senioren-gelanceerd',
  ontmoetingsruimten: 'www.volkshuisvestingnederland.nl/onderwerpen/regeling-ontmoetingsruimten-in-ouderenhuisvesting',
  eha: 'www.rvo.nl/eha',
} as const

export type ReadingId = keyof typeof furtherReading

export const readingIds = Object.keys(furtherReading) as ReadingId[]

export const readingCitation = cite('000', 'heading Inspiratie')

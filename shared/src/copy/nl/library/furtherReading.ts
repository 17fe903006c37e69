// What one finds at the addresses of the EHA note, in plain words.

import type { ReadingId } from '../../../library/furtherReading.ts'

export const readingCopy: Readonly<Record<ReadingId, string>> = {
  thuisplusflat: 'Thuisplusflat in Rotterdam',
  'wonen-en-zorg': 'Over wonen en zorg los van elkaar, bij RVO',
  woonvarianten: 'Dertig voorbeelden van wonen voor ouderen, bij Platform31',
  catalogus: 'Catalogus van woonvormen, bij ZorgSaamWonen',
  ontmoetingsruimten: 'De regeling voor ontmoetingsruimten, bij Volkshuisvesting Nederland',
  eha: 'Het expertteam dat de notitie schreef',
}

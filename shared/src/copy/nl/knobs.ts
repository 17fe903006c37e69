// The ten knobs in plain Dutch: names and what each is. What a table talks about at one is in knobTalk.ts.
// Facts follow chapter 5 and the worksheets of the Corpovenista model; every sentence is our own.

import type { KnobGroupId, KnobNumber, Setting } from '../../model/knobs.ts'

export interface KnobCopy {
  readonly name: string
  /** For the board, where the full name does not fit. */
  readonly shortName: string
  /** For ten in a row: one word, with where it may be broken. */
  readonly word: string
  readonly meaning: string
}

export const knobCopy: Readonly<Record<KnobNumber, KnobCopy>> = {
  1: {
    name: 'Ondersteunend gebouw',
    shortName: 'Ondersteunend gebouw',
    word: 'Gebouw',
    meaning: 'Hoe het gebouw bewoners en medewerkers helpt bij jullie plan.',
  },
  2: {
    name: 'Inrichting en gebruik ontmoetingsruimte',
    shortName: 'Inrichting en gebruik ruimte',
    word: 'Inrich\u00adting',
    meaning: 'Hoe de ontmoetingsruimte eruitziet, wanneer die open is en wie er komt.',
  },
  3: {
    name: 'Financiering ontmoetingsruimte',
    shortName: 'Financiering ruimte',
    word: 'Financie\u00adring',
    meaning: 'Wie de ontmoetingsruimte betaalt, en wat dat doet met het gebruik.',
  },
  4: {
    name: 'Sturen op doelgroep',
    shortName: 'Sturen op doelgroep',
    word: 'Doel\u00adgroep',
    meaning: 'Hoe jullie zorgen dat nieuwe bewoners bij het plan passen.',
  },
  5: {
    name: 'Inrichten activiteitenaanbod',
    shortName: 'Activiteitenaanbod',
    word: 'Activi\u00adteiten',
    meaning: 'Welke activiteiten er zijn, voor wie, en wie ze organiseert.',
  },
  6: {
    name: 'Gemeenschapsvorming',
    shortName: 'Gemeenschapsvorming',
    word: 'Gemeen\u00adschap',
    meaning: 'Hoe bewoners een groep worden waarin mensen zich thuis voelen.',
  },
  7: {
    name: 'Organisatie zorg',
    shortName: 'Organisatie zorg',
    word: 'Zorg',
    meaning: 'Wie de zorg in het gebouw geeft, en hoe dat is geregeld.',
  },
  8: {
    name: 'Samenwerking tussen wonen-welzijn-zorg',
    shortName: 'Samenwerking',
    word: 'Samen\u00adwerking',
    meaning: 'Hoe wonen, welzijn en zorg samenwerken, van bestuur tot werkvloer.',
  },
  9: {
    name: 'Verbinding met de buurt',
    shortName: 'Verbinding met buurt',
    word: 'Buurt',
    meaning: 'Hoe de buurt bij het gebouw hoort, en het gebouw bij de buurt.',
  },
  10: {
    name: 'Gemeentelijk beleid',
    shortName: 'Gemeentelijk beleid',
    word: 'Beleid',
    meaning: 'Wat de gemeente mogelijk maakt met opdrachten, inkoop, afspraken en subsidies.',
  },
}

export const knobGroupCopy: Readonly<Record<KnobGroupId, string>> = {
  vastgoed: 'Vastgoed',
  gemeenschap: 'Gemeenschap',
  zorg: 'Zorg',
  beleid: 'Beleid',
}

/** For under a picture, where five stand side by side. */
export const settingShortWords: Readonly<Record<Setting, string>> = {
  0: 'dicht',
  1: 'kier',
  2: 'half',
  3: 'ver',
  4: 'helemaal',
}

export const settingWords: Readonly<Record<Setting, string>> = {
  0: 'dicht',
  1: 'op een kier',
  2: 'half open',
  3: 'ver open',
  4: 'helemaal open',
}

/** Of a knob that is nowhere yet. */
/** 'op half open', 'op een kier': where a knob is set to. */
export function toSettingWords(word: string): string {
  return word.startsWith('op ') ? word : `op ${word}`
}

export const notSetWords = 'nog niet gezet'

export function knobsCount(count: number): string {
  return count === 1 ? '1 knop' : `${count} knoppen`
}

export const settingScaleNote = 'Deze vijf standen hebben wij bedacht, het model geeft zelf geen schaal.'

// The ten investment sources in plain Dutch, with a name for each size of card.
// Facts follow chapter 6 of the Corpovenista model; every sentence is our own. The model makes no remark on V and X.

import type { SourceNumber } from '../../model/sources.ts'

export interface SourceCopy {
  readonly name: string
  /** For a source card. */
  readonly shortName: string
  /** For a card on a narrow screen. */
  readonly tinyName: string
  /** One short line, without a full stop. */
  readonly meaning: string
  readonly remark: string
}

export const sourceCopy: Readonly<Record<SourceNumber, SourceCopy>> = {
  I: {
    name: 'Lokale subsidie van de gemeente',
    shortName: 'Subsidie gemeente',
    tinyName: 'Subsidie',
    meaning: 'Geld van de gemeente voor activiteiten of een functie',
    remark: 'Dit geld is vaak tijdelijk. Vraag tot wanneer het er is.',
  },
  II: {
    name: 'Gewoon Wmo-geld inzetten of ombuigen',
    shortName: 'Wmo-geld ombuigen',
    tinyName: 'Wmo-geld',
    meaning: 'Geld dat er al is, anders inzetten',
    remark: 'Wie in het gebouw woont, is ook inwoner van de gemeente.',
  },
  III: {
    name: 'Tijdelijke subsidie of bijdrage',
    shortName: 'Tijdelijke bijdrage',
    tinyName: 'Tijdelijk',
    meaning: 'Geld van overheid, zorgkantoor of fonds om te starten',
    remark: 'Dit geld is er meestal alleen voor de start. Bedenk samen wat daarna komt.',
  },
  IV: {
    name: 'Onrendabele investering of exploitatie van vastgoed',
    shortName: 'Onrendabel deel',
    tinyName: 'Onrendabel',
    meaning: 'Kosten waar geen huur tegenover staat',
    remark: 'Dit blijft een uitzondering. Leg uit waarom het hier kan.',
  },
  V: {
    name: 'Inzet van personeel en uren',
    shortName: 'Personeel en uren',
    tinyName: 'Uren',
    meaning: 'Betaalde uren om iets op te zetten of uit te voeren',
    remark: 'Spreek zelf af hoe lang dit duurt. Uren van vrijwilligers tellen apart.',
  },
  VI: {
    name: 'Bijdrage via huur of servicekosten',
    shortName: 'Huur en service',
    tinyName: 'Huur, service',
    meaning: 'Bewoners betalen mee via hun huur of servicekosten',
    remark: 'De ruimte voelt dan meer van bewoners zelf. De wet stelt wel grenzen.',
  },
  VII: {
    name: 'Bijdrage voor gebruik van de ontmoetingsruimte',
    shortName: 'Gebruik ruimte',
    tinyName: 'Gebruik ruimte',
    meaning: 'Wie de ruimte gebruikt, betaalt mee',
    remark: 'Iemand moet het beheren. De ruimte kan minder eigen voelen voor bewoners.',
  },
  VIII: {
    name: 'Bijdrage via koffie, drinken en eten',
    shortName: 'Koffie en eten',
    tinyName: 'Koffie en eten',
    meaning: 'Bewoners betalen voor wat zij drinken en eten',
    remark: 'Door de prijs kunnen mensen uit de ruimte wegblijven.',
  },
  IX: {
    name: 'Bijdrage per activiteit',
    shortName: 'Per activiteit',
    tinyName: 'Per activiteit',
    meaning: 'Wie meedoet, betaalt voor die keer',
    remark: 'Door de prijs kunnen mensen afzien van meedoen.',
  },
  X: {
    name: 'Sponsoring door lokale partijen',
    shortName: 'Sponsoring',
    tinyName: 'Sponsoring',
    meaning: 'Geld uit de omgeving voor ruimte of activiteiten',
    remark: 'Spreek af wat de sponsor geeft, hoe lang, en wat die terugkrijgt.',
  },
}

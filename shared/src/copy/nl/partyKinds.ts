// The kinds of party in plain Dutch: the name on the board and one line on who they are. In a new plan this name is
// the party's name; people may change it.

import type { PartyKind } from '../../model/partyKinds.ts'

export interface PartyKindCopy {
  readonly name: string
  readonly meaning: string
}

export const partyKindCopy: Readonly<Record<PartyKind, PartyKindCopy>> = {
  corporatie: { name: 'Corporatie', meaning: 'Verhuurt de woningen en zorgt voor het gebouw.' },
  gemeente: { name: 'Gemeente', meaning: 'Maakt lokaal beleid, koopt Wmo-zorg in en geeft subsidie.' },
  zorgorganisatie: { name: 'Zorgorganisatie', meaning: 'Geeft zorg aan bewoners.' },
  'sociaal-werk': { name: 'Sociaal werk', meaning: 'Helpt mensen om mee te doen en elkaar te vinden.' },
  bewoners: { name: 'Bewoners', meaning: 'Wonen in het gebouw, of spreken namens wie er woont.' },
  zorgkantoor: {
    name: 'Zorgkantoor',
    meaning: 'Regelt en betaalt langdurige zorg in de regio. Ook een zorgverzekeraar hoort hier.',
  },
  'provincie-rijk': {
    name: 'Provincie of rijk',
    meaning: 'Geeft soms tijdelijk geld, bijvoorbeeld uit een programma.',
  },
  'particulier-fonds': { name: 'Particulier fonds', meaning: 'Geeft geld aan een goed doel, meestal voor de start.' },
  'particuliere-investeerder': {
    name: 'Particuliere investeerder',
    meaning: 'Verhuurt woningen met een vrije huur. Winst telt, maar niet als enige.',
  },
  'lokale-partijen': { name: 'Lokale partijen', meaning: 'Winkels, bedrijven of clubs die willen sponsoren.' },
  'externe-partij': { name: 'Externe partij', meaning: 'Gebruikt of huurt de ruimte, zoals een sportclub.' },
  'deelnemers-buiten': {
    name: 'Deelnemers van buiten',
    meaning: 'Wonen ergens anders en doen mee met activiteiten.',
  },
}

// The two lists of knob 9 as things that can be so or not.

import type { NeighbourhoodItem, NeighbourhoodSide } from '../../../library/neighbourhood.ts'

export const neighbourhoodSideCopy: Readonly<Record<NeighbourhoodSide, string>> = {
  binnen: 'De buurt komt binnen',
  buiten: 'Het gebouw hoort bij de buurt',
}

export const neighbourhoodCopy: Readonly<Record<NeighbourhoodItem, string>> = {
  koffie: 'Buren drinken hier koffie',
  maaltijd: 'Buren eten mee',
  activiteiten: 'Buren doen mee aan activiteiten',
  afspraken: 'Er zijn afspraken over wie welkom is',
  entree: 'De ingang nodigt uit',
  afgeschermd: 'Bij de woningen kom je niet zomaar',
  voorrang: 'Mensen uit de buurt krijgen eerder een woning',
  vrijwilligers: 'We zoeken vrijwilligers in de buurt',
  buurtactiviteiten: 'De buurt organiseert hier iets',
  school: 'De basisschool doet vaste activiteiten met bewoners',
  zorgpraktijk: 'Een huisarts, apotheek of andere zorg zit in het gebouw',
  spreekuur: 'De corporatie houdt hier spreekuur',
  stembus: 'Je kunt hier stemmen',
  opbouwwerker: 'Een opbouwwerker verbindt buurt en gebouw',
  buurtzorg: 'Onze partijen doen mee in het netwerk voor zorg in de buurt',
}

export const ownPlaceNote = 'Bezoek kan voelen alsof het gebouw niet meer van de bewoners is. Vraag het hun.'

// Whether a room fits, in plain Dutch: where to read about the neighbourhood and five questions to look back.
// Every sentence is our own.

import type { DeskSourceId, ReflectionId, WithoutRoomId } from '../../../model/roomIds.ts'
import type { FindingAnswer } from '../../../nouns/finding.ts'

export const deskSourceWords: Readonly<Record<DeskSourceId, string>> = {
  veerkracht: 'Veerkrachtkaarten van Aedes',
  dashboard: 'Cijfers over leefbaarheid van de corporatie',
  gebiedsvisie: 'Visie van de gemeente op wijk of gebied',
  wijkprofiel: 'Wijkprofiel of wijkscan',
  buurtvisie: 'Visie van de corporatie op de buurt',
}

export const reflectionWords: Readonly<Record<ReflectionId, { readonly name: string; readonly meaning: string }>> = {
  aannames: { name: 'Klopten onze aannames?', meaning: 'Wat dachten we vooraf, en wat hoorden we?' },
  behoefte: { name: 'Leeft de behoefte bij de groep?', meaning: 'Noemden bewoners het zelf?' },
  'past-bij-doel': { name: 'Past de behoefte bij ons doel?', meaning: 'Of willen bewoners iets anders dan wij?' },
  cijfers: { name: 'Zeggen de cijfers hetzelfde?', meaning: 'Kijk naar de bronnen hierboven.' },
  'passende-stap': { name: 'Is een ruimte de passende stap?', meaning: 'Of lukt het ook met wat er al is?' },
}

export const reflectionAnswerWords: Readonly<Record<FindingAnswer, string>> = {
  ja: 'ja',
  nee: 'nee',
  onbekend: 'weet niet',
}

/** What an unsure answer becomes on the list of points. */
export function unsurePoint(id: ReflectionId): string {
  return `Zoek uit voor de ruimte: ${reflectionWords[id].name}`
}

export const withoutRoomWords: Readonly<Record<WithoutRoomId, { readonly name: string; readonly meaning: string }>> = {
  buiten: { name: 'Maak buiten een plek', meaning: 'Een bank, een tuin, een terras met zon.' },
  budget: { name: 'Geef bewoners een budget', meaning: 'Voor spullen, een burendag of een buffet.' },
  'andermans-ruimte': { name: 'Gebruik de ruimte van een ander', meaning: 'School, kerk of wijkcentrum in de buurt.' },
  'actieve-huurders': { name: 'Werf actieve huurders', meaning: 'Wie wil helpen, vertelt dat bij de toewijzing.' },
  vervoer: { name: 'Regel vervoer', meaning: 'Naar plekken die er al zijn.' },
  kennismaken: { name: 'Maak kennis bij de start', meaning: 'Na nieuwbouw of renovatie, op de galerij.' },
  'de-wijk-in': { name: 'Ga zelf de wijk in', meaning: 'Met een camper, een pipowagen of een terras op wielen.' },
  'community-builder': {
    name: 'Zet een community builder in',
    meaning: 'Iemand die van niemand is en mensen koppelt.',
  },
}

// What keeps people from living together, as things that can play at a table, and who can do something.

import { type ActorWhoCan, actorsAreOurs, type ObstacleGroupId, obstacles } from '../../../library/obstacles.ts'
import type { ObstacleId } from '../../../model/placeIds.ts'

export const obstacleGroupCopy: Readonly<Record<ObstacleGroupId, string>> = {
  inkomen: 'Minder inkomen als je samenwoont',
  lokaal: 'Regels van de gemeente en de Wmo',
  privaat: 'Banken en verhuurders',
  wonen: 'Regels over wonen en huren',
}

export const actorCopy: Readonly<Record<ActorWhoCan, string>> = {
  rijk: 'Het Rijk',
  gemeente: 'De gemeente',
  corporatie: 'De corporatie',
  bank: 'De bank',
  verhuurder: 'Andere verhuurders',
}

export const obstacleCopy: Readonly<Record<ObstacleId, { readonly name: string; readonly meaning: string }>> = {
  aow: {
    name: 'AOW',
    meaning: 'Wie samenwoont, krijgt minder AOW. Daarom houden mensen twee adressen aan.',
  },
  bijstand: {
    name: 'Bijstand',
    meaning:
      'Wie samen gaat wonen, kan de bijstand kwijtraken. Een kamer verhuren kost meteen geld en veel formulieren.',
  },
  huurtoeslag: { name: 'Huurtoeslag', meaning: 'Een huis delen heeft gevolgen voor de huurtoeslag.' },
  belasting: {
    name: 'Belasting en toeslagen',
    meaning:
      'Samen een huishouden zonder een stel te zijn, pakt vaak slecht uit. In 2024 zei het Rijk dat het dit onderzoekt.',
  },
  kamerverhuur: {
    name: 'Verbod op kamers verhuren',
    meaning: 'Veel gemeenten beperken het voor iedereen, om overlast te voorkomen.',
  },
  'eigen-woning': {
    name: 'Wmo kijkt naar de eigen woning',
    meaning: 'Een knop die de voordeur opent, wordt bij een gedeelde voordeur niet betaald.',
  },
  hypotheek: { name: 'Hypotheek', meaning: 'Banken verbieden bijna altijd dat je een kamer of je huis verhuurt.' },
  onderhuur: {
    name: 'Huurcontract',
    meaning: 'Meestal mag je geen kamer onderverhuren. Talis probeert huurdelen juist uit.',
  },
  huurbescherming: {
    name: 'Huurbescherming',
    meaning: 'Een huurder in je eigen huis kan blijven. Dat schrikt af.',
  },
  doorstroom: {
    name: 'Doorstromen',
    meaning: 'Kleiner gaan wonen voor dezelfde huur lukt niet. Welke regel dat tegenhoudt, is niet duidelijk.',
  },
  splitsen: {
    name: 'Splitsen',
    meaning: 'Van één woning twee maken wordt makkelijker, maar misschien zijn er nog hobbels.',
  },
  'ruimtelijke-ordening': {
    name: 'Andere bestemming',
    meaning: 'Een leeg gebouw geschikt maken om er te wonen, kost bewoners veel moeite en tijd.',
  },
}

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/** 'De gemeente en het Rijk'; where the paper does not say, that it is ours. */
export function whoCanAct(id: ObstacleId): string {
  const actors = list.format(
    obstacles[id].actors.map((actor, at) => (at === 0 ? actorCopy[actor] : inside(actorCopy[actor]))),
  )
  return actorsAreOurs.includes(id) ? `${actors} (dat is van ons)` : actors
}

function inside(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

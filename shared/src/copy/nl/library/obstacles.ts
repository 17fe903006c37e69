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
    meaning:
      'Wie samenwoont, krijgt minder AOW. Daarom houden mensen twee adressen aan. ' +
      'In 2024 zei het kabinet dat het de regel over partners verkent. Misschien remt die het delen van een huis en mantelzorg.',
  },
  bijstand: {
    name: 'Bijstand',
    meaning:
      'Wie samen gaat wonen, raakt volgens Movisie en Vilans de bijstand kwijt. ' +
      'Een kamer verhuren kost meteen geld en veel formulieren. ' +
      'Het Regeerprogramma van 2024 wilde de kostendelersnorm onderzoeken, voor wie een huis deelt. ' +
      'Die norm maakt een uitkering lager als er meer volwassenen wonen (uitleg van ons).',
  },
  huurtoeslag: { name: 'Huurtoeslag', meaning: 'Een huis delen heeft gevolgen voor de huurtoeslag.' },
  belasting: {
    name: 'Belasting en toeslagen',
    meaning: 'Wie samen een huishouden heeft zonder een stel te zijn, is vaak slechter uit.',
  },
  kamerverhuur: {
    name: 'Regels tegen kamers verhuren',
    meaning: 'Veel gemeenten beperken het voor iedereen. Zo willen ze overlast en illegale verhuur tegengaan.',
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
    meaning: 'Van één woning twee maken: die regels lijken wat losser te worden. Misschien zijn er nog hobbels.',
  },
  'ruimtelijke-ordening': {
    name: 'Andere bestemming',
    meaning: 'Een gebouw een andere bestemming geven om er te wonen, kost bewoners veel moeite en tijd.',
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

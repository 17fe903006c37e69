// What a few years of development gave, in plain words.

import {
  careChallenge,
  designFestival,
  type FestivalLater,
  type FestivalSoon,
  journey,
  type SpinOff,
  stops,
} from '../../../library/whoCares.ts'

const number = new Intl.NumberFormat('nl-NL')
const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

export const careChallengeName = 'Woonzorgchallenge'

export const careChallengeSentence =
  `In ${careChallenge.citation.year} was dit een plan: een plek aanbesteden met ruimte voor ideeën uit de buurt. ` +
  `${careChallenge.frontrunners} gemeenten liepen voorop, en ${careChallenge.pilots} gebied moest nog worden gekozen als proef. ` +
  `${list.format(careChallenge.partners)} werkten mee. Kijk wat ervan kwam.`

export const journeySentences = [
  `In ${journey.began} begon een prijsvraag. Er kwamen meer dan ${journey.entriesOver} plannen binnen.`,
  `${journey.winners} plannen wonnen. ${journey.developed} gingen verder, met de ${journey.winners} winnaars erbij.`,
  `Toen de prijsvraag ${number.format(journey.years)} jaar voorbij was, waren er veel nog bezig, in ${list.format(journey.cities)}.`,
] as const

export const stopsSentence = `In Groningen was van ${stops.all} halteplaatsen ${stops.first} aan de beurt voor het jaar daarna.`

/** On the years of a plan that begins in `firstYear`. */
export function journeyBeside(firstYear: number): string {
  const year = firstYear + Math.floor(journey.years)
  const isHalf = journey.years % 1 !== 0
  return (
    `Ter vergelijking: ${number.format(journey.years)} jaar na het einde van een prijsvraag met meer dan ` +
    `${journey.entriesOver} plannen waren er ${journey.developed} verder uitgewerkt, met de ${journey.winners} winnaars erbij. ` +
    'Veel daarvan waren nog bezig. ' +
    `Hier zou dat ${isHalf ? 'halverwege' : 'begin'} ${year} zijn. Die vergelijking met jullie jaren is van ons.`
  )
}

export const festivalSentence =
  `Groei in De Grienden, Almere: ${designFestival.workshops} workshops met ${designFestival.residents} bewoners ` +
  `gaven ${designFestival.principles} regels voor het ontwerp.`

export const festivalProjects = {
  soon: `${designFestival.projectsSoon} projecten voor de korte termijn`,
  later: `${designFestival.projectsLater} projecten voor later`,
} as const

export const festivalSoonCopy: Readonly<Record<FestivalSoon, string>> = {
  buurtkoffie: 'Elke maand koffie met de buurt',
  buurtpagina: 'Een vaste pagina over de buurt',
  overleg: 'Vaste momenten om te praten',
  aanspreekpunten: 'Mensen bij wie je terechtkunt',
}

export const festivalLaterCopy: Readonly<Record<FestivalLater, string>> = {
  bouwplekken: 'Plekken om te bouwen',
  'openbare-ruimte': 'Straten, pleinen en groen',
  energie: 'Andere energie',
}

export const spinOffCopy: Readonly<Record<SpinOff, { readonly name: string; readonly meaning: string }>> = {
  odensehuis: {
    name: 'Odensehuis',
    meaning: 'Een inloop voor mensen met dementie en hun familie. Door corona lag het plan stil.',
  },
  'mark-us': {
    name: 'Mark_US Familiehuis',
    meaning: 'Het plan werd haalbaar door er woningen voor mensen met zorg bij te doen.',
  },
}

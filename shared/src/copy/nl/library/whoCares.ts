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
  'Een manier om grond uit te geven met ruimte voor ideeën uit de buurt. ' +
  `In ${careChallenge.citation.year} liepen ${careChallenge.frontrunners} gemeenten voorop, ` +
  `met ${careChallenge.pilots} gebied als proef. ` +
  `${list.format(careChallenge.partners)} werkten mee. Kijk of het nog bestaat.`

export const journeySentences = [
  `In ${journey.began} begon een prijsvraag. Er kwamen meer dan ${journey.entriesOver} plannen binnen.`,
  `${journey.winners} plannen wonnen en ${journey.developed} gingen verder.`,
  `Na ${number.format(journey.years)} jaar waren veel van die plannen nog bezig, in ${list.format(journey.cities)}.`,
  `In Groningen was van ${stops.all} halteplaatsen ${stops.first} aan de beurt voor het jaar daarna.`,
] as const

/** On the years of a plan that begins in `firstYear`. */
export function journeyBeside(firstYear: number): string {
  const year = firstYear + Math.floor(journey.years)
  const isHalf = journey.years % 1 !== 0
  return (
    `Ter vergelijking: na ${number.format(journey.years)} jaar, hier ${isHalf ? 'halverwege' : 'begin'} ${year}, ` +
    `waren van meer dan ${journey.entriesOver} plannen er ${journey.winners} winnaar ` +
    `en waren ${journey.developed} verder uitgewerkt. Veel daarvan waren nog bezig.`
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

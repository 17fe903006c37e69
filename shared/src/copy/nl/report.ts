// The fixed words of the report. What the plan itself says comes from the plan; sentences about money from coverage.ts.

import type { Count } from '../../derive/flow.ts'
import type { AnswerState } from '../../plan/answer.ts'
import type { Progress } from '../../plan/discussion.ts'
import type { Turn } from '../../plan/knobState.ts'
import { formatMoment, formatPercent, formatPeriod } from './format.ts'

export const reportTitles = {
  untitled: 'Plan zonder titel',
  vision: 'Toekomstbeeld',
  parties: 'Partijen',
  placings: 'Belang en invloed',
  knobs: 'Stuurknoppen',
  flow: 'Routes en waarden',
  aims: 'Waarden: voor wie',
  proofs: 'Bewijs vooraf en volgen',
  volunteering: 'Uren van vrijwilligers',
  agreements: 'Afspraken',
  parked: 'Parkeerlijst',
  missing: 'Wat nog mist',
  investments: 'Investeringen',
  investmentsPerYear: 'Inbreng per jaar',
  needs: 'Kosten',
  coverage: 'Dekking per jaar',
  questions: 'Open vragen',
  answers: 'Vragen die we hebben besproken',
  about: 'Over dit document',
} as const

export const reportHeads = {
  parties: ['Partij', 'Soort', 'Plek'],
  placings: ['Partij', 'Belang', 'Invloed', 'Vak', 'Hoe vaak geplaatst'],
  knobs: ['Nr', 'Knop', 'Stand in het plan', 'Stand nu', 'Laatst gedraaid'],
  routes: ['Route', 'Knoppen open'],
  coreValues: ['Waarde', 'Paden open'],
  investments: ['Bron', 'Wat', 'Knop', 'Bedrag', 'Looptijd', 'Hoe zeker', 'Wijze'],
  needs: ['Knop', 'Wat', 'Bedrag', 'Looptijd'],
  aims: ['Waarde', 'Voor wie', 'Hoe sterk', 'Wanneer'],
  proofs: ['Waarde', 'Wat', 'Waar of hoe vaak', 'Wie', 'Hoe ver'],
  volunteering: ['Namens', 'Wat', 'Knop', 'Uren per jaar', 'Looptijd'],
  agreements: ['Afspraak', 'Wie', 'Wat zij vinden', 'Waarom'],
  parked: ['Soort', 'Wat', 'Waarover', 'Wie', 'Wanneer'],
  answers: ['Vraag', 'Hoe', 'Wat we zeiden', 'Wie'],
  coverage: ['Jaar', 'Nodig', 'Toegezegd', 'Nog niet toegezegd', 'Niet gedekt'],
} as const

export const reportCaptions = {
  parties: 'De partijen in het plan',
  placings: 'Waar de tafel elke partij plaatst: het midden, en van laagst tot hoogst',
  knobs: 'De tien stuurknoppen en hun stand',
  routes: 'Hoeveel knoppen openstaan per route',
  coreValues: 'Langs hoeveel paden een waarde bereikt wordt',
  needs: 'De kosten in het plan',
  coverage: 'Wat er per jaar nodig is en wat er is',
  aims: 'Voor wie een waarde telt, hoe sterk en wanneer',
  proofs: {
    vooraf: 'Bewijs vooraf',
    tijdens: 'Wat we volgen tijdens het project',
  },
  volunteering: 'Uren die vrijwilligers geven, apart van het geld',
  agreements: 'De afspraken en wat elke partij ervan vindt',
  parked: 'Wat voor later is',
  answers: 'Wat de tafel zei op vragen van het plan',
} as const

export const reportWords = {
  atTable: 'aan tafel',
  emptyChair: 'lege stoel',
  facilitator: 'begeleider',
  goneParty: 'partij niet meer in het plan',
  neverTurned: 'nog niet',
  perYear: 'per jaar',
  once: 'eenmalig',
  noKnob: 'geen',
  noMoment: 'nog niet gezegd',
  noOwner: 'nog niemand',
  unheard: 'nog niet gehoord',
  total: 'Totaal',
  party: 'Partij',
  page: 'Pagina',
  ofPages: 'van',
  picture: 'Afbeelding',
} as const

export const reportSentences = {
  use: (name: string) => `Waarvoor deze tafel was: ${name.toLowerCase()}.`,
  exampleAmounts: 'Voorbeeldbedragen: de bedragen in dit plan zijn verzonnen. Gebruik ze niet voor een besluit.',
  noVision: 'Er is nog geen toekomstbeeld opgeschreven.',
  noAims: 'Er is nog niet gezegd voor wie de waarden tellen.',
  noProofs: 'Er is nog geen bewijs gezocht en niet afgesproken wat we volgen.',
  noAgreements: 'Er zijn nog geen afspraken.',
  nothingMissing: 'Er mist niets.',
  noParties: 'Er staan nog geen partijen in het plan.',
  countsOnly: 'Dit zijn aantallen. Ze zeggen niet hoe goed het plan is.',
  noInvestments: 'Er zijn nog geen investeringen.',
  bringsNothing: 'Deze partij brengt nog niets in.',
  noNeeds: 'Er zijn nog geen kosten.',
  noQuestions: 'Er zijn geen open vragen.',
  neverPrediction: 'Het model helpt bij een gesprek. Het voorspelt niets en geeft geen cijfer.',
  settingsAreOurs: 'De vijf standen van een knop komen van Draaitafel. Het model zelf geeft geen schaal.',
} as const

export const answerStateWords: Readonly<Record<AnswerState, string>> = {
  answered: 'beantwoord',
  aside: 'opzijgelegd',
}

/** 'Wie betaalt de ontmoetingsruimte? Er kan meer gelden. Een andere partij die huurt.' */
export function chosenSentence(question: string, words: readonly string[]): string {
  return `${question} ${words.join('; ')}.`
}

/** `day`: '1 maart 2026', or '' where unknown. `place`: may be empty. */
export function subtitleOf(day: string, place: string): string {
  const concept = day === '' ? 'Concept' : `Concept van ${day}`
  return place === '' ? concept : `${place}. ${concept}`
}

/** 'Afbeelding 2' */
export function pictureTitle(number: number): string {
  return `${reportWords.picture} ${number}`
}

export function partyInvestmentsCaption(party: string): string {
  return `Wat ${party} inbrengt`
}

export function partyTotalsCaption(firstYear: number, lastYear: number): string {
  return `Inbreng per partij, ${formatPeriod(firstYear, lastYear)}, ook wat nog niet is toegezegd`
}

/** 'Prijzen stijgen in dit plan 2,5% per jaar, bij bedragen waarbij dat is aangezet.' */
export function indexationSentence(hundredths: number): string {
  return `Prijzen stijgen in dit plan ${formatPercent(hundredths)} per jaar, bij bedragen waarbij dat is aangezet.`
}

/** 'Besloten op ver open: Noor (Gemeente), 1 mrt 2026, 14:05.' */
export function discussionSentence(progress: Progress, word: string, who: string): string {
  return progress === 'besloten' ? `Besloten op ${word}: ${who}.` : `Besproken: ${who}.`
}

export function reasonSentence(reason: string): string {
  return `Waarom dicht: ${reason}`
}

/** '8 van 9' */
export function countWords({ open, total }: Count): string {
  return `${open} van ${total}`
}

/** 'langs 24 van 26 paden' */
export function pathWords(count: Count): string {
  return `langs ${countWords(count)} paden`
}

export function allPathsSentence(count: Count): string {
  return `Van de ${count.total} paden in het model staan er ${count.open} open.`
}

/** 'Noor (Gemeente), 1 mrt 2026, 14:05'. `party`: its name, or null for the facilitator. */
export function lastTurnWords(turn: Turn, party: string | null): string {
  const side = party ?? reportWords.facilitator
  const who = turn.name.trim() === '' ? side : `${turn.name.trim()} (${side})`
  const moment = formatMoment(turn.at)
  return moment === '' ? who : `${who}, ${moment}`
}

export function noteWords(label: string, note: string): string {
  return `${label}: ${note}`
}

export function questionWithSource(question: string, source: string): string {
  return `${question} (bron: ${source})`
}

export function versionSentence(modelVersion: string, productVersion: string): string {
  return `Gemaakt met Draaitafel ${productVersion} en het model ${modelVersion}.`
}

export function conceptSentence(moment: string): string {
  return moment === '' ? 'Dit is een concept.' : `Dit is een concept van ${moment}.`
}

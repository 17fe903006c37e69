// The fixed words of the report. What the plan itself says comes from the plan; sentences about money from coverage.ts.

import type { Count } from '../../derive/flow.ts'
import type { IdeaKind } from '../../derive/ideaKind.ts'
import type { AnswerState } from '../../nouns/answer.ts'
import type { Progress } from '../../nouns/discussion.ts'
import type { Turn } from '../../nouns/who.ts'
import { effectColumns } from './effects.ts'
import { formatMoment, formatPercent, formatPeriod } from './format.ts'
import { ideaCopy } from './ideas.ts'
import { visionTitle } from './vision.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

export const reportTitles = {
  untitled: 'Plan zonder titel',
  vision: visionTitle,
  parties: 'Partijen',
  placings: 'Belang en invloed',
  knobs: 'Stuurknoppen',
  flow: 'Routes en waarden',
  aims: 'Waarden: voor wie',
  proofs: 'Bewijs vooraf en volgen',
  place: 'De buurt en het gebouw',
  placeSources: 'Genoemde bronnen',
  effects: 'Effecten',
  volunteering: 'Uren van vrijwilligers',
  agreements: 'Afspraken',
  parked: 'Parkeerlijst',
  remarks: 'Opmerkingen van buiten de tafel',
  missing: 'Wat nog mist',
  investments: 'Investeringen',
  investmentsPerYear: 'Inbreng per jaar',
  needs: 'Kosten',
  coverage: 'Dekking per jaar',
  questions: 'Open vragen',
  answers: 'Vragen die we hebben besproken',
  tables: 'Wat de tafels maakten',
  outcome: 'Wat doen we wanneer',
  boardMoney: 'Geld',
  asked: 'Wat vragen we van u?',
  about: 'Over dit document',
  abbreviations: 'Afkortingen in dit verslag',
} as const

/** On the one page for decision-makers. */
export function abbreviationsLine(inFull: readonly string[]): string {
  return `${reportTitles.abbreviations}. ${inFull.join('; ')}.`
}

/** What each table made. */
export const reportTables = { knob: 'Knop', lacking: 'Ontbreekt, alle jaren samen' } as const

export const reportHeads = {
  parties: ['Partij', 'Soort', 'Plek'],
  placings: ['Partij', 'Belang', 'Invloed', 'Vak', 'Hoe vaak geplaatst'],
  knobs: {
    before: ['Nr', 'Knop', 'Stand in het plan', 'Beginstand', 'Laatst veranderd door', 'Omdat'],
    meant: ['Nr', 'Knop', 'Gebleken', 'Bedoeld', 'Laatst veranderd door', 'Omdat'],
  },
  routes: ['Route', 'Knoppen open'],
  coreValues: ['Waarde', 'Paden die openstaan'],
  investments: ['Bron', 'Wat', 'Waarvoor', 'Bedrag', 'Looptijd', 'Hoe zeker', 'Wijze'],
  needs: ['Knop', 'Wat', 'Bedrag', 'Looptijd'],
  aims: ['Waarde', 'Voor wie', 'Hoe sterk', 'Wanneer'],
  proofs: ['Waarde', 'Wat', 'Waar of hoe vaak', 'Wie', 'Hoe ver'],
  socialBase: ['Sociale basis', 'Is het er?', 'Toelichting', 'Bron'],
  obstacles: ['Belemmering', 'Speelt dit hier?', 'Toelichting', 'Wie kan iets doen', 'Bron'],
  scan: ['Vraag', 'Wat we weten', 'Bron', 'Let op'],
  ideas: ['Hefboom', 'Idee', 'Waar', 'Knop', 'Voorbeeld'],
  effects: [...effectColumns.slice(0, 3), 'Voor wie, en bij welke waarde', 'Hoe groot', 'Waarop gebaseerd'],
  volunteering: ['Namens', 'Wat', 'Knop', 'Uren per jaar', 'Looptijd'],
  agreements: ['Afspraak', 'Wie', 'Wat zij vinden', 'Waarom'],
  remarks: ['Waarover', 'Opmerking', 'Wie', 'Wat de tafel ermee deed'],
  parked: ['Soort', 'Wat', 'Waarover', 'Wie', 'Wanneer'],
  answers: ['Vraag', 'Hoe', 'Wat we zeiden', 'Wie'],
  boardMoney: {
    brought: (ideas: IdeaKind) => ['Wie', 'Toegezegd', ideaCopy[ideas].head],
    nothing: 'Daarvan dekt niets',
    lacking: 'Nog te dekken',
  },
  coverage: ['Jaar', 'Nodig', 'Toegezegd', 'Alleen een idee', 'Ontbreekt', 'Te veel'],
} as const

export const reportCaptions = {
  parties: 'De partijen in het plan',
  placings: 'Waar de tafel elke partij plaatst: het midden, en van laagst tot hoogst',
  knobs: 'De tien stuurknoppen en hun stand',
  routes: 'Hoeveel knoppen openstaan per route',
  coreValues: 'Langs hoeveel paden een waarde bereikt wordt',
  needs: 'De kosten in het plan',
  boardMoney: (lastYear: number) => `Wat er is en wat er mist, tot en met ${lastYear}`,
  coverage: 'Wat er per jaar nodig is en wat er is',
  aims: 'Voor wie een waarde telt, hoe sterk en wanneer',
  proofs: {
    vooraf: 'Bewijs vooraf',
    tijdens: 'Wat we volgen tijdens het project',
  },
  socialBase: 'Wat er al is in de buurt',
  obstacles: 'Wat samenwonen hier in de weg staat',
  scan: 'Wat we weten over de wijk',
  ideas: 'De ideeën, bij drie hefbomen',
  effects: 'Van wat jullie inbrengen naar wat het oplevert, en voor wie',
  volunteering: 'Uren die vrijwilligers geven, apart van het geld',
  agreements: 'De afspraken en wat elke partij ervan vindt',
  remarks: 'Wat meelezers opmerkten, en wat de tafel ermee deed',
  parked: 'Wat voor later is',
  answers: 'Wat de tafel zei op vragen van het plan',
} as const

export const reportWords = {
  atTable: 'aan tafel',
  /** In the plan, and nobody has entered anything for it: they may have been there and listened. */
  notHeard: 'nog niets ingevuld',
  /** The table writes this behind ‘Omdat’ at a knob. */
  because: 'Omdat',
  emptyChair: 'lege stoel',
  facilitator: 'begeleider',
  goneParty: 'partij niet meer in het plan',
  neverTurned: 'nog niemand',
  perYear: 'per jaar',
  once: 'eenmalig',
  from: (source: string) => `Bron: ${source}`,
  noKnob: 'geen',
  noMoment: 'nog niet gezegd',
  noOwner: 'nog niemand',
  unheard: 'nog niet gehoord',
  wholePlan: 'het hele plan',
  notDiscussed: 'nog niet besproken',
  total: 'Totaal',
  party: 'Partij',
  page: 'Pagina',
  ofPages: 'van',
  picture: 'Afbeelding',
  contents: 'Inhoud',
  cover: 'Voorkant',
} as const

export const reportSentences = {
  tables:
    'De groep werkte aan een paar tafels tegelijk, elk vanuit hetzelfde begin. Dit zijn de standen die elke tafel koos, en wat er dan over alle jaren ontbreekt. Het plan in dit verslag is wat de groep daarna samen heeft gekozen.',
  remarks: 'Dit schreven meelezers. Zij lazen het plan, zaten niet aan tafel en stemden niet mee.',
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
  noOutcome: 'Er is nog niet gezegd wat eerst komt.',
  emptyOutcome: 'Hier is nog niets over gezegd.',
  noQuestions: 'Er zijn geen open vragen.',
  neverPrediction: 'Het model helpt bij een gesprek. Het voorspelt niets en geeft geen cijfer.',
  settingsAreOurs: 'De vijf standen van een knop komen van Draaitafel. Het model zelf geeft geen schaal.',
} as const

export const boardSentences = {
  together: 'Samen',
  otherParties: (count: number) => `${count} andere partijen`,
  others: (count: number) => `${count} andere`,
  neededUntil: (year: number) => `Nodig tot en met ${year}`,
  promised: (euros: string) => `Wel is ${euros} toegezegd.`,
  tooMuch: (euros: string) => `Er is ${euros} meer toegezegd dan nodig.`,
  spareIdea: (euros: string) => `Van wat alleen een idee is, is ${euros} niet nodig.`,
  unmeasured: (euros: string) => `Voor kosten zonder bedrag is ${euros} toegezegd.`,
  ask: {
    decide: 'Zeg of dit plan zo verder kan.',
    agree: 'Stem in met dit plan.',
    realFirst: 'Zet eerst echte bedragen in het plan. Daarna kan het bestuur instemmen.',
    objectedPlan: (parties: readonly string[]) => `Praat over het bezwaar van ${list.format(parties)} tegen het plan.`,
    lacking: (euros: string, costs: readonly string[]) =>
      costs.length === 0
        ? `Help mee bepalen wie betaalt wat ontbreekt: ${euros}.`
        : `Help mee bepalen wie betaalt wat ontbreekt: ${euros}. Nog niemand betaalt: ${list.format(costs)}.`,
    ideas: (euros: string, parties: readonly string[], ideas: IdeaKind) =>
      `We vragen ${list.format(parties)} om een toezegging: ${euros} is ${ideaCopy[ideas].still}.`,
    objected: (count: number) =>
      count === 1 ? 'Praat over het bezwaar tegen één afspraak.' : `Praat over de bezwaren tegen ${count} afspraken.`,
  },
  unheard: (count: number) => (count === 1 ? '1 partij nog niet gehoord' : `${count} partijen nog niet gehoord`),
  more: (count: number) => `En nog ${count} ${count === 1 ? 'afspraak' : 'afspraken'}: zie het hele verslag.`,
} as const

export const partySentences = {
  title: (title: string, party: string) => `${title}: verslag voor ${party}`,
  gets: (party: string) => `Wat het oplevert voor ${party}`,
  getsNothing: 'Er is nog geen waarde genoemd voor deze partij.',
  asked: (party: string) => `Wat er van ${party} wordt gevraagd`,
  askedNothing: 'Er is nu niets dat op deze partij wacht.',
} as const

/** 'Ieder voor zich koos: dicht 1, half open 3. Dicht (Bewoners) en half open (Gemeente) liggen ver uit elkaar.' */
export function spreadSentence(counts: readonly string[], farApart: string | null): string {
  return `Ieder voor zich koos: ${counts.join(', ')}.${farApart === null ? '' : ` ${farApart}`}`
}

export const directionWords = { '-1': 'omlaag', '0': 'gelijk', '1': 'omhoog' } as const

export const answerStateWords: Readonly<Record<AnswerState, string>> = {
  answered: 'beantwoord',
  aside: 'opzijgelegd',
}

/** 'Wie betaalt de ontmoetingsruimte? Er kan meer gelden. Een andere partij die huurt.' */
export function chosenSentence(question: string, words: readonly string[]): string {
  return `${question} ${words.join('; ')}.`
}

/** `status`: from statusWords. `place` and `forWhom` may be empty. */
export function subtitleOf(status: string, place: string, forWhom = ''): string {
  return [forWhom, place, status].filter((part) => part !== '').join('. ')
}

/** `day`: '1 maart 2026', or '' when unknown; today for a draft, else the day of the decision. */
export function statusWords(status: 'concept' | 'adopted' | 'changed', day: string): string {
  if (status === 'concept') return day === '' ? 'Concept' : `Concept van ${day}`
  return status === 'adopted' ? `Vastgesteld op ${day}` : `Vastgesteld op ${day}, daarna gewijzigd`
}

/** For a document next to the plan that nobody decides on: 'Concept van 1 maart 2026. Bij het plan dat …' */
export function besideStatusWords(
  today: string,
  plan: { readonly day: string; readonly changedSince: boolean } | null,
): string {
  const own = statusWords('concept', today)
  if (!plan) return own
  const since = plan.changedSince ? ', en daarna gewijzigd' : ''
  return `${own}. Bij het plan dat op ${plan.day} is vastgesteld${since}`
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

/** 'Besloten: ver open. Door Noor (Gemeente), 1 mrt 2026, 14:05.' */
export function discussionSentence(progress: Progress, word: string, who: string): string {
  return progress === 'besloten' ? `Besloten: ${word}. Door ${who}.` : `Besproken: ${who}.`
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

/** After a question the answer follows at once. */
export function noteWords(label: string, note: string): string {
  return label.endsWith('?') ? `${label} ${note}` : `${label}: ${note}`
}

export function questionWithSource(question: string, source: string): string {
  return `${question} (bron: ${source})`
}

export function versionSentence(modelVersion: string, productVersion: string): string {
  return `Gemaakt met Draaitafel ${productVersion} en het model ${modelVersion}.`
}

/** `status` as above; `moment`: when this document was made. */
export function madeSentence(status: string, moment: string): string {
  return moment === '' ? `${status}.` : `${status}. Dit document is gemaakt op ${moment}.`
}

/** Above an agreement that is too long for a table. */
export function agreementTitle(number: number): string {
  return `Afspraak ${number}`
}

/** 'Noor (Gemeente): bezwaar. De subsidie stopt in 2028.' */
export function saidLine(who: string, stance: string, why: string): string {
  return why === '' ? `${who}: ${stance}` : `${who}: ${stance}. ${why}`
}

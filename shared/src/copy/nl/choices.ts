// The choices on the worksheets as questions, and their options as short answers. Facts follow the ten sheets of the
// Corpovenista model (seed inventory D6); every sentence is our own.

import { assertNever } from '../../base/assertNever.ts'
import { type ChoiceId, choiceFacts, isOption, type OptionOf } from '../../model/choices.ts'
import { findParty, type Plan } from '../../plan/plan.ts'

interface ChoiceCopy<Id extends ChoiceId> {
  readonly question: string
  readonly options: Readonly<Record<OptionOf<Id>, string>>
}

export const choiceCopy: { readonly [Id in ChoiceId]: ChoiceCopy<Id> } = {
  ingang: {
    question: 'Wie kan het gebouw in?',
    options: { besloten: 'Alleen wie er woont of werkt', open: 'Iedereen kan binnenlopen' },
  },
  gangen: {
    question: 'Van wie zijn de gangen en de hal?',
    options: { leeg: 'Ze blijven leeg', eigen: 'Bewoners richten ze zelf in' },
  },
  uitstraling: {
    question: 'Wat straalt het gebouw uit?',
    options: { wonen: 'Gewoon wonen', zorg: 'Zorg is goed zichtbaar' },
  },
  gebruik: {
    question: 'Hoe gebruiken bewoners en het team de ruimte?',
    options: { vrij: 'Ze lopen zo naar binnen', afspraak: 'Ze spreken het eerst af' },
  },
  geldbron: {
    question: 'Wie betaalt de ontmoetingsruimte? Er kan meer gelden.',
    options: {
      servicekosten: 'Bewoners, via huur of servicekosten',
      gebruik: 'Wie de ruimte gebruikt, per keer',
      verhuur: 'Een andere partij die huurt',
      algemeen: 'De verhuurder, uit algemeen geld',
    },
  },
  toewijzing: {
    question: 'Hoe komen nieuwe bewoners binnen?',
    options: {
      regionaal: 'Via de gewone verdeling in de regio',
      buurt: 'Mensen uit de buurt gaan voor',
      gesprek: 'Met een gesprek over meedoen',
    },
  },
  instroom: {
    question: 'Wie komen er wonen?',
    options: { gemengd: 'Een mix van sterk en kwetsbaar', ouder: 'Steeds oudere mensen' },
  },
  deelnemers: {
    question: 'Voor wie zijn de activiteiten?',
    options: { bewoners: 'Voor bewoners', buurt: 'Ook voor de buurt' },
  },
  prijs: {
    question: 'Wat kost meedoen?',
    options: { gratis: 'Niets', klein: 'Een klein bedrag', kostprijs: 'Wat het echt kost' },
  },
  programma: {
    question: 'Wie bepaalt het programma?',
    options: { bewoners: 'Bewoners', samen: 'Bewoners en partijen samen', partijen: 'De partijen' },
  },
  profiel: {
    question: 'Wat doet de beroepskracht? Er kan meer gelden.',
    options: {
      activiteiten: 'Activiteiten regelen',
      // Sheet 6 of the model: its opbouwwerker helps residents set things up, its community builder looks after the
      // group.
      vrijwilligers: 'Vrijwilligers van buiten zoeken en begeleiden',
      opbouwwerker: 'Bewoners helpen zelf iets op te zetten',
      communitybuilder: 'De groep helpen groeien en prettig houden',
    },
  },
  werkgever: {
    question: 'Bij wie werkt de beroepskracht?',
    options: { welzijn: 'Bij sociaal werk', corporatie: 'Bij de corporatie', zorg: 'Bij de zorgorganisatie' },
  },
  uren: {
    question: 'Wie vult de uren?',
    options: { alleen: 'Eén persoon', meer: 'Meer mensen samen' },
  },
  buurtopdracht: {
    question: 'Werkt de beroepskracht ook voor de buurt?',
    options: { ja: 'Ja', nee: 'Nee, alleen voor het gebouw' },
  },
  aanbieder: {
    question: 'Wie geeft de zorg?',
    options: { vrij: 'Iedere bewoner kiest zelf', voorkeur: 'Eén organisatie heeft de voorkeur' },
  },
  trekker: {
    question: 'Wie trekt de samenwerking?',
    options: { onafhankelijk: 'Een onafhankelijke projectleider' },
  },
  doelen: {
    question: 'Waar kijken organisaties naar bij hun mensen?',
    options: { eigen: 'Naar de eigen doelen', samen: 'Naar doelen die we samen kiezen' },
  },
  welkom: {
    question: 'Mogen mensen uit de buurt hier binnenkomen?',
    options: { bewoners: 'Nee, het is voor bewoners', soms: 'Soms, op vaste momenten', altijd: 'Ja, altijd' },
  },
  eigenplek: {
    question: 'Houden bewoners een plek die van hen is?',
    options: { geregeld: 'Ja, dat is geregeld', open: 'Daar praten we nog over' },
  },
  besluiten: {
    question: 'Wat besluit de gemeente? Er kan meer gelden.',
    options: {
      welzijn: 'Een opdracht voor welzijn in het gebouw',
      inkoop: 'Wmo-inkoop die een vast team helpt',
      prestatie: 'Een afspraak met de corporatie',
      subsidie: 'Subsidie voor wat hier gebeurt',
    },
  },
  eisen: {
    question: 'Vraagt de gemeente een vast programma?',
    options: { geen: 'Nee', programma: 'Ja' },
  },
}

/** An option in words; for a party its name. Something removed in the meantime gets a general name. */
export function optionWords(plan: Plan, choice: ChoiceId, option: string): string {
  const words: Readonly<Record<string, string>> = choiceCopy[choice].options
  if (isOption(choice, option)) return words[option] ?? option
  const { kind } = choiceFacts[choice]
  switch (kind) {
    case 'party':
      return findParty(plan, option)?.name ?? 'Een partij die weg is'
    case 'one':
    case 'many':
      return option
    default:
      return assertNever(kind)
  }
}

// The six ways of living together, in plain words. Facts are those of the paper (library/livingForms.ts); every sentence
// is ours.

import { collectives, countCitation, courtyards, livingForms } from '../../../library/livingForms.ts'
import type { LivingFormId } from '../../../model/placeIds.ts'
import { citationWords } from './citations.ts'

export interface LivingFormCopy {
  readonly meaning: string
  /** What stands in the way. */
  readonly obstacle: string
}

export const livingFormCopy: Readonly<Record<LivingFormId, LivingFormCopy>> = {
  mantelzorgwoning: {
    meaning:
      'Een eigen huisje op het erf van familie. Of twee woningen onder één dak, elk met een voordeur. ' +
      'In de kleinste woont wie zorg nodig heeft.',
    obstacle:
      'De gemeente moet het goedvinden, en elke gemeente heeft eigen regels. ' +
      'Ook voor een container moet vaak eerst het plan voor de grond anders.',
  },
  groepswoning: {
    meaning: 'Een kleine groep woont zo gewoon mogelijk, met zorg dichtbij. Die wordt vaak met een PGB betaald.',
    obstacle:
      'Hebben alle bewoners veel zorg nodig, dan bepaalt die zorg het leven. De groep blijft dan moeilijk levendig.',
  },
  woongroep: {
    meaning:
      'Kamers of kleine woningen rond één grote woonkamer of keuken, zoals een Thuishuis. ' +
      'Bewoners hebben geen zware zorg nodig en doen samen het huishouden.',
    obstacle: 'Een kamer vindt minder snel een huurder dan een gewone woning. De kans op leegstand is dus groter.',
  },
  woongemeenschap: {
    meaning:
      'Zelfstandige woningen met een gedeelde ruimte en hulp over en weer. ' +
      'De woningen kunnen ook verspreid in een flat liggen, of op een oud erf.',
    obstacle:
      'Het traject duurt lang. Zoek liever eerst een plek en dan pas een groep. ' +
      'Dat geldt zeker in een grote stad met te weinig woningen.',
  },
  hofje: {
    meaning:
      'Woningen rond een tuin waar je elkaar vanzelf tegenkomt, vaak met een gedeelde ruimte. Knarrenhof is een voorbeeld.',
    obstacle:
      'Er moet altijd nieuw gebouwd worden, op veel grond. Dat is duur, dus sociale huur lukt moeilijk. ' +
      'Wie liever op zichzelf is, past er minder.',
  },
  wooncomplex: {
    meaning:
      'Een flat, vaak met gedeelde ruimten en soms met diensten die je los afneemt. ' +
      'Denk aan een serviceflat of aanleunwoning.',
    obstacle: 'Wat de eigenaar en de zorg in het gebouw aanbieden, is misschien niet wat de buurt wil.',
  },
}

const sizeWords = { homes: 'woningen', rooms: 'kamers of kleine woningen', residents: 'bewoners' } as const

/** 'Ongeveer 16 tot 45 woningen'. */
export function livingFormSize(id: LivingFormId): string {
  const { size } = livingForms[id]
  if (!size) return 'Geen vaste grootte'
  return `${'isAbout' in size ? 'Ongeveer ' : ''}${size.from} tot ${size.to} ${sizeWords[size.of]}`
}

const whole = new Intl.NumberFormat('nl-NL')

/** How many there are, as far as anyone knows. */
export function livingFormCount(id: LivingFormId): string {
  switch (livingForms[id].count) {
    case null:
      return 'Niemand weet hoeveel er zijn.'
    case 'collectives':
      return (
        `Bij corporaties zijn er hoogstens ${whole.format(collectives.atMost)} groepen, ` +
        `met hoogstens ${whole.format(collectives.residents)} bewoners van alle leeftijden. ` +
        `Dat is hoogstens ${whole.format(collectives.percentOfCorporationHomes)} % van hun woningen. ` +
        'Groepswoningen, woongroepen en woongemeenschappen zijn hier samen geteld.'
      )
    case 'courtyards':
      return (
        `Eind 2023 had Knarrenhof ${courtyards.built} hofjes met ${courtyards.homes} woningen. ` +
        `Nog ${courtyards.inTheMaking} met ${courtyards.homesInTheMaking} woningen waren in de maak. ` +
        `Samen is dat ongeveer ${courtyards.residents} mensen, ` +
        `zo’n ${whole.format(courtyards.percentOf55Plus)} % van alle 55-plussers. ` +
        `De belangstelling is ${courtyards.timesMoreInterest} keer zo groot, ` +
        `maar blijft onder ${courtyards.interestBelowPercent} % van hen.`
      )
  }
}

/** Where the count is from: it can be older than what is said of the form, or from elsewhere in the paper. */
export function livingFormCountFrom(id: LivingFormId): string | null {
  const citation = countCitation(id)
  return citation && `Bron van dit aantal: ${citationWords(citation)}`
}

/** 'Gemiddeld duurt het traject ongeveer 7 jaar.', where the paper says so. */
export function livingFormTime(id: LivingFormId): string | null {
  const form = livingForms[id]
  return 'yearsToBuild' in form ? `Gemiddeld duurt het traject ongeveer ${form.yearsToBuild} jaar.` : null
}

// The four uses of the workshop in Dutch, each with its opening questions.

import type { UseId } from '../../model/uses.ts'

interface UseCopy {
  readonly name: string
  readonly hint: string
  readonly questions: readonly string[]
}

export const useCopy: Readonly<Record<UseId, UseCopy>> = {
  gesprek: {
    name: 'Samen een plan maken',
    hint: 'Met partners aan tafel, vanaf het begin.',
    questions: [
      'Welk doel delen we?',
      'Bedoelen we hetzelfde met onze woorden?',
      'Welke waarde zoekt elke partij?',
      'Krijgen we samen de investeringen rond?',
    ],
  },
  checklist: {
    name: 'Een eigen plan nalopen',
    hint: 'Is aan alles gedacht, voor je verdergaat?',
    questions: [
      'Welke knop hebben we nog niet besproken?',
      'Wie moet er nog bij aan tafel?',
      'Wat is nog niet betaald, of niet zeker?',
    ],
  },
  evaluatie: {
    name: 'Terugkijken op een project',
    hint: 'Wat was de bedoeling, en hoe is het gegaan?',
    questions: [
      'Hoe was het bedoeld, en hoe is het gegaan?',
      'Wat werkt zo goed dat het groter kan?',
      'Wat leren we, en wat moet beter?',
    ],
  },
  strategie: {
    name: 'Onze koers bepalen',
    hint: 'Waar zijn wij van, en waar niet van?',
    questions: [
      'Waar zijn wij van, en waar niet?',
      'Wat laten we aan anderen over?',
      'Wie doet dat dan, en weten zij dat?',
    ],
  },
}

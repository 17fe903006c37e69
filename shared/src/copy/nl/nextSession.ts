// The words that a plan gets when it is the start of a next session.

/** The steps of the script for a year later, in order. */
export const yearLaterSteps = {
  terug: {
    name: 'Terugkijken',
    instruction: 'Loop langs wat jullie beloofden: wat kwam ervan? Zeg daarna per waarde of die er gekomen is.',
  },
  nu: {
    name: 'Waar staan jullie nu?',
    instruction: 'Zet elke knop zoals het vandaag is. Wat is er anders dan een jaar geleden?',
  },
  zorgen: {
    name: 'Zorgen',
    instruction: 'Beantwoord de zorgen opnieuw. Wat jullie vorige keer antwoordden, komt ernaast.',
  },
  waarden: {
    name: 'Voor wie telt het nu?',
    instruction: 'Zeg per waarde voor wie die nu telt, en wanneer je die verwacht.',
  },
  oogst: { name: 'Oogst', instruction: 'Zeg wat jullie leren, en wat je morgen als eerste doet.' },
} as const

export const promisedMoney = (what: string, amount: string) => `${what}, ${amount}`

// The words that a plan gets when it is the start of a next session.

/** The steps of the script for a year later, in order. */
export const yearLaterSteps = {
  terug: { name: 'Terugkijken', instruction: 'Loop langs wat jullie beloofden. Zeg per regel wat ervan gekomen is.' },
  nu: {
    name: 'Waar staan jullie nu?',
    instruction: 'Zet elke knop zoals het vandaag is. Wat is er anders dan een jaar geleden?',
  },
  zorgen: { name: 'Zorgen', instruction: 'Beantwoord de zorgen opnieuw. Leg het naast het verslag van vorige keer.' },
  waarden: {
    name: 'Wat leverde het op?',
    instruction: 'Kijk per waarde: is die er gekomen? Waaraan merken jullie dat?',
  },
  oogst: { name: 'Oogst', instruction: 'Zeg wat jullie leren, en wat je morgen als eerste doet.' },
} as const

export const promisedMoney = (what: string, amount: string) => `${what}, ${amount}`

// Four worries and what is behind them, in plain words.

import type { DevelopmentId, WorryId } from '../../../library/worries.ts'

export const worryCopy: Readonly<Record<WorryId, { readonly name: string; readonly meaning: string }>> = {
  'stopt-vroeg': {
    name: 'Het stopt te vroeg',
    meaning:
      'In de uitvoering valt het tegen en stopt het te vroeg. De investering loont niet, en er moet een ander gebruik komen.',
  },
  'wiel-opnieuw': {
    name: 'Steeds opnieuw beginnen',
    meaning: 'Bij elk plan zoeken andere partijen alles weer zelf uit. Samenwerken kost dan veel.',
  },
  'scheve-lasten': {
    name: 'De een betaalt, de ander heeft het voordeel',
    meaning: 'De corporatie legt te veel in, en wat het oplevert, komt bij anderen terecht.',
  },
  'niet-herhaalbaar': {
    name: 'Het kan maar één keer',
    meaning: 'Er gaat geld in dat de huur niet opbrengt. Dat houd je bij een volgend plan niet vol.',
  },
}

export const developmentCopy: Readonly<Record<DevelopmentId, { readonly name: string; readonly meaning: string }>> = {
  vergrijzing: {
    name: 'Meer ouderen, minder handen',
    meaning: 'Steeds meer oudere bewoners zoeken een huis dat past. Er werken steeds minder mensen in de zorg.',
  },
  verloop: {
    name: 'Mensen wisselen van baan',
    meaning: 'Ook bij partners vertrekken veel medewerkers. Lang samenwerken wordt dan moeilijk.',
  },
  ravijnjaar: {
    name: 'Ravijnjaar',
    meaning: 'Gemeenten kunnen minder bijdragen. Op wonen en welzijn dat zij betalen, moet worden bespaard.',
  },
  'gebonden-bezit': {
    name: 'De corporatie blijft',
    meaning: 'Zij bezit het gebouw. Daardoor kan zij niet zomaar weg.',
  },
}

export const backgroundWords = {
  title: (name: string) => `Achtergrond: ${name.toLowerCase()}`,
  ours: 'dat dit bij deze partij hoort.',
}

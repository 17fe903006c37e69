// Ideas for money and land, in plain words, with the year they are from.

import { type MoneyIdeaId, moneyIdeas } from '../../../library/moneyIdeas.ts'

export const moneyIdeaCopy: Readonly<Record<MoneyIdeaId, { readonly name: string; readonly meaning: string }>> = {
  wijkfonds: { name: 'Fonds voor wijk of gebied', meaning: 'Partijen leggen geld bij elkaar voor één wijk.' },
  leefabonnement: {
    name: 'Leefabonnement',
    meaning: 'Een manier om geld voor zorg breder te gebruiken, genoemd als proef.',
  },
  care2share: {
    name: 'Care2Share',
    meaning: 'Een winnend plan van de prijsvraag, ook als voorbeeld voor anders betalen.',
  },
  experimenteerruimte: {
    name: 'Proef met geld voor zorg',
    meaning: 'Even andere regels, zodat geld voor zorg ook naar woning of buurt mag.',
  },
  regiodeal: {
    name: 'Regiodeal',
    meaning: 'Geld van Rijk en regio samen. Groningen vroeg het aan voor plekken in de wijk.',
  },
  voorkeursrecht: { name: 'Voorkeursrecht', meaning: 'De gemeente mag grond als eerste kopen.' },
  erfpacht: { name: 'Kopen en in erfpacht geven', meaning: 'De gemeente koopt grond en geeft die in erfpacht uit.' },
  'prijs-op-programma': {
    name: 'Eén prijs voor het hele programma',
    meaning: 'De grondprijs geldt voor alles wat er in het gebied komt, niet per gebouw.',
  },
  'andere-grondprijs': {
    name: 'Anders rekenen',
    meaning: 'De gemeente berekent de prijs van de grond op een andere manier.',
  },
  verhuurdersheffing: {
    name: 'Uitzondering op de verhuurdersheffing',
    meaning: 'Verhuurders zouden die belasting niet betalen.',
  },
  gebiedsenvelop: {
    name: 'Eisen bij een gebied',
    meaning: 'De gemeente vraagt om gemeenschap, zorg of plannen samen met bewoners.',
  },
  verkoopvoorwaarden: {
    name: 'Eisen bij verkoop',
    meaning: 'Verkoopt de gemeente een school of dorpshuis, dan moeten er ook woningen kunnen komen.',
  },
  'right-to-bid': {
    name: 'Recht om te bieden',
    meaning:
      'In het Verenigd Koninkrijk krijgen bewoners zo een betere kans, bijvoorbeeld op een ruimte voor de buurt.',
  },
  stimuleringsregeling: {
    name: 'Stimuleringsregeling Wonen en Zorg',
    meaning: 'Hulp van het Rijk voor bewoners die een woonvorm met zorg willen beginnen.',
  },
  'hulp-bij-voorstel': {
    name: 'Hulp bij een voorstel',
    meaning: 'Iemand helpt bewoners om een goed voorstel te maken voor wie geld heeft.',
  },
}

export const moneyIdeasNote = 'De uitleg is van ons, het document noemt vaak alleen het idee.'

/** 'Idee uit 2021. Kijk of het nog bestaat.' */
export function moneyIdeaDate(id: MoneyIdeaId): string {
  const idea = moneyIdeas[id]
  const from = `Idee uit ${idea.citation.year}.`
  return 'goneSince' in idea
    ? `${from} Bestaat sinds ${idea.goneSince} niet meer (van ons).`
    : `${from} Kijk of het nog bestaat.`
}

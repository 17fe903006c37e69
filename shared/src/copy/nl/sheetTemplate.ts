// What is in the spreadsheet that people fill in before a workshop: how it works, and the examples in it.

import { planLimits } from '../../nouns/limits.ts'

export const templateCopy = {
  title: 'Sjabloon voor partijen, kosten en investeringen',
  readMe: 'Zo vul je dit bestand in',
  lists: {
    kinds: 'Soort',
    knobs: 'Knop',
    sources: 'Bron',
    pers: 'Per jaar of eenmalig',
    certainties: 'Zekerheid',
    yesNo: 'Ja of nee',
  },
  lines: [
    'Vul de bladen Partijen, Kosten en Investeringen in. Je mag een blad leeg laten.',
    'Laat de koppen staan. De volgorde van de kolommen maakt niet uit.',
    'Rijen met "Voorbeeld:" zijn voorbeelden. Die slaan we over. Je mag ze weghalen.',
    'Partijen: de partijen die al op tafel staan, staan er al. Zet andere eronder.',
    'Bedrag: in euro, bijvoorbeeld 50.000. Vul erachter in: per jaar of eenmalig.',
    'Van en Tot en met: een jaar, bijvoorbeeld 2026. Laat Tot en met leeg als er geen einde is.',
    'Stijgt mee: ja als het bedrag meestijgt met de prijzen. Leeg betekent nee.',
    'Knop: een nummer van 1 tot en met 10, of de naam. Je mag dit leeg laten.',
    'Bron: I tot en met X, of de naam van de bron.',
    'Partij bij een investering: de naam van het blad Partijen, of van een partij die al op tafel staat.',
    'Voor welke kosten: de omschrijving van het blad Kosten, of van kosten die al in het plan staan. Je mag dit leeg laten.',
    'Zekerheid: idee, bespreken, toegezegd of vastgelegd. Leeg betekent idee.',
    `Er passen ${planLimits.parties} partijen, ${planLimits.needs} kosten en ${planLimits.investments} investeringen in een plan.`,
    'Klaar? De begeleider kiest op de tafel: Meer, Plan inlezen. Eerst zie je wat erbij komt. Klopt er iets niet, dan lees je waar.',
  ],
  example: (words: string) => `Voorbeeld: ${words}`,
  examples: {
    party: 'Wijkcoöperatie',
    need: 'Community builder',
    once: 'Keuken',
    investment: 'Subsidie voor de community builder',
    way: 'In twee termijnen',
  },
} as const

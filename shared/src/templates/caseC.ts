// Case C: a seniors' complex of Woonbron with Rotterdam's Thuisplusflat concept (seed inventory §8). The demo plan.
// Settings and amounts are ours, but for the ½ fte community builder, which the model itself gives as € 50.000.
// The example gap: covered in the first two years with the idea counted, € 62.000 from year 3, € 90.000 from year 5.

import { EXAMPLE_FTE_CENTS } from '../plan/effort.ts'
import type { Plan } from '../plan/plan.ts'
import {
  aimsNamed,
  choicesMade,
  emptyTemplate,
  euros,
  investmentsInOrder,
  knobStates,
  needsInOrder,
  usualParties,
} from './empty.ts'

export function caseCTemplate(title: string, firstYear: number): Plan {
  const empty = emptyTemplate(title, firstYear)
  return {
    ...empty,
    workshop: { ...empty.workshop, place: 'Rotterdam', exampleAmounts: true },
    vision: 'Bewoners kennen elkaar, zien vaste gezichten en blijven prettig thuis wonen.',
    parties: usualParties(['zorgkantoor']),
    knobs: knobsOfCaseC,
    choices: choicesOfCaseC,
    aims: aimsOfCaseC,
    needs: needsFrom(firstYear),
    investments: investmentsFrom(firstYear),
  }
}

// By the facts of the case: seed inventory D10 and §8. What is not stated there is left open.
const choicesOfCaseC = choicesMade({
  gebruik: 'afspraak',
  geldbron: 'verhuur',
  toewijzing: 'gesprek',
  prijs: 'gratis',
  profiel: 'activiteiten',
  aanbieder: 'voorkeur',
  doelen: 'samen',
  besluiten: ['subsidie', 'inkoop'],
  eisen: 'programma',
})

// Ours, as the board was drawn: the sources name no party for a value. Nobody spoke for sociaal werk yet.
const aimsOfCaseC = aimsNamed([
  { coreValue: 'goed-wonen', party: 'corporatie', strength: 'duidelijk', arrival: 'jaren' },
  { coreValue: 'goed-wonen', party: 'bewoners', strength: 'veel', arrival: 'meteen' },
  { coreValue: 'verminderen-zorgbehoefte', party: 'gemeente', strength: 'duidelijk', arrival: 'jaren' },
  { coreValue: 'verminderen-zorgbehoefte', party: 'zorgorganisatie', strength: 'duidelijk', arrival: 'jaren' },
  { coreValue: 'verminderen-zorgbehoefte', party: 'bewoners', strength: 'beetje', arrival: 'lang' },
  { coreValue: 'verminderen-zorgbehoefte', party: 'zorgkantoor', strength: 'veel', arrival: 'lang' },
  { coreValue: 'efficient-werken', party: 'gemeente', strength: 'beetje', arrival: null },
  { coreValue: 'efficient-werken', party: 'zorgorganisatie', strength: 'veel', arrival: 'meteen' },
  { coreValue: 'werkplezier', party: 'corporatie', strength: 'beetje', arrival: 'meteen' },
  { coreValue: 'werkplezier', party: 'zorgorganisatie', strength: 'duidelijk', arrival: 'meteen' },
])

const knobsOfCaseC: Plan['knobs'] = knobStates({
  1: {
    setting: 2,
    baseline: 1,
    note: 'Het gebouw is oud en mist slimme techniek, een verbouwing lost dat op. Toewijzing aan deze casus door ons.',
  },
  2: {
    setting: 2,
    baseline: 2,
    note:
      'De ontmoetingsruimte en de keuken zijn groot. ' +
      'Soms zit de deur dicht, dus zomaar binnenlopen lukt niet altijd. ' +
      'Toewijzing aan deze casus door ons.',
  },
  3: {
    setting: 1,
    baseline: 1,
    note:
      'Een aparte stichting huurt de ruimte, dus de corporatie heeft vaste inkomsten. ' +
      'De zorgorganisatie moet gebruik steeds vragen en betalen. ' +
      'Toewijzing aan deze casus door ons.',
  },
  4: {
    setting: 2,
    baseline: 1,
    note:
      'Na de toewijzing volgt een gesprek over meedoen in de groep. ' +
      'Nieuwe bewoners horen dan ook dat zorg niet dag en nacht klaarstaat. ' +
      'Toewijzing aan deze casus door ons.',
  },
  5: {
    setting: 3,
    baseline: 2,
    note:
      'In alle drie de casussen is meedoen gratis of heel goedkoop. ' +
      'Hier geeft de gemeente subsidie en vraagt zij een minimum aan activiteiten, zoals bewegen. ' +
      'Toewijzing aan deze casus door ons.',
  },
  6: {
    setting: 2,
    baseline: 1,
    note:
      'Een betaalde coördinator organiseert zelf ook activiteiten. ' +
      'Toewijzing aan deze casus door ons. ' +
      'Een community builder noemt de bron hier niet, die is als voorbeeld toegevoegd. ' +
      'Het bedrag van € 50.000 voor ½ fte komt uit het model.',
  },
  7: {
    setting: 4,
    baseline: 2,
    note:
      'Het diagram van deze casus toont een vast team van verschillende organisaties. ' +
      'Zorg kan eerder omlaag, want één vaste zorgorganisatie kan snel weer meer doen. ' +
      'Toewijzing aan deze casus door ons.',
  },
  8: {
    setting: 3,
    baseline: 1,
    note: 'Corporatie en zorg werken in één team, met een vaste plek voor welzijn. Toewijzing aan deze casus door ons.',
  },
  9: {
    setting: 0,
    baseline: 0,
    note: 'In alle drie de casussen zoeken partijen een band met de buurt. Aan deze tafel is dat nog niet besproken.',
  },
  10: {
    setting: 3,
    baseline: 2,
    note:
      'De gemeente heeft één aanpak voor 20 gebouwen, met subsidie, eisen en onderzoek. ' +
      'Corporaties en zorgorganisaties kunnen zich aanmelden. ' +
      'Toewijzing aan deze casus door ons.',
  },
})

function needsFrom(first: number): Plan['needs'] {
  return needsInOrder([
    {
      id: 'nodig-drempels-weg',
      knob: 1,
      label: 'Drempels weg en deuren breder',
      amountCents: euros(60_000),
      per: 'once',
      from: first,
      until: first,
    },
    {
      id: 'nodig-huismeester',
      knob: 2,
      label: 'Huismeester',
      amountCents: euros(26_000),
      per: 'year',
      from: first,
      until: null,
    },
    {
      id: 'nodig-koffie',
      knob: 2,
      label: 'Koffie, thee en schoonmaak',
      amountCents: euros(6_000),
      per: 'year',
      from: first,
      until: null,
    },
    {
      id: 'nodig-ruimte',
      knob: 3,
      label: 'Vaste kosten van de ruimte',
      amountCents: euros(24_000),
      per: 'year',
      from: first,
      until: null,
    },
    {
      id: 'nodig-coordinator',
      knob: 5,
      label: 'Activiteitencoördinator',
      amountCents: euros(40_000),
      per: 'year',
      from: first,
      until: null,
      effort: { unit: 'fte', hundredths: 40, rateCents: EXAMPLE_FTE_CENTS },
    },
    {
      id: 'nodig-community-builder',
      knob: 6,
      label: 'Community builder',
      amountCents: euros(50_000),
      per: 'year',
      from: first,
      until: null,
      effort: { unit: 'fte', hundredths: 50, rateCents: EXAMPLE_FTE_CENTS },
    },
    {
      id: 'nodig-vast-team',
      knob: 7,
      label: 'Uren vast team',
      amountCents: euros(34_000),
      per: 'year',
      from: first,
      until: null,
    },
  ])
}

function investmentsFrom(first: number): Plan['investments'] {
  return investmentsInOrder([
    {
      id: 'co-huismeester',
      source: 'V',
      party: 'corporatie',
      label: 'Huismeester',
      knob: 2,
      need: 'nodig-huismeester',
      amountCents: euros(26_000),
      per: 'year',
      from: first,
      until: first + 5,
      certainty: 'toegezegd',
      way: 'Vaste uren in het gebouw.',
      note: 'De huismeester krijgt meer uren en een ruimere taak. Voorbeeldbedrag.',
    },
    {
      id: 'co-drempels-weg',
      source: 'IV',
      party: 'corporatie',
      label: 'Drempels weg',
      knob: 1,
      need: 'nodig-drempels-weg',
      amountCents: euros(60_000),
      per: 'once',
      from: first,
      until: first,
      certainty: 'toegezegd',
      way: 'Eén keer, tijdens de verbouwing.',
      note: 'De huur gaat hiervoor niet omhoog. Voorbeeldbedrag.',
    },
    {
      id: 'ge-activiteiten',
      source: 'I',
      party: 'gemeente',
      label: 'Activiteiten',
      knob: 5,
      need: 'nodig-coordinator',
      amountCents: euros(40_000),
      per: 'year',
      from: first,
      until: first + 1,
      certainty: 'toegezegd',
      way: 'Subsidie voor twee jaar.',
      note: 'Voor de coördinator en het programma. Voorbeeldbedrag.',
    },
    {
      id: 'zo-vast-team',
      source: 'V',
      party: 'zorgorganisatie',
      label: 'Uren vast team',
      knob: 7,
      need: 'nodig-vast-team',
      amountCents: euros(34_000),
      per: 'year',
      from: first,
      until: first + 5,
      certainty: 'toegezegd',
      way: 'Uren naast de gewone zorg.',
      note: 'Tijd om bewoners te leren kennen en samen te overleggen. Voorbeeldbedrag.',
    },
    {
      id: 'sw-opbouwwerk',
      source: 'V',
      party: 'sociaal-werk',
      label: 'Opbouwwerk',
      knob: 6,
      need: 'nodig-community-builder',
      amountCents: euros(28_000),
      per: 'year',
      from: first,
      until: first + 3,
      certainty: 'toegezegd',
      way: 'Uren van een opbouwwerker.',
      note: 'Dit is een deel van de community builder. Voorbeeldbedrag.',
    },
    {
      // Sheet 3: the care organisation pays the foundation that runs the room. Residents take part for free.
      id: 'zo-ruimtehuur',
      source: 'VII',
      party: 'zorgorganisatie',
      label: 'Huur van de ruimte',
      knob: 3,
      need: 'nodig-ruimte',
      amountCents: euros(24_000),
      per: 'year',
      from: first,
      until: first + 5,
      certainty: 'toegezegd',
      way: 'Per keer dat het team de ruimte gebruikt.',
      note: 'De stichting die de ruimte beheert, krijgt dit en betaalt de corporatie. Voorbeeldbedrag.',
    },
    {
      id: 'bw-koffie',
      source: 'VIII',
      party: 'bewoners',
      label: 'Koffie',
      knob: 2,
      need: 'nodig-koffie',
      amountCents: euros(6_000),
      per: 'year',
      from: first,
      until: first + 5,
      certainty: 'toegezegd',
      way: 'Een kleine prijs per kop.',
      note: 'De prijs blijft laag, zodat iedereen kan komen. Voorbeeldbedrag.',
    },
    {
      id: 'zk-aanloopgeld',
      source: 'III',
      party: 'zorgkantoor',
      label: 'Aanloopgeld',
      knob: 7,
      amountCents: euros(22_000),
      per: 'year',
      from: first,
      until: first + 1,
      certainty: 'idee',
      way: 'Geld voor de eerste twee jaar van het team.',
      note: 'Het zorgkantoor zat niet aan tafel, dus dit is nog niet gevraagd. Voorbeeldbedrag.',
    },
  ])
}

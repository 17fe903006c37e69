// Case A: the meeting room in a complex of Woonzorg Nederland (seed inventory §8). Settings and amounts are ours;
// the sources name the illustrations without a case letter, so most attributions are ours too and say so.

import { EXAMPLE_FTE_CENTS } from '../plan/effort.ts'
import type { Plan } from '../plan/plan.ts'
import { choicesMade, emptyTemplate, euros, investmentsInOrder, knobStates, needsInOrder } from './empty.ts'

export function caseATemplate(title: string, firstYear: number): Plan {
  const empty = emptyTemplate(title, firstYear)
  return {
    ...empty,
    workshop: { ...empty.workshop, place: 'Complex van Woonzorg Nederland', exampleAmounts: true },
    vision: 'In onze ontmoetingsruimte maken bewoners en buurt samen iets van de dag.',
    knobs: knobsOfCaseA,
    choices: choicesOfCaseA,
    needs: needsFrom(firstYear),
    investments: investmentsFrom(firstYear),
  }
}

// By the facts of the case: seed inventory D10 and §8. What is not stated there is left open.
const choicesOfCaseA = choicesMade({
  gebruik: 'vrij',
  geldbron: ['algemeen', 'verhuur'],
  deelnemers: 'buurt',
  prijs: 'gratis',
  programma: 'samen',
  profiel: 'communitybuilder',
  werkgever: 'corporatie',
  aanbieder: 'voorkeur',
})

const knobsOfCaseA: Plan['knobs'] = knobStates({
  1: {
    setting: 2,
    baseline: 2,
    note: 'De bron zegt niet hoe dit gebouw helpt. De stand is een voorbeeld.',
  },
  2: {
    setting: 3,
    baseline: 2,
    note:
      'De corporatie maakte een mooie, grote ontmoetingsruimte. ' +
      'De community builder zorgt dat iedereen er welkom blijft. ' +
      'Toewijzing aan deze casus door ons.',
  },
  3: {
    setting: 2,
    baseline: 1,
    note:
      'De ruimte zit bewust niet in huur of servicekosten. ' +
      'De corporatie betaalt uit eigen middelen: is dat eerlijk en houdbaar? ' +
      'Toewijzing aan deze casus door ons.',
  },
  4: {
    setting: 0,
    baseline: 0,
    note: 'De bron zegt niets over toewijzing in deze casus. De stand is een voorbeeld.',
  },
  5: {
    setting: 3,
    baseline: 2,
    note:
      'In alle drie de casussen is meedoen gratis of heel goedkoop. ' +
      'Hier brengen vrijwilligers ook eigen plannen in. ' +
      'Toewijzing aan deze casus door ons.',
  },
  6: {
    setting: 3,
    baseline: 2,
    note:
      'De corporatie heeft een community builder met een eigen werkwijze. ' +
      'Veel vrijwilligers van buiten helpen mee, hun uren staan niet in geld. ' +
      'Toewijzing aan deze casus door ons.',
  },
  7: {
    setting: 0,
    baseline: 0,
    note:
      'Er is in de praktijk één vaste zorgorganisatie, maar zorg staat los van het plan. ' +
      'Medewerkers mogen bewoners officieel niet naar activiteiten begeleiden. ' +
      'Toewijzing aan deze casus door ons.',
  },
  8: {
    setting: 2,
    baseline: 1,
    note:
      'Rond de ontmoetingsruimte lopen wonen en welzijn in elkaar over. ' +
      'Vrijwilligers spelen daarin een grote rol. ' +
      'Toewijzing aan deze casus door ons.',
  },
  9: {
    setting: 3,
    baseline: 2,
    note:
      'Ook mensen uit de omgeving mogen in de ontmoetingsruimte komen. ' +
      'Misschien is er een oude band met het dorp. ' +
      'Toewijzing aan deze casus door ons.',
  },
  10: {
    setting: 1,
    baseline: 1,
    note: 'Misschien huurt de gemeente een deel voor sport en een spreekuur. Toewijzing aan deze casus door ons.',
  },
})

function needsFrom(first: number): Plan['needs'] {
  return needsInOrder([
    {
      id: 'nodig-inrichting',
      knob: 2,
      label: 'Nieuwe inrichting van de ruimte',
      amountCents: euros(25_000),
      per: 'once',
      from: first,
      until: first,
    },
    {
      id: 'nodig-koffie-energie',
      knob: 2,
      label: 'Koffie, schoonmaak en energie',
      amountCents: euros(8_000),
      per: 'year',
      from: first,
      until: null,
    },
    {
      id: 'nodig-ruimte',
      knob: 3,
      label: 'Vaste kosten van de ruimte',
      amountCents: euros(36_000),
      per: 'year',
      from: first,
      until: null,
    },
    {
      id: 'nodig-activiteiten',
      knob: 5,
      label: 'Hulp bij activiteiten',
      amountCents: euros(4_000),
      per: 'year',
      from: first,
      until: null,
    },
    {
      id: 'nodig-community-builder',
      knob: 6,
      label: 'Community builder',
      effort: { unit: 'fte', hundredths: 50, rateCents: EXAMPLE_FTE_CENTS },
      amountCents: euros(50_000),
      per: 'year',
      from: first,
      until: null,
    },
  ])
}

function investmentsFrom(first: number): Plan['investments'] {
  return investmentsInOrder([
    {
      id: 'co-ruimte',
      source: 'IV',
      party: 'corporatie',
      label: 'Ruimte zonder huur',
      knob: 3,
      amountCents: euros(32_000),
      per: 'year',
      from: first,
      until: null,
      certainty: 'vastgelegd',
      way: 'Uit de eigen middelen van de corporatie.',
      note: 'Het model noemt dit een uitzondering. Hier is het elk jaar nodig. Voorbeeldbedrag.',
    },
    {
      id: 'co-inrichting',
      source: 'IV',
      party: 'corporatie',
      label: 'Inrichting',
      knob: 2,
      amountCents: euros(25_000),
      per: 'once',
      from: first,
      until: first,
      certainty: 'toegezegd',
      way: 'Eén keer, bij de start.',
      note: 'Nieuwe meubels en een betere keuken. Voorbeeldbedrag.',
    },
    {
      id: 'co-community-builder',
      source: 'V',
      party: 'corporatie',
      label: 'Community builder',
      knob: 6,
      amountCents: euros(50_000),
      per: 'year',
      from: first,
      until: null,
      certainty: 'vastgelegd',
      way: 'In dienst bij de corporatie.',
      note: 'Het model noemt € 50.000 voor ½ fte. Voorbeeldbedrag.',
    },
    {
      id: 'ge-sport-spreekuur',
      source: 'VII',
      party: 'gemeente',
      label: 'Ruimte voor sport en spreekuur',
      knob: 2,
      amountCents: euros(8_000),
      per: 'year',
      from: first,
      until: first + 3,
      certainty: 'toegezegd',
      way: 'Huur voor vaste dagdelen.',
      note: 'Ook de buurt kan hier sporten. Voorbeeldbedrag.',
    },
    {
      id: 'sw-activiteiten',
      source: 'V',
      party: 'sociaal-werk',
      label: 'Hulp bij activiteiten',
      knob: 5,
      amountCents: euros(4_000),
      per: 'year',
      from: first,
      until: first + 1,
      certainty: 'bespreken',
      way: 'Uren van een medewerker.',
      note: 'Steun voor vrijwilligers die zelf iets organiseren. Voorbeeldbedrag.',
    },
    {
      id: 'bw-eigen-gebruik',
      source: 'VII',
      party: 'bewoners',
      label: 'Eigen feestjes',
      knob: 3,
      amountCents: euros(4_000),
      per: 'year',
      from: first,
      until: null,
      certainty: 'bespreken',
      way: 'Per keer dat iemand de ruimte voor zichzelf gebruikt.',
      note: 'Samen koffie drinken blijft zonder huur. Voorbeeldbedrag.',
    },
  ])
}

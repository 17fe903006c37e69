// Case B: the Flatcoach of Vidomes (seed inventory §8). Settings and amounts are ours. The source says only that
// a municipal subsidy pays half of the function; who pays the other half here is invented.

import type { Plan } from '../plan/plan.ts'
import { choicesMade, emptyTemplate, euros, investmentsInOrder, knobStates, needsInOrder } from './empty.ts'

export function caseBTemplate(title: string, firstYear: number): Plan {
  const empty = emptyTemplate(title, firstYear)
  return {
    ...empty,
    workshop: { ...empty.workshop, place: 'Complex van Vidomes', exampleAmounts: true },
    vision: 'Eén bekend gezicht in de flat helpt bewoners en partijen elkaar te vinden.',
    knobs: knobsOfCaseB,
    choices: choicesOfCaseB,
    needs: needsFrom(firstYear),
    investments: investmentsFrom(firstYear),
  }
}

// By the facts of the case: seed inventory D10 and §8. What is not stated there is left open.
const choicesOfCaseB = choicesMade({
  prijs: 'gratis',
  profiel: 'communitybuilder',
  uren: 'alleen',
  besluiten: 'subsidie',
})

const knobsOfCaseB: Plan['knobs'] = knobStates({
  1: {
    setting: 1,
    baseline: 1,
    note: 'De bron zegt niet hoe dit gebouw helpt. De stand is een voorbeeld.',
  },
  2: {
    setting: 2,
    baseline: 2,
    note:
      'Bewoners komen voor activiteiten naar het ruime atrium. ' +
      'De flatcoach helpt daarbij. ' +
      'Toewijzing aan deze casus door ons.',
  },
  3: {
    setting: 0,
    baseline: 0,
    note: 'De bron zegt niets over het geld voor deze ruimte. De stand is een voorbeeld.',
  },
  4: {
    setting: 0,
    baseline: 0,
    note: 'De bron zegt niets over toewijzing in deze casus. De stand is een voorbeeld.',
  },
  5: {
    setting: 2,
    baseline: 1,
    note: 'In alle drie de casussen is meedoen gratis of heel goedkoop. De stand is een voorbeeld.',
  },
  6: {
    setting: 3,
    baseline: 1,
    note:
      'De flatcoach steunt de groep bewoners. ' +
      'Spanning in een groep is lastig en vraagt soms andere vaardigheden. ' +
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
    setting: 3,
    baseline: 2,
    note:
      'Eén medewerker verbindt wonen, welzijn en zorg, met steun van de partijen. ' +
      'Alles hangt aan die ene persoon, en dat is kwetsbaar en soms eenzaam. ' +
      'Toewijzing aan deze casus door ons.',
  },
  9: {
    setting: 2,
    baseline: 1,
    note: 'In alle drie de casussen zoeken partijen een band met de buurt. De stand is een voorbeeld.',
  },
  10: {
    setting: 2,
    baseline: 2,
    note:
      'De gemeente betaalt de helft van de functie met subsidie. ' +
      'Wie de andere helft betaalt, staat niet in de bron. ' +
      'Toewijzing aan deze casus door ons.',
  },
})

function needsFrom(first: number): Plan['needs'] {
  return needsInOrder([
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
      id: 'nodig-flatcoach',
      knob: 6,
      label: 'Flatcoach',
      amountCents: euros(80_000),
      per: 'year',
      from: first,
      until: null,
    },
    {
      id: 'nodig-overleg',
      knob: 8,
      label: 'Overleg tussen de partijen',
      amountCents: euros(6_000),
      per: 'year',
      from: first,
      until: null,
    },
  ])
}

function investmentsFrom(first: number): Plan['investments'] {
  return investmentsInOrder([
    {
      id: 'ge-flatcoach',
      source: 'I',
      party: 'gemeente',
      label: 'Helft van de flatcoach',
      knob: 6,
      amountCents: euros(40_000),
      per: 'year',
      from: first,
      until: first + 2,
      certainty: 'toegezegd',
      way: 'Subsidie voor drie jaar.',
      note: 'Daarna is er nog niets afgesproken. Voorbeeldbedrag.',
    },
    {
      id: 'co-flatcoach',
      source: 'V',
      party: 'corporatie',
      label: 'Uren flatcoach',
      knob: 6,
      amountCents: euros(26_000),
      per: 'year',
      from: first,
      until: null,
      certainty: 'vastgelegd',
      way: 'De flatcoach is in dienst bij de corporatie.',
      note: 'De verdeling van de andere helft is verzonnen. Voorbeeldbedrag.',
    },
    {
      id: 'sw-flatcoach',
      source: 'V',
      party: 'sociaal-werk',
      label: 'Uren flatcoach',
      knob: 6,
      amountCents: euros(14_000),
      per: 'year',
      from: first,
      until: null,
      certainty: 'toegezegd',
      way: 'Uren voor overleg en steun aan de flatcoach.',
      note: 'De bron zegt dat de flatcoach het alleen doet. Deze steun is verzonnen. Voorbeeldbedrag.',
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
      until: null,
      certainty: 'toegezegd',
      way: 'Uren van een medewerker.',
      note: 'Hulp bij de activiteiten in het atrium. Voorbeeldbedrag.',
    },
    {
      id: 'zo-overleg',
      source: 'V',
      party: 'zorgorganisatie',
      label: 'Uren voor overleg',
      knob: 8,
      amountCents: euros(6_000),
      per: 'year',
      from: first,
      until: null,
      certainty: 'bespreken',
      way: 'Een vaste medewerker schuift aan.',
      note: 'De zorgorganisatie bespreekt dit nog. Voorbeeldbedrag.',
    },
  ])
}

// The words of the spreadsheet of several plans. Never read back.

export const overPlansSheetNames = {
  perParty: 'Per partij',
  perPlan: 'Partij per plan',
  costs: 'Kosten per plan',
  endings: 'Tijdelijk',
  knobs: 'Knoppen',
  about: 'Over',
} as const

export const overPlansSheetWords = {
  title: 'Meer plannen naast elkaar',
  plan: 'Plan',
  party: 'Partij',
  what: 'Wat',
  promised: 'Toegezegd',
  temporary: 'Waarvan tijdelijk',
  idea: 'Alleen een idee',
  together: 'Alle plannen samen',
  allParties: 'Alle partijen',
  endings: ['Laatste jaar', 'Plan', 'Partij', 'Waarvoor', 'Bedrag in dat jaar', 'Daarna nog open'],
  knob: 'Knop',
  shutEverywhere: 'Overal dicht',
  about: 'Over dit bestand',
  plans: 'Plannen',
  said: 'Samen',
  doubts: 'Let op',
  work: 'Zo werkt het',
  workSentence:
    'De bedragen op Partij per plan en Kosten per plan komen uit de plannen zelf. Verander je daar een bedrag, dan rekenen de sommen mee.',
} as const

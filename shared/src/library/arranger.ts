// The arranger: someone whose work is to help networks of residents (seed inventory L-04, L-05). Six roles that can
// share the hours of one function, and five conditions under which the work can last.

import { cite } from './citation.ts'

export const arrangerCitation = cite('003', 'chapter 5.4')

/** In the order of the paper. */
export const arrangerRoles = [
  'koppelen',
  'introduceren',
  'opzetten',
  'ondersteunen',
  'openstellen',
  'verbinden',
] as const

export type ArrangerRole = (typeof arrangerRoles)[number]

export const arrangerConditions = ['vak', 'inkoop', 'landelijke-regeling', 'aanbieders', 'leren'] as const

export type ArrangerCondition = (typeof arrangerConditions)[number]

/** Of the money for the care of older people that the government had still to divide in 2025, in euros. */
export const moneyForOlderPeople = { euros: 600_000_000, citation: cite('003', 'chapter 5.4') } as const

// One concept of a municipality for many complexes (C-38): what it asks of whoever takes part, and what it gives. The document
// names no settings of knobs for it.

import { cite } from './citation.ts'

export const cityConceptTerms = ['voorkeur', 'onderzoek', 'subsidie', 'eisen'] as const
export type CityConceptTerm = (typeof cityConceptTerms)[number]

export const cityConcept = { complexes: 20, knob: 10, citation: cite('002', 'sheet 10') } as const

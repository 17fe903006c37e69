// What came of the WHO CARES contest in a few years (seed inventory W-04, W-06, W-07): a measure of how long this work
// takes. Facts are of 2021.

import { cite } from './citation.ts'

/** A way to put land out to tender that leaves room for local ideas: a plan then, its pilot still to be chosen. For municipalities that look for a place. */
export const careChallenge = {
  frontrunners: 4,
  pilots: 1,
  partners: ['Platform31', 'Architectuur Lokaal'],
  /** Our reading. */
  knob: 10,
  citation: cite('004', 'page 17'),
} as const

/** One festival in which residents designed their neighbourhood, and what was agreed for soon and for later. */
export const designFestival = {
  workshops: 19,
  residents: 150,
  principles: 9,
  soon: ['buurtkoffie', 'buurtpagina', 'overleg', 'aanspreekpunten'],
  projectsSoon: 3,
  projectsLater: 6,
  /** What the later ones are about. */
  later: ['bouwplekken', 'openbare-ruimte', 'energie'],
  citation: cite('004', 'heading Almere'),
} as const

export type FestivalSoon = (typeof designFestival.soon)[number]
export type FestivalLater = (typeof designFestival.later)[number]

export const journey = {
  began: 2017,
  entriesOver: 150,
  winners: 5,
  developed: 15,
  /** Since the contest ended. */
  years: 2.5,
  cities: ['Almere', 'Groningen', 'Rotterdam', 'Sittard-Geleen'],
  citation: cite('004', 'opening'),
} as const

/** Places to stop along a route for walkers: one in the next year, the others in the years after. */
export const stops = { all: 4, first: 1, citation: cite('004', 'heading Groningen') } as const

export const spinOffs = {
  odensehuis: { citation: cite('004', 'heading Almere') },
  'mark-us': { citation: cite('004', 'heading Sittard-Geleen') },
} as const

export type SpinOff = keyof typeof spinOffs

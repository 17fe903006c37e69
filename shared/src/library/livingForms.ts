// Six ways of living that aim at living together (seed inventory L-01, D20): how large, how many, and what stands in the
// way. Figures are of the paper; who builds or lives in one decides what it becomes.

import type { LivingFormId, ObstacleId } from '../model/placeIds.ts'
import { type Citation, cite } from './citation.ts'

interface Size {
  readonly from: number
  readonly to: number
  readonly of: 'homes' | 'rooms' | 'residents'
  /** The paper gives it as a rough size. */
  readonly isAbout?: true
}

interface LivingForm {
  /** null: the paper gives no size. */
  readonly size: Size | null
  /** Which count the paper gives; null: none is known. */
  readonly count: 'collectives' | 'courtyards' | null
  /** About, on average; the paper does not say from when to when. */
  readonly yearsToBuild?: number
  /** Which of twelve to look into first. The paper has no such list: this is our reading of its chapter 4. */
  readonly obstacles: readonly ObstacleId[]
  readonly citation: Citation
}

export const livingForms = {
  mantelzorgwoning: {
    size: null,
    count: null,
    obstacles: ['aow', 'eigen-woning', 'ruimtelijke-ordening'],
    citation: cite('003', 'chapter 3.3.1'),
  },
  groepswoning: {
    size: { from: 6, to: 20, of: 'residents', isAbout: true },
    count: 'collectives',
    obstacles: ['aow', 'huurtoeslag', 'eigen-woning'],
    citation: cite('003', 'chapter 3.3.2'),
  },
  woongroep: {
    size: { from: 4, to: 20, of: 'rooms' },
    count: 'collectives',
    obstacles: ['aow', 'bijstand', 'huurtoeslag', 'kamerverhuur', 'eigen-woning'],
    citation: cite('003', 'chapter 3.3.3'),
  },
  woongemeenschap: {
    size: { from: 12, to: 40, of: 'homes', isAbout: true },
    count: 'collectives',
    yearsToBuild: 7,
    obstacles: ['hypotheek', 'splitsen', 'ruimtelijke-ordening'],
    citation: cite('003', 'chapter 3.3.4'),
  },
  hofje: {
    size: { from: 16, to: 45, of: 'homes', isAbout: true },
    count: 'courtyards',
    obstacles: ['doorstroom'],
    citation: cite('003', 'chapter 3.3.5'),
  },
  wooncomplex: {
    size: { from: 20, to: 300, of: 'homes' },
    count: null,
    obstacles: ['doorstroom', 'splitsen'],
    citation: cite('003', 'chapter 3.3.6'),
  },
} as const satisfies Readonly<Record<LivingFormId, LivingForm>>

/** At most, at corporations only, for all ages; the paper counts three of the forms together. */
export const collectives = {
  atMost: 1600,
  residents: 34_000,
  percentOfCorporationHomes: 1.5,
  citation: cite('003', 'chapter 3.3.2', 2022),
} as const

/** The courtyards of one initiative, Knarrenhof, at the end of the year. */
export const courtyards = {
  built: 11,
  homes: 274,
  inTheMaking: 8,
  homesInTheMaking: 179,
  residents: 500,
  percentOf55Plus: 0.008,
  timesMoreInterest: 100,
  interestBelowPercent: 1,
  citation: cite('003', 'chapter 3.3.5', 2023),
} as const

const counts = { collectives, courtyards }

/** Of the count of a form; null: none is known. */
export function countCitation(id: LivingFormId): Citation | null {
  const { count } = livingForms[id]
  return count && counts[count].citation
}

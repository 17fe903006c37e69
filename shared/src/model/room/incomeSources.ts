// Which money fits which kind of room, and for how long (A-17, A-19; D16). The guide says it twice: in an overview (part
// IV) and on a factsheet per source (annex 2). Where they differ the factsheet is the rule, and what only the overview
// names is shown as "also mentioned". Two columns of the overview are scrambled in print: marked as unsure.

import type { Duration, IncomeId, RoomTypeId } from '../roomIds.ts'
import type { SourceNumber } from '../sources.ts'

/** fits: on the factsheet. mentioned: in the overview only.. no: neither. */
export type Fit = 'fits' | 'mentioned' | 'no'

interface IncomeSource {
  /** More than one: whoever uses it says which (seed inventory section 7, 21). */
  readonly durations: readonly [Duration, ...Duration[]]
  /** On its factsheet. */
  readonly fits: readonly RoomTypeId[]
  /** In the overview, whether or not on the factsheet. */
  readonly mentioned: readonly RoomTypeId[]
  /** Of these the overview's column cannot be read for certain. */
  readonly unsure?: readonly RoomTypeId[]
  /** Only in the overview: the guide has no factsheet of it. */
  readonly hasNoSheet?: true
  /** As which of the model's ten sources it is put on the table. Ours: the guide knows no such numbers. */
  readonly source: SourceNumber
  /** Rules differ between municipalities. */
  readonly differsPerMunicipality?: true
}

const all: readonly RoomTypeId[] = ['koffiehoek', 'woonvorm', 'multifunctioneel', 'buurthuis', 'senioren']

export const incomeSources: Readonly<Record<IncomeId, IncomeSource>> = {
  'huur-clubs': {
    durations: ['incidenteel'],
    fits: ['multifunctioneel', 'buurthuis', 'senioren'],
    mentioned: ['woonvorm', 'multifunctioneel', 'senioren'],
    source: 'VII',
  },
  'huur-partijen': {
    durations: ['structureel'],
    fits: ['multifunctioneel', 'buurthuis', 'senioren'],
    mentioned: ['woonvorm', 'multifunctioneel', 'buurthuis', 'senioren'],
    source: 'VII',
  },
  activiteitensubsidie: {
    durations: ['incidenteel'],
    fits: [],
    mentioned: ['woonvorm', 'multifunctioneel', 'buurthuis'],
    hasNoSheet: true,
    source: 'I',
    differsPerMunicipality: true,
  },
  soo: { durations: ['incidenteel'], fits: ['senioren'], mentioned: ['senioren'], source: 'III' },
  activiteiten: {
    durations: ['incidenteel', 'meerjarig', 'structureel'],
    fits: ['multifunctioneel', 'buurthuis', 'senioren'],
    mentioned: all,
    source: 'IX',
  },
  koffie: {
    durations: ['incidenteel'],
    fits: ['koffiehoek', 'woonvorm', 'multifunctioneel', 'senioren'],
    mentioned: all,
    source: 'VIII',
  },
  fondsen: { durations: ['incidenteel'], fits: [], mentioned: all, hasNoSheet: true, source: 'III' },
  opbouwwerk: {
    durations: ['meerjarig'],
    fits: ['buurthuis'],
    mentioned: ['multifunctioneel', 'buurthuis'],
    source: 'VII',
  },
  'huur-bewoners': {
    durations: ['structureel'],
    fits: ['koffiehoek', 'woonvorm', 'multifunctioneel'],
    mentioned: all,
    source: 'VI',
  },
  'dagbesteding-wlz': {
    durations: ['structureel'],
    fits: ['multifunctioneel', 'buurthuis', 'senioren'],
    mentioned: ['woonvorm', 'multifunctioneel'],
    unsure: ['buurthuis', 'senioren'],
    source: 'VII',
  },
  'dagbesteding-wmo': {
    durations: ['incidenteel', 'meerjarig', 'structureel'],
    fits: ['multifunctioneel', 'buurthuis', 'senioren'],
    mentioned: ['woonvorm', 'multifunctioneel'],
    unsure: ['buurthuis', 'senioren'],
    source: 'VII',
    differsPerMunicipality: true,
  },
}

export function fitOf(income: IncomeId, type: RoomTypeId): Fit {
  const { fits, mentioned } = incomeSources[income]
  if (fits.includes(type)) return 'fits'
  return mentioned.includes(type) ? 'mentioned' : 'no'
}

// Two lists of knob 9 (seed inventory C-18): how the neighbourhood comes in, and how the building is part of the
// neighbourhood. What residents feel about it belongs to both.

import { cite } from './citation.ts'

export const neighbourhoodLists = {
  binnen: ['koffie', 'maaltijd', 'activiteiten', 'afspraken', 'entree', 'afgeschermd'],
  buiten: [
    'voorrang',
    'vrijwilligers',
    'buurtactiviteiten',
    'school',
    'zorgpraktijk',
    'spreekuur',
    'stembus',
    'opbouwwerker',
    'buurtzorg',
  ],
} as const

export type NeighbourhoodSide = keyof typeof neighbourhoodLists
export type NeighbourhoodItem = (typeof neighbourhoodLists)[NeighbourhoodSide][number]

export const neighbourhoodCitation = cite('002', 'sheet 9')

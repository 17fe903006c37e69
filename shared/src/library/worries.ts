// Where the model comes from: four worries (seed inventory C-27) and four developments behind them (C-28).

import { cite } from './citation.ts'

/** Of corporations and of others. In the order of the model. */
export const worries = ['stopt-vroeg', 'wiel-opnieuw', 'scheve-lasten', 'niet-herhaalbaar'] as const

export type WorryId = (typeof worries)[number]

export const developments = ['vergrijzing', 'verloop', 'ravijnjaar', 'gebonden-bezit'] as const

export type DevelopmentId = (typeof developments)[number]

export const beginningCitation = cite('002', 'chapter 1')

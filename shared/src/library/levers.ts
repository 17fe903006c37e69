// Three levers (seed inventory L-06), the seven parts of the social base (L-08), what invites to meet (L-09, E-15), and
// the goal they serve (L-07). Every idea belongs to exactly one lever, so an empty column shows what a plan forgets.

import type { IdeaId, LeverId } from '../model/placeIds.ts'
import { type Citation, cite } from './citation.ts'

export const levers = {
  omgeving: { citation: cite('003', 'chapter 5.2') },
  'formele-zorg': { citation: cite('003', 'chapter 5.3') },
  arrangeurs: { citation: cite('003', 'chapter 5.4') },
} as const satisfies Readonly<Record<LeverId, { readonly citation: Citation }>>

/** What a good life is made of; less demand for care comes of it by itself. */
export const goodLife = {
  parts: ['zelf-kiezen', 'verbonden', 'van-betekenis'],
  citation: cite('003', 'chapter 2'),
} as const

export type GoodLifePart = (typeof goodLife.parts)[number]

/** Of its seven parts; the paper names informal and formal services, and buildings and ICT, in pairs. */
export const socialBaseCitation = cite('003', 'chapter 3.4.5')

/** On what it goes wrong, according to the paper. */
export const socialBaseTroubles = {
  ids: ['schotten', 'cultuur', 'kennis', 'capaciteit', 'geld'],
  citation: cite('003', 'chapter 3.4.4'),
} as const

export type SocialBaseTrouble = (typeof socialBaseTroubles.ids)[number]

interface Idea {
  readonly lever: LeverId
  /** At which knobs it is shown. */
  readonly knobs: readonly (1 | 2 | 6 | 9)[]
  readonly citation: Citation
}

const built = cite('003', 'chapter 5.2')

export const ideas = {
  bankjes: { lever: 'omgeving', knobs: [1, 9], citation: cite('003', 'chapter 5.1') },
  looproutes: { lever: 'omgeving', knobs: [1, 9], citation: cite('003', 'chapter 2') },
  'alledaagse-attentheid': { lever: 'omgeving', knobs: [1, 9], citation: built },
  snackbar: { lever: 'omgeving', knobs: [9], citation: built },
  bakfiets: { lever: 'omgeving', knobs: [9], citation: built },
  nis: { lever: 'omgeving', knobs: [1], citation: cite('000', 'heading Meer ontmoetingen tussen (buurt)bewoners') },
  buitenruimte: {
    lever: 'omgeving',
    knobs: [1, 9],
    citation: cite('000', 'heading Meer ontmoetingen tussen (buurt)bewoners'),
  },
  'samen-aanbieden': { lever: 'formele-zorg', knobs: [9], citation: cite('003', 'chapter 5.3') },
  'zorg-sluit-aan': { lever: 'formele-zorg', knobs: [9], citation: cite('003', 'chapter 5.3') },
  huurkorting: { lever: 'arrangeurs', knobs: [6, 9], citation: cite('003', 'chapter 3.3.6') },
  koppelaar: { lever: 'arrangeurs', knobs: [6], citation: cite('003', 'chapter 5.4') },
} as const satisfies Readonly<Record<IdeaId, Idea>>

/** Where people meet without a room (E-15): what a table can choose while knob 2 is shut. */
export const placesWithoutRoom = ['nis', 'bankjes', 'buitenruimte'] as const satisfies readonly IdeaId[]

/** L-10: less rent for who connects neighbours. Whose cost it is follows from the sources of the model. */
export const rentReduction = {
  sources: ['IV', 'V'],
  /** Who lives there, and who connects: where it is offered is ours. */
  knobs: [4, 6],
  citation: cite('003', 'chapter 3.3.6'),
} as const

/** L-11: what decides whether an initiative comes about, and what mostly comes with building anew. */
export const initiators = {
  decisive: ['enthousiasme', 'doorzetten'],
  burdens: ['kosten', 'ruimte', 'tijd', 'weerstand'],
  citation: cite('003', 'chapter 3.5'),
} as const

// Does an investment weigh up for the party that makes it (seed inventory C-22)? Three questions, each answered in a word, and
// where the value of it mostly lands (C-31). Nothing is calculated with the answers.

import { type DomainId, domainIds } from '../model/domains.ts'
import { oneOfOrNull } from './fields.ts'
import { about, type Field, fields } from './parts.ts'

/** The words of the field itself, also in the exchange format. */
export const weighingAnswers = ['ja', 'nee', 'twijfel'] as const
export type WeighingAnswer = (typeof weighingAnswers)[number]

/** Takes it on · gets enough for it · keeps on contributing. In the order of the conversation. */
export const weighingParts = ['takes', 'weighs', 'keeps'] as const
export type WeighingPart = (typeof weighingParts)[number]

export interface Weighing extends Readonly<Record<WeighingPart, WeighingAnswer | null>> {
  readonly lands: DomainId | null
}

export const nothingWeighed: Weighing = { lands: null, takes: null, weighs: null, keeps: null }

const answer: Field<WeighingAnswer | null> = { ...oneOfOrNull(weighingAnswers), absent: null }

export const weighing = fields<Weighing>({
  lands: about({ ...oneOfOrNull(domainIds), absent: null }, 'Where its value mostly lands.'),
  takes: about(answer, 'Its party takes it on.'),
  weighs: about(answer, 'The value weighs up.'),
  keeps: about(answer, 'It keeps contributing.'),
})

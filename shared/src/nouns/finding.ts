// What the table knows of its place: whether a part of the social base is there (L-08), whether an obstacle plays
// (L-03), what a look at the neighbourhood found (E-08), and whether a room to meet in fits. A note counts once its source and year are there.

import { obstacleIds, scanTopics, socialBaseParts } from '../model/placeIds.ts'
import { deskSourceIds, reflectionIds } from '../model/roomIds.ts'
import { type FactsOf, type LineOf, lineNoun } from './define.ts'
import { oneOf, optionalLine } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'
import { yearOrNull } from './period.ts'

/** Why the group goes on with its room as it does: only its note counts. */
const roomReason = 'reden-uitkomst'

/** Of these there is one line each, with an answer. */
const roomTopics = [...reflectionIds, ...deskSourceIds, roomReason] as const
const answeredTopics = [...socialBaseParts, ...obstacleIds, ...roomTopics] as const
export type AnsweredTopic = (typeof answeredTopics)[number]

export const findingTopics = [...answeredTopics, ...scanTopics] as const
export type FindingTopic = (typeof findingTopics)[number]

/** Is it there, does it play? `onbekend`: nobody knows. */
export const findingAnswers = ['ja', 'nee', 'onbekend'] as const
export type FindingAnswer = (typeof findingAnswers)[number]

const answered: ReadonlySet<FindingTopic> = new Set(answeredTopics)

export const finding = lineNoun({
  name: 'finding',
  list: 'findings',
  about: 'What the table knows of its place: the social base, obstacles to living together, and the neighbourhood.',
  most: planLimits.findings,
  area: 'afspraken',
  gone: 'line.gone',
  log: { topic: 'other', label: 'topic', parts: {} },
  lacksFirst: 'topic',
  once: ({ topic }) => (answered.has(topic) ? topic : null),
  part: fields({
    topic: about(
      oneOf(findingTopics),
      'A part of the social base, an obstacle, what a look around asks, or a question about a room to meet in.',
    ),
    answer: about(oneOf(findingAnswers, 'onbekend'), 'Is it there, does it play? Not for what a look around found.'),
    note: optionalLine(planLimits.findingLength, 'note'),
    source: about(optionalLine(planLimits.labelLength, 'source'), 'Who or what says so; empty: not complete.'),
    year: about(yearOrNull, 'The year it is about; null: not complete.'),
  }),
})
export type Finding = LineOf<typeof finding>
export type FindingFacts = FactsOf<typeof finding>

export function isFindingTopic(value: unknown): value is FindingTopic {
  return findingTopics.includes(value as FindingTopic)
}

export function isRoomTopic(topic: FindingTopic): boolean {
  return roomTopics.some((one) => one === topic)
}

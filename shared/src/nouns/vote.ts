// One choice of a private round that was shown. Before that only the server has it.

import * as v from 'valibot'
import type { Range } from '../base/fieldReader.ts'
import { ID_LENGTH } from '../base/ids.ts'
import { type LineOf, listNoun, type Part } from './define.ts'
import { personName } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'
import { idSchema, partyOfOrNull } from './references.ts'
import { isSurveyKind, type RoundKind, surveyScales } from './round.ts'
import { SCALE_STEPS } from './scales.ts'

const largestAnswer = (scales: number) => SCALE_STEPS ** scales - 1

const voteRanges = {
  stand: { min: 0, max: 4 },
  richting: { min: -1, max: 1 },
  zorgen: { min: 0, max: largestAnswer(surveyScales.zorgen) },
  knelpunten: { min: 0, max: largestAnswer(surveyScales.knelpunten) },
} as const satisfies Readonly<Record<RoundKind, Range>>

function valueIn({ min, max }: Range) {
  return v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
}

/** What may be chosen in a round of each kind. */
export const voteValues = {
  stand: valueIn(voteRanges.stand),
  richting: valueIn(voteRanges.richting),
  zorgen: valueIn(voteRanges.zorgen),
  knelpunten: valueIn(voteRanges.knelpunten),
} as const

export function isVoteValue(kind: RoundKind, value: unknown): value is number {
  return v.is(voteValues[kind], value)
}

interface VoteFacts {
  /** Round id. */
  readonly round: string
  /** Party id; null for anyone who chose without their party. */
  readonly party: string | null
  /** '' unless this person chose to be named. */
  readonly name: string
  /** 0–4 of a `stand`; -1, 0 or 1 of a `richting`: dichter, gelijk, verder open; of a survey, see scales.ts. */
  readonly value: number
}

const who = fields({
  party: about(partyOfOrNull, 'The id of one of the parties; null for a choice made without a party.'),
  name: about(personName, 'Only when the person chose to be named.'),
})

/** Which values exist depends on the round; votes of a round that was not shown are never read. */
const part: Part<VoteFacts> = {
  schemas: {
    round: v.pipe(idSchema, v.description('The id of one of the rounds.')),
    ...who.schemas,
    value: v.pipe(
      valueIn({ min: voteRanges.richting.min, max: voteRanges.knelpunten.max }),
      v.description(
        '0 to 4 of a stand; -1, 0 or 1 of a richting; of zorgen and knelpunten answers from 0 to 4, as digits in base 5, the first answer last, mixed so that one number holds the answers of no one person.',
      ),
    ),
  },
  optional: ['name'],
  stored: (raw, present) => {
    const [round, value] = [raw('round'), raw('value')]
    const kind = present.rounds.get(String(round))
    if (!kind || !isVoteValue(kind, value)) return 'badFacts'
    const by = who.stored(raw, present)
    return typeof by === 'string' ? by : { round: String(round), ...signed(kind, by), value }
  },
  filed: (file, present) => {
    const round = file.text('round', ID_LENGTH)
    const kind = present.rounds.get(round)
    if (!kind) file.fault('round', 'unknownValue')
    const by = signed(kind ?? 'stand', who.filed(file, present))
    return { round, ...by, value: file.integer('value', voteRanges[kind ?? 'stand']) }
  },
  problemIn: ({ round, value }, present) => {
    const kind = present.rounds.get(round)
    return kind && isVoteValue(kind, value) ? null : { kind: 'choice.unknown' }
  },
}

/** Whose an answer in a survey is, is nowhere: also not where a file or another device says so. */
function signed(kind: RoundKind, by: Pick<VoteFacts, 'party' | 'name'>): Pick<VoteFacts, 'party' | 'name'> {
  return isSurveyKind(kind) ? { party: null, name: '' } : by
}

export const voteNoun = listNoun({
  name: 'vote',
  list: 'votes',
  about: 'What was chosen in a private round.',
  most: planLimits.votes,
  area: 'begeleider',
  gone: 'line.gone',
  lacksFirst: 'round',
  part,
})
export type Vote = LineOf<typeof voteNoun>

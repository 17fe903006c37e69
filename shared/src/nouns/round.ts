// A private round: everyone chooses alone, and nobody sees a choice until the facilitator shows them. Until then they are
// on the server only; this is what was shown. Most are about one knob; a survey is about several questions at once and
// keeps nothing of who answered.

import * as v from 'valibot'
import { ID_LENGTH } from '../base/ids.ts'
import type { Problem } from '../base/problem.ts'
import { type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { type LineOf, listNoun, type Part } from './define.ts'
import { oneOf, oneOfOrNull } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, type Field, fields } from './parts.ts'

/** Where the knob should be, or which way it should go from its present setting. */
export const knobRoundKinds = ['stand', 'richting'] as const
export type KnobRoundKind = (typeof knobRoundKinds)[number]

/** The four worries, and for the five bottlenecks how likely and how bad each is. */
export const surveyKinds = ['zorgen', 'knelpunten'] as const
export type SurveyKind = (typeof surveyKinds)[number]

export const roundKinds = [...knobRoundKinds, ...surveyKinds] as const
export type RoundKind = (typeof roundKinds)[number]

/** The number of scales that a survey asks about: see scales.ts. */
export const surveyScales: Readonly<Record<SurveyKind, number>> = { zorgen: 4, knelpunten: 10 }

/** With fewer answers than this, what someone answered could be guessed: then a survey is not shown. */
export const FEWEST_ANSWERS = 3

export function isSurveyKind(kind: RoundKind): kind is SurveyKind {
  return surveyKinds.some((one) => one === kind)
}

/** One choice per person, or per party. */
export const roundVoters = ['persoon', 'partij'] as const
export type RoundVoters = (typeof roundVoters)[number]

export const roundStates = ['open', 'getoond', 'gestopt'] as const
export type RoundState = (typeof roundStates)[number]

/** Plan files contain only those that were shown. */
const state: Field<RoundState> = { ...oneOf(roundStates), schema: v.picklist(['getoond']), standIn: 'getoond' }

interface RoundFacts {
  readonly knob: KnobNumber | null
  readonly kind: RoundKind
  readonly voters: RoundVoters
  readonly state: RoundState
}

const plain = fields<RoundFacts>({
  knob: about(oneOfOrNull(knobNumbers), 'Null for zorgen and knelpunten, which are about no knob.'),
  kind: about(
    oneOf(roundKinds),
    'Where the knob should stand, which way it should go, or the answers about the four worries or five bottlenecks.',
  ),
  voters: oneOf(roundVoters),
  state,
})

/** A round about a knob has one, and a survey has none and asks people. */
const part: Part<RoundFacts> = {
  ...plain,
  stored: (raw, present) => {
    const facts = plain.stored(raw, present)
    return typeof facts === 'string' || wrongField(facts) === null ? facts : 'badFacts'
  },
  filed: (file, present) => {
    const facts = plain.filed(file, present)
    const wrong = wrongField(facts)
    if (wrong) file.fault(wrong, wrong === 'knob' && facts.knob === null ? 'notNumber' : 'unknownValue')
    return facts
  },
  problemIn: (facts, present) => {
    const problem: Problem = facts.knob === null ? { kind: 'choice.unknown' } : { kind: 'knob.unknown' }
    const isKnob = facts.knob === null || knobNumbers.includes(facts.knob)
    if (!isKnob) return problem
    return plain.problemIn(facts, present) ?? (wrongField(facts) === null ? null : problem)
  },
}

function wrongField({ knob, kind, voters }: RoundFacts): 'knob' | 'voters' | null {
  if ((knob === null) !== isSurveyKind(kind)) return 'knob'
  return isSurveyKind(kind) && voters === 'partij' ? 'voters' : null
}

export const roundNoun = listNoun({
  name: 'round',
  list: 'rounds',
  about: 'A private round that was shown.',
  most: planLimits.rounds,
  area: 'begeleider',
  gone: 'line.gone',
  part,
})
export type Round = LineOf<typeof roundNoun>

/** About one knob. */
export type KnobRound = Round & { readonly knob: KnobNumber; readonly kind: KnobRoundKind }
export type Survey = Round & { readonly knob: null; readonly kind: SurveyKind }

interface WithRounds {
  readonly rounds: readonly Round[]
}

export function isKnobRound(round: Round): round is KnobRound {
  return !isSurveyKind(round.kind)
}

export function isSurvey(round: Round): round is Survey {
  return isSurveyKind(round.kind)
}

/** The open round about a knob; if two facilitators opened one at the same time, the later. */
export function openRound({ rounds }: WithRounds): KnobRound | null {
  return rounds.findLast((round): round is KnobRound => isKnobRound(round) && round.state === 'open') ?? null
}

export function openSurvey({ rounds }: WithRounds): Survey | null {
  return rounds.findLast((round): round is Survey => isSurvey(round) && round.state === 'open') ?? null
}

/** The last shown round about a knob. */
export function shownRound({ rounds }: WithRounds, knob: KnobNumber): KnobRound | null {
  const isIt = (round: Round): round is KnobRound => isKnobRound(round) && round.knob === knob
  return rounds.findLast((round): round is KnobRound => isIt(round) && round.state === 'getoond') ?? null
}

const EARLIER = 'eerder-'

/** The id of a survey once the plan is the start of a next session: random ids have no such beginning. */
export function earlierId(id: string): string {
  return id.startsWith(EARLIER) ? id : `${EARLIER}${id}`.slice(0, ID_LENGTH)
}

/** Was it answered in an earlier session? */
export function isFromEarlier({ id }: Pick<Round, 'id'>): boolean {
  return id.startsWith(EARLIER)
}

/** In the order in which they were shown. */
export function shownSurveys({ rounds }: WithRounds, kind: SurveyKind): readonly Survey[] {
  return rounds.filter((round): round is Survey => round.kind === kind && round.state === 'getoond')
}

// Private rounds in a plan file, and what was chosen in them. Only rounds that were shown are in files.

import { knobNumbers } from '../model/knobs.ts'
import { planLimits } from '../plan/limits.ts'
import { type Round, roundKinds, roundVoters, type Vote, voteRanges } from '../plan/round.ts'
import type { FieldReader } from './fieldReader.ts'
import { ID_LENGTH, parseId } from './parseId.ts'

export function parseRound(fields: FieldReader): Omit<Round, 'order'> {
  return {
    id: parseId(fields, 'id'),
    knob: fields.choice('knob', knobNumbers),
    kind: fields.choice('kind', roundKinds),
    voters: fields.choice('voters', roundVoters),
    state: fields.choice('state', ['getoond'] as const),
  }
}

export function parseVote(
  fields: FieldReader,
  rounds: readonly Round[],
  partyIds: ReadonlySet<string>,
): Omit<Vote, 'order'> {
  const round = parseId(fields, 'round')
  const kind = rounds.find(({ id }) => id === round)?.kind
  if (!kind) fields.fault('round', 'unknownValue')
  const party = fields.textOrNull('party', ID_LENGTH)
  if (party !== null && !partyIds.has(party)) fields.fault('party', 'unknownParty')
  return {
    id: parseId(fields, 'id'),
    round,
    party,
    name: fields.text('name', planLimits.nameLength, ''),
    value: fields.integer('value', voteRanges[kind ?? 'stand']),
  }
}

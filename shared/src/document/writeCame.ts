// Writes what came of an earlier promise, in the name of the party; for the facilitator in nobody's.

import type { ActionOf } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import type { FactWriter } from './factWriter.ts'

export function writeCame(
  writer: FactWriter,
  { id, outcome, reason }: ActionOf<'lookBack.say'>,
  { role, party }: Actor,
): void {
  const by = role === 'facilitator' ? null : party
  writer.setField('promisesBefore', id, 'came', outcome && { outcome, reason, by })
}

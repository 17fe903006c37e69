// Where people put the parties, in a plan file.

import type { Turn } from '../plan/knobState.ts'
import { type Placing, placingSteps } from '../plan/placing.ts'
import type { FieldReader } from './fieldReader.ts'
import { parseId } from './parseId.ts'

/** `who`: name, party and moment of who said it; that party may have left the plan since. */
export function parsePlacing(fields: FieldReader, who: Turn, partyIds: ReadonlySet<string>): Omit<Placing, 'id'> {
  const about = parseId(fields, 'about')
  if (!partyIds.has(about)) fields.fault('about', 'unknownParty')
  return {
    about,
    interest: fields.choice('interest', placingSteps),
    influence: fields.choice('influence', placingSteps),
    ...who,
  }
}

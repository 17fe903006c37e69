// Makes a workshop that goes on from an earlier plan: an empty one on the server, which takes the plan in when its table opens.

import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { NextKind } from '@draaitafel/shared/templates/nextSession.ts'
import { failureSentence } from '../copy/nlFirst.ts'
import { seriesText } from '../copy/nlSeries.ts'
import { createWorkshop, deleteWorkshop } from '../http/api.ts'
import { part } from '../parts/part.ts'
import { dropBegunPlan, noteBegunPlan } from '../store/begunPlan.ts'
import { keptHouseCode } from '../store/houseCode.ts'
import { noteVisit } from '../store/visits.ts'

const fetchNextPlan = part(() => import('./nextPlan.ts'))
/** Before the workshop has an id. */
const NOT_YET = ''

/** Its id; or why not, in a sentence. Never rejects: whatever goes wrong, the plan that one goes on from is untouched. */
export async function makeNext(
  plan: Plan,
  kind: NextKind,
  title: string,
  houseCode: string | undefined = keptHouseCode(),
): Promise<Result<string, string>> {
  try {
    return await make(plan, kind, title, houseCode)
  } catch {
    // A part that did not come, or a plan that its reader does not expect: trying again may help, and loses nothing.
    return refused(seriesText.failed)
  }
}

async function make(
  plan: Plan,
  kind: NextKind,
  title: string,
  houseCode: string | undefined,
): Promise<Result<string, string>> {
  const { nextPlan } = await fetchNextPlan()
  const { text, use } = nextPlan(plan, kind, title)
  // Otherwise the new table would stay empty.
  if (!noteBegunPlan(NOT_YET, text)) return refused(seriesText.tooLarge)
  dropBegunPlan(NOT_YET)
  const answer = await createWorkshop(title, 'leeg', use, houseCode)
  if (!answer.ok) return refused(failureSentence(answer.problem))
  const { id } = answer.value
  if (!noteBegunPlan(id, text)) {
    // There was room a moment ago. An empty workshop by this name would look as if the plan were lost.
    await deleteWorkshop(id)
    return refused(seriesText.tooLarge)
  }
  noteVisit({ workshop: id, role: 'facilitator' }, { title })
  return accepted(id)
}

// Who adopted the plan: each party's answer with its objection, who was not heard, and whether it was opened again.

import { adoptionCopy as copy } from '../copy/nl/adoptionReport.ts'
import { formatClock, formatDay } from '../copy/nl/format.ts'
import { verdictWords } from '../copy/nl/verdicts.ts'
import { type PartyVerdict, verdictsOf } from '../derive/verdicts.ts'
import type { Plan } from '../plan/plan.ts'
import { type Block, heading, paragraphs, table } from './reportTree.ts'

/** None for a plan that no party was asked about. */
export function adoptionChapter(plan: Plan): Block[] {
  const { adopted, sealing } = plan.workshop
  const rows = adoptionRows(plan)
  if (rows.length === 0) return []
  return [
    heading(1, copy.title),
    ...paragraphs(adopted ? copy.adopted(formatDay(adopted.at), formatClock(adopted.at)) : copy.notAdopted),
    ...(sealing && sealing.openedAt !== ''
      ? paragraphs(copy.reopened(formatDay(sealing.openedAt), formatClock(sealing.openedAt), sealing.why))
      : []),
    table(copy.caption, copy.head, rows),
  ]
}

/** Each party with its answer and its reason; none for a plan that no party was asked about. */
export function adoptionRows(plan: Plan): string[][] {
  const { adopted, sealing } = plan.workshop
  if (plan.verdicts.length === 0 && sealing === null) return []
  const { asked, emptyChairs } = verdictsOf(plan, adopted?.print)
  return [
    ...asked.map((one) => [one.party.name, answerOf(one), one.verdict?.reason ?? '']),
    ...emptyChairs.map(({ name }) => [name, copy.emptyChair, '']),
  ]
}

function answerOf({ verdict }: PartyVerdict): string {
  if (!verdict) return copy.unheard
  return verdict.noted ? copy.noted(verdictWords[verdict.answer]) : verdictWords[verdict.answer]
}

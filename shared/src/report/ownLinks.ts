// The links that the table added itself, always marked as such: beside the model's routes, and in none of its counts.

import { knobCopy } from '../copy/nl/knobs.ts'
import { ownLinksCaption, ownLinksHeads, ownMark } from '../copy/nl/ownLinks.ts'
import { routeCopy } from '../copy/nl/routes.ts'
import type { Plan } from '../plan/plan.ts'
import { type Block, table } from './reportTree.ts'

/** Knob, route, why, and the mark; in the order of the knobs. */
export function ownLinkRows({ ownLinks }: Pick<Plan, 'ownLinks'>): string[][] {
  return [...ownLinks]
    .sort((one, other) => one.knob - other.knob)
    .map(({ knob, route, reason }) => [
      `${knob}. ${knobCopy[knob].shortName}`,
      routeCopy[route].name,
      reason.trim(),
      ownMark,
    ])
}

/** Nothing when there are none. */
export function ownLinkBlocks(plan: Pick<Plan, 'ownLinks'>): Block[] {
  const rows = ownLinkRows(plan)
  return rows.length === 0 ? [] : [table(ownLinksCaption, ownLinksHeads, rows)]
}

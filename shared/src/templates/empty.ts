// The empty plan a workshop starts from: the six usual parties at the table, every knob closed, no money.

import { partyKindCopy } from '../copy/nl/partyKinds.ts'
import { inOrder } from '../exchange/parseLists.ts'
import { partyKinds } from '../model/partyKinds.ts'
import { noProfile, type Party } from '../nouns/party.ts'
import { DEFAULT_YEARS } from '../nouns/workshop.ts'
import { emptyPlan, type Plan } from '../plan/plan.ts'

export function emptyTemplate(title: string, firstYear: number): Plan {
  return {
    ...emptyPlan,
    workshop: { ...emptyPlan.workshop, title, firstYear, lastYear: firstYear + DEFAULT_YEARS - 1 },
    parties: usualParties(),
  }
}

/** The six usual parties, in order of the model. The id of each is its kind. */
export function usualParties(): Party[] {
  const usual = partyKinds.filter((kind) => kind.usuallyAtTable)
  return inOrder(usual.map(({ id }) => ({ id, kind: id, name: partyKindCopy[id].name, atTable: true, ...noProfile })))
}

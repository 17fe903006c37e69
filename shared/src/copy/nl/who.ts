// Who did something, in one word or two: the party, else the name, else what we do know.

import type { Plan } from '../../plan/plan.ts'

interface Who {
  readonly name: string
  /** Party id; null for a facilitator. The party may have been removed. */
  readonly party: string | null
}

export const FACILITATOR = 'Begeleider'

/** Someone from outside who reads the plan and leaves remarks. */
const READER = 'meelezer'

/** "Ans (meelezer)"; "Een meelezer" without a name. */
export function readerWho(name: string): string {
  return name === '' ? `Een ${READER}` : `${name} (${READER})`
}

/** "Gemeente", "Begeleider"; for someone whose party was removed their name, or "Iemand". */
export function whoShort(plan: Pick<Plan, 'parties'>, { name, party }: Who): string {
  if (party === null) return FACILITATOR
  return plan.parties.find(({ id }) => id === party)?.name ?? (name || 'Iemand')
}

/** "Noor, Gemeente"; only what is known. */
export function whoLong(plan: Pick<Plan, 'parties'>, who: Who): string {
  const short = whoShort(plan, who)
  return who.name && who.name !== short ? `${who.name}, ${short}` : short
}

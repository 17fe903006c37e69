// What a party at the table answers when everyone is asked whether this plan is adopted. Anyone of the party says it, or the
// facilitator notes it; the last answer counts (derive/verdicts.ts). It is about the plan as it was then: when that
// changes, the party is asked again.

import * as v from 'valibot'
import { type SayingOf, sayingNoun } from './define.ts'
import { flag, oneOf, optionalLine } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'
import { who } from './who.ts'
import { print } from './workshop.ts'

export const verdictAnswers = ['stelt-vast', 'bezwaar', 'nog-niet'] as const
/** Adopts · adopts with an objection · not yet. */
export type VerdictAnswer = (typeof verdictAnswers)[number]

export const verdictNoun = sayingNoun({
  list: 'verdicts',
  about: 'What each party answered when it was asked whether this plan is adopted.',
  most: planLimits.verdicts,
  area: 'afspraken',
  lacksFirst: 'at',
  subject: () => 'plan',
  part: fields({
    answer: oneOf(verdictAnswers),
    reason: about(optionalLine(planLimits.reasonLength, 'reason'), 'With an objection: which one.'),
    print: about(print, 'The print of the plan that it is about, as in adopted.'),
    noted: about(flag(false), 'The facilitator wrote it down for the party.'),
    ...who,
  }),
})
export type Verdict = SayingOf<typeof verdictNoun>

export function isVerdictAnswer(value: unknown): value is VerdictAnswer {
  return v.is(v.picklist(verdictAnswers), value)
}

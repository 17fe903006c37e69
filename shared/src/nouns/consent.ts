// A person's consent to an agreement, as it was worded then: when the words change, people are asked again.

import { type SayingOf, sayingNoun } from './define.ts'
import { oneOf, optionalLine } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'
import { anyId } from './references.ts'
import { who } from './who.ts'

export const stances = ['akkoord', 'zorg', 'bezwaar'] as const
/** Agrees · agrees with a reservation · objects. */
export type Stance = (typeof stances)[number]

export const consentNoun = sayingNoun({
  list: 'consents',
  about: 'What each party and person said to the agreements.',
  most: planLimits.consents,
  area: 'afspraken',
  lacksFirst: 'at',
  subject: ({ agreement }) => agreement,
  part: fields({
    agreement: anyId,
    stance: oneOf(stances),
    reason: about(optionalLine(planLimits.reasonLength, 'reason'), 'Asked of anyone who does not simply agree.'),
    about: about(
      optionalLine(planLimits.agreementLength, 'agreement', { mustSay: true }),
      'The agreement as it stood when this was said.',
    ),
    ...who,
  }),
})
export type Consent = SayingOf<typeof consentNoun>

export function isStance(value: unknown): value is Stance {
  return stances.includes(value as Stance)
}

// What the group agrees, item by item. The parties' consent to it: plan/agreement.ts.

import { type FactsOf, type LineOf, lineNoun } from './define.ts'
import { formOrNone, line } from './fields.ts'
import { planLimits } from './limits.ts'
import { DAY_LENGTH, isDay } from './parked.ts'
import { about, fields } from './parts.ts'
import { idOrNull, partyOrNull } from './references.ts'

export const agreement = lineNoun({
  name: 'agreement',
  list: 'agreements',
  about: 'What the table agrees, line by line.',
  most: planLimits.agreements,
  area: 'afspraken',
  gone: 'line.gone',
  log: { topic: 'agreements', label: 'text', newLabel: true, parts: { text: 'text' } },
  part: fields({
    text: line(planLimits.agreementLength, 'agreement'),
    keeper: about({ ...partyOrNull, absent: null }, 'The party that sees to it; null: nobody yet.'),
    due: about(formOrNone(DAY_LENGTH, isDay, { kind: 'day.notADay' }, ['2027-04-01']), 'By when, or empty.'),
    investment: about(idOrNull, 'The investment it was made from, which may be gone; null: it stands by itself.'),
  }),
})
/** What an agreement begins with besides its words. */
export const unkept = { keeper: null, due: '', investment: null } as const

export type Agreement = LineOf<typeof agreement>
export type AgreementFacts = FactsOf<typeof agreement>

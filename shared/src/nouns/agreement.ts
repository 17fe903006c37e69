// What the group agrees, item by item. The parties' consent to it: plan/agreement.ts.

import { type FactsOf, type LineOf, lineNoun } from './define.ts'
import { line } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'
import { idOrNull } from './references.ts'

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
    investment: about(idOrNull, 'The investment it was made from, which may be gone; null: it stands by itself.'),
  }),
})
export type Agreement = LineOf<typeof agreement>
export type AgreementFacts = FactsOf<typeof agreement>

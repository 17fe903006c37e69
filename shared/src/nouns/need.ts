// A cost that has to be covered, because of a knob.

import { type FactsOf, type LineOf, lineNoun } from './define.ts'
import { knobOrNull, nameOfLine } from './fields.ts'
import { planLimits } from './limits.ts'
import { money, moneyLogParts } from './money.ts'
import { fields, together } from './parts.ts'

export const need = lineNoun({
  name: 'need',
  list: 'needs',
  about: 'A cost that has to be covered.',
  most: planLimits.needs,
  area: 'geld',
  gone: 'need.gone',
  log: {
    topic: 'money',
    label: 'label',
    parts: { label: 'label', ...moneyLogParts },
    added: ({ amountCents, per }) => ({ to: amountCents, per }),
    removed: ({ amountCents, per }) => ({ from: amountCents, per }),
  },
  part: together(fields({ knob: knobOrNull, label: nameOfLine(planLimits.labelLength, 'label') }), money),
})
export type Need = LineOf<typeof need>
export type NeedFacts = FactsOf<typeof need>

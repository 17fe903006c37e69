// What a party contributes from one of the ten sources.

import { sourceNumbers } from '../model/sources.ts'
import { type FactsOf, type LineOf, lineNoun } from './define.ts'
import { knobOrNull, oneOf, optionalLine } from './fields.ts'
import { planLimits } from './limits.ts'
import { moneyLogParts } from './money.ts'
import { about, fields, together } from './parts.ts'
import { inDocument, promisedMoney, waitsForWord } from './promise.ts'
import { needOrNull, party } from './references.ts'
import { weighing } from './weighing.ts'

export const investment = lineNoun({
  name: 'investment',
  list: 'investments',
  about: 'What a party brings in from one of the ten sources.',
  most: planLimits.investments,
  area: 'geld',
  whose: 'party',
  gone: 'investment.gone',
  log: {
    topic: 'money',
    label: 'label',
    parts: {
      ...{ label: 'label', party: 'party', certainty: 'certainty', ...moneyLogParts },
      ...{ lands: 'lands', takes: 'weighing', weighs: 'weighing', keeps: 'weighing' },
    },
    added: ({ source, party: whose, amountCents, per }) => ({ source, whose, to: amountCents, per }),
    removed: ({ source, party: whose, amountCents, per }) => ({ source, whose, from: amountCents, per }),
    changed: ({ source }) => ({ source }),
  },
  part: together(
    fields({
      source: oneOf(sourceNumbers, undefined, { kind: 'source.unknown' }),
      party: about(party, 'The id of one of the parties.'),
      label: optionalLine(planLimits.labelLength, 'label'),
      knob: knobOrNull,
      need: about(needOrNull, 'The id of the cost it pays for; null: for the plan as a whole.'),
    }),
    together(
      promisedMoney,
      together(
        fields({
          way: about(
            optionalLine(planLimits.wayLength, 'way'),
            "In what way it is delivered, in the party's own words.",
          ),
          note: optionalLine(planLimits.wayLength, 'note'),
        }),
        weighing,
      ),
    ),
  ),
  inDocument,
  // Whoever gave it: a certainty that counts is read as one that counts.
  inFile: ({ word, ...facts }) => (word && waitsForWord({ ...facts, word }) ? { ...facts, word } : facts),
})
export type Investment = LineOf<typeof investment>
/** Its form in actions: who gives a promise follows from the actor. */
export type InvestmentFacts = Omit<FactsOf<typeof investment>, 'word'>

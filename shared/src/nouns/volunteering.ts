// Volunteers' hours (C-21). An investment too, but outside the ten sources: kept separately, never converted into
// euros.

import { type FactsOf, type LineOf, lineNoun } from './define.ts'
import { knobOrNull, nameOfLine, whole } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields, together } from './parts.ts'
import { period } from './period.ts'
import { party } from './references.ts'

export const volunteering = lineNoun({
  name: 'volunteering',
  list: 'volunteering',
  about: 'Hours that volunteers give, in a ledger of their own: never added to euros.',
  most: planLimits.volunteering,
  area: 'geld',
  whose: 'party',
  gone: 'line.gone',
  log: {
    topic: 'money',
    label: 'label',
    parts: { hoursPerYear: 'hours', label: 'label' },
    added: ({ hoursPerYear }) => ({ to: hoursPerYear }),
  },
  part: together(
    fields({
      party: about(party, 'The id of the party for which they come: residents, or one that brings volunteers along.'),
      label: nameOfLine(planLimits.labelLength, 'label'),
      knob: knobOrNull,
      hoursPerYear: about(
        whole(planLimits.hours, 1, { kind: 'hours.outOfRange', max: planLimits.hours }),
        'Whole hours, of all of them together.',
      ),
    }),
    period,
  ),
})
export type Volunteering = LineOf<typeof volunteering>
export type VolunteeringFacts = FactsOf<typeof volunteering>

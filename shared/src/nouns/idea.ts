// An idea of the plan for how people meet or are helped. Each belongs to exactly one of the three levers (L-06), so an
// empty one shows; `where` is a place as people call it, so that no map is needed (L-09).

import { ideaIds, leverIds } from '../model/placeIds.ts'
import { type FactsOf, type LineOf, lineNoun } from './define.ts'
import { knobOrNull, line, oneOf, oneOfOrNull, optionalLine } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'

export const idea = lineNoun({
  name: 'idea',
  list: 'leverIdeas',
  about: 'An idea for how people meet or are helped, at exactly one of three levers.',
  most: planLimits.leverIdeas,
  area: 'afspraken',
  gone: 'line.gone',
  log: { topic: 'other', label: 'label', newLabel: true, parts: {} },
  lacksFirst: 'label',
  part: fields({
    label: line(planLimits.labelLength, 'label'),
    lever: about(oneOf(leverIds), 'The place, care and networks, or people who connect.'),
    knob: about({ ...knobOrNull, absent: null }, 'The knob it belongs to.'),
    where: about(optionalLine(planLimits.labelLength, 'where'), 'Where, as people call it: de hal, de Dorpsstraat.'),
    suggestion: about({ ...oneOfOrNull(ideaIds), absent: null }, 'Of the documents; null: of the table itself.'),
  }),
})
export type Idea = LineOf<typeof idea>
export type IdeaFacts = FactsOf<typeof idea>

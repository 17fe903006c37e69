// A link that the table sees between a knob and a route where the model names none (seed inventory C-05). An addition of
// the table: it is shown beside the model's 41 links and counts in none of their figures.

import { type KnobNumber, knobFacts, knobNumbers } from '../model/knobs.ts'
import { type RouteId, routeIds } from '../model/routes.ts'
import { type FactsOf, type LineOf, lineNoun, type Part } from './define.ts'
import { line, oneOf } from './fields.ts'
import { planLimits } from './limits.ts'
import { about, fields } from './parts.ts'

interface Pair {
  readonly knob: KnobNumber
  readonly route: RouteId
}

/** Along which routes the model names no link from this knob. */
export function routesLacking(knob: KnobNumber): readonly RouteId[] {
  return routeIds.filter((route) => isOutsideModel({ knob, route }))
}

function isOutsideModel({ knob, route }: Pair): boolean {
  return !knobFacts(knob).routes.includes(route)
}

/** One of each pair: the first, should two people have added the same. */
export function pairOf({ knob, route }: Pair): string {
  return `${knob}-${route}`
}

/** A pair that the model has itself is no addition: it is dropped, refused, or a fault of the file. */
function outsideModel<T extends Pair>(part: Part<T>): Part<T> {
  return {
    ...part,
    stored: (raw, present) => {
      const facts = part.stored(raw, present)
      return typeof facts === 'string' || isOutsideModel(facts) ? facts : 'badFacts'
    },
    filed: (file, present) => {
      const facts = part.filed(file, present)
      if (!isOutsideModel(facts)) file.fault('route', 'unknownValue')
      return facts
    },
    problemIn: (facts, present) =>
      part.problemIn(facts, present) ?? (isOutsideModel(facts) ? null : { kind: 'choice.unknown' }),
  }
}

export const ownLink = lineNoun({
  name: 'ownLink',
  list: 'ownLinks',
  about: 'A link from a knob to a route that the model lacks: an addition of the table, in no count.',
  most: planLimits.ownLinks,
  area: 'knoppen',
  gone: 'line.gone',
  log: { topic: 'knobs', label: 'reason', newLabel: true, parts: {} },
  lacksFirst: 'route',
  once: pairOf,
  part: outsideModel(
    fields({
      knob: oneOf(knobNumbers, undefined, { kind: 'knob.unknown' }),
      route: about(oneOf(routeIds), 'Not one of those that the model has for this knob.'),
      reason: about(line(planLimits.reasonLength, 'reason'), 'Why the table sees this link.'),
    }),
  ),
})
export type OwnLink = LineOf<typeof ownLink>
export type OwnLinkFacts = FactsOf<typeof ownLink>

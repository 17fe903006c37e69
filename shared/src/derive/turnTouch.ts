// What one turn reaches: how many routes its knob has, to how many core values, and how much thicker those ribbons
// became. Both counts come from the model; the rest is how far the knob was turned. No score.

import { type CoreValueId, coreValueIds } from '../model/coreValues.ts'
import { type KnobNumber, knobFacts, type Setting } from '../model/knobs.ts'
import { type RouteId, routeFacts } from '../model/routes.ts'

export interface Touched {
  readonly routes: readonly RouteId[]
  readonly coreValues: readonly CoreValueId[]
}

/** A closed knob reaches nothing. */
export function touchedBy(knob: KnobNumber, setting: Setting): Touched {
  const routes = setting === 0 ? [] : knobFacts(knob).routes
  const reached = new Set(routes.flatMap((route) => routeFacts(route).coreValues))
  return { routes, coreValues: coreValueIds.filter((id) => reached.has(id)) }
}

export type Thicker =
  | 'muchThinner'
  | 'thinner'
  | 'slightlyThinner'
  | 'same'
  | 'slightlyThicker'
  | 'thicker'
  | 'muchThicker'

/** In words, because a ribbon has no figure: one setting is slight, two plain, three and four much. */
export function thickerBy(from: Setting, to: Setting): Thicker {
  const by = to - from
  if (by === 0) return 'same'
  const degree = Math.abs(by)
  if (degree === 1) return by > 0 ? 'slightlyThicker' : 'slightlyThinner'
  if (degree === 2) return by > 0 ? 'thicker' : 'thinner'
  return by > 0 ? 'muchThicker' : 'muchThinner'
}

// What a knob reaches: its routes, and the values those lead to. Pure.

import { type CoreValueId, coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { type KnobNumber, knobFacts } from '@draaitafel/shared/model/knobs.ts'
import { type RouteId, routeFacts } from '@draaitafel/shared/model/routes.ts'

export interface Reach {
  readonly routes: readonly RouteId[]
  /** In the order of the model. */
  readonly coreValues: readonly CoreValueId[]
  readonly links: readonly { readonly route: RouteId; readonly coreValue: CoreValueId }[]
}

export function reachOf(knob: KnobNumber): Reach {
  const { routes } = knobFacts(knob)
  const links = routes.flatMap((route) => routeFacts(route).coreValues.map((coreValue) => ({ route, coreValue })))
  return { routes, coreValues: coreValueIds.filter((id) => links.some(({ coreValue }) => coreValue === id)), links }
}

// All links of the model, spelled out from knobs and routes: 41 knob→route, 13 route→value, 104 paths. The model
// names no others; links that a group adds itself are not here.

import { type CoreValueId, coreValueIds } from './coreValues.ts'
import { type KnobNumber, knobs } from './knobs.ts'
import { type RouteId, routes } from './routes.ts'

export interface KnobRouteLink {
  readonly knob: KnobNumber
  readonly route: RouteId
}

export interface RouteValueLink {
  readonly route: RouteId
  readonly coreValue: CoreValueId
}

/** One way from a knob along a route to a core value. */
export interface Path extends KnobRouteLink, RouteValueLink {}

/** What the authors multiply up to in theory (chapter 2); the links allow 104. Shown as a quotation, never computed with. */
export const THEORETICAL_OPTIONS = 2000

export const knobRouteLinks: readonly KnobRouteLink[] = knobs.flatMap((knob) =>
  knob.routes.map((route) => ({ knob: knob.number, route })),
)

export const routeValueLinks: readonly RouteValueLink[] = routes.flatMap((route) =>
  route.coreValues.map((coreValue) => ({ route: route.id, coreValue })),
)

export const paths: readonly Path[] = knobRouteLinks.flatMap((link) =>
  routeValueLinks.filter(({ route }) => route === link.route).map(({ coreValue }) => ({ ...link, coreValue })),
)

export function pathsToCoreValue(coreValue: CoreValueId): readonly Path[] {
  return paths.filter((path) => path.coreValue === coreValue)
}

export const pathCounts: Readonly<Record<CoreValueId, number>> = Object.fromEntries(
  coreValueIds.map((id) => [id, pathsToCoreValue(id).length]),
) as Record<CoreValueId, number>

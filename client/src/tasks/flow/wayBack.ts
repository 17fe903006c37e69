// Back along the paths from a value or a route: which knobs are shut on the way, and how many paths each would open. Pure.

import { type Flow, pathsThrough, type Selection } from '@draaitafel/shared/derive/flow.ts'
import { type CoreValueId, coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { type KnobNumber, knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { type RouteId, routeIds } from '@draaitafel/shared/model/routes.ts'

export interface WayBack {
  /** Shut, the one that opens most first. */
  readonly shut: readonly { readonly knob: KnobNumber; readonly paths: number }[]
  /** Not shut, in order. */
  readonly along: readonly KnobNumber[]
  /** Open paths of all that there are. */
  readonly open: number
  readonly total: number
  readonly routes: readonly RouteId[]
  readonly coreValues: readonly CoreValueId[]
}

export function wayBackFrom(selection: Selection, { settingOf }: Pick<Flow, 'settingOf'>): WayBack {
  const through = pathsThrough(selection)
  const isOpen = (knob: KnobNumber) => settingOf[knob] > 0
  const shut = knobNumbers
    .filter((knob) => !isOpen(knob))
    .map((knob) => ({ knob, paths: through.filter((path) => path.knob === knob).length }))
    .filter(({ paths }) => paths > 0)
    .toSorted((a, b) => b.paths - a.paths)
  return {
    shut,
    along: knobNumbers.filter((knob) => isOpen(knob) && through.some((path) => path.knob === knob)),
    open: through.filter(({ knob }) => isOpen(knob)).length,
    total: through.length,
    routes: routeIds.filter((id) => through.some(({ route }) => route === id)),
    coreValues: coreValueIds.filter((id) => through.some(({ coreValue }) => coreValue === id)),
  }
}

// What is open, counted: knobs per route, paths per core value, and what a selection lights up.
// Counts only. A knob is open when its setting is above 0; nothing here predicts or scores.

import { type CoreValueId, coreValueIds } from '../model/coreValues.ts'
import { type KnobNumber, knobNumbers, type Setting } from '../model/knobs.ts'
import { knobRouteLinks, type Path, pathCounts, paths } from '../model/links.ts'
import { type RouteId, routeIds } from '../model/routes.ts'
import { type KnobState, untouched } from '../nouns/knobState.ts'

export interface Count {
  readonly open: number
  readonly total: number
}

export interface Flow {
  readonly settingOf: Readonly<Record<KnobNumber, Setting>>
  /** Open knobs per route: "8 van 9 knoppen open". */
  readonly routes: Readonly<Record<RouteId, Count>>
  /** Open paths per core value: "langs 24 van 26 paden". */
  readonly coreValues: Readonly<Record<CoreValueId, Count>>
  /** Out of the 104 paths of the model. */
  readonly all: Count
}

export type Selection =
  | { readonly kind: 'knob'; readonly knob: KnobNumber }
  | { readonly kind: 'route'; readonly route: RouteId }
  | { readonly kind: 'coreValue'; readonly coreValue: CoreValueId }

export function flowOf(knobs: readonly KnobState[]): Flow {
  const settingOf = Object.fromEntries(knobs.map((knob) => [knob.number, knob.setting])) as Record<KnobNumber, Setting>
  const isOpen = (knob: KnobNumber) => settingOf[knob] > 0
  const routes = Object.fromEntries(
    routeIds.map((id) => {
      const links = knobRouteLinks.filter((link) => link.route === id)
      return [id, { open: links.filter((link) => isOpen(link.knob)).length, total: links.length }]
    }),
  ) as Record<RouteId, Count>
  const openPaths = paths.filter((path) => isOpen(path.knob))
  const coreValues = Object.fromEntries(
    coreValueIds.map((id) => [
      id,
      { open: openPaths.filter((path) => path.coreValue === id).length, total: pathCounts[id] },
    ]),
  ) as Record<CoreValueId, Count>
  return { settingOf, routes, coreValues, all: { open: openPaths.length, total: paths.length } }
}

/** As if all other knobs were closed. */
export function flowOfOne(knob: KnobNumber, setting: Setting): Flow {
  return flowOf(
    knobNumbers.map((number) => ({ number, setting: number === knob ? setting : 0, baseline: 0, ...untouched })),
  )
}

/** The paths through what is selected: forward from a knob, back from a core value, both ways from a route. */
export function pathsThrough(selection: Selection | null): readonly Path[] {
  if (!selection) return []
  switch (selection.kind) {
    case 'knob':
      return paths.filter((path) => path.knob === selection.knob)
    case 'route':
      return paths.filter((path) => path.route === selection.route)
    case 'coreValue':
      return paths.filter((path) => path.coreValue === selection.coreValue)
  }
}

/** Only the lit paths that are open: those whose knob is open. A closed knob lights nothing. */
export function litPaths(selection: Selection | null, flow: Flow): readonly Path[] {
  return pathsThrough(selection).filter((path) => flow.settingOf[path.knob] > 0)
}

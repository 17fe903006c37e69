// The path of every ribbon, in ‰ of the flow's own height (docs/DESIGN.md, Parts). Pure: settings in, paths out. Knob
// → route: one strand per link, its slot is setting × 4.1‰. Route → core value: bundled per group, × 1.75‰. Strands
// leave a knob in route order and arrive at a route in knob order; bundles are centred, so nothing overlaps.

import type { Flow, Selection } from '@draaitafel/shared/derive/flow.ts'
import { type CoreValueId, coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import {
  type KnobGroupId,
  type KnobNumber,
  knobFacts,
  knobGroupIds,
  knobs,
  type Setting,
} from '@draaitafel/shared/model/knobs.ts'
import { knobRouteLinks, type Path, routeValueLinks } from '@draaitafel/shared/model/links.ts'
import { type RouteId, routeIds } from '@draaitafel/shared/model/routes.ts'
import type { OwnLink } from '@draaitafel/shared/nouns/ownLink.ts'

const STRAND = 4.1
const BUNDLE = 1.75
/** Thickness is counted in strand steps; a lit bundle is never thinner than this. */
const LIT_AT_LEAST = 1.35
const CLOSED_STEPS = 0.3
const CLOSED_SLOT = 0.35
const GROUP_GAP = 0.24

export const routeCentres: Readonly<Record<RouteId, number>> = {
  'zorgen-voor-elkaar': 130,
  'meer-welbevinden': 320,
  'beter-zien': 505,
  'beter-team': 690,
  'beter-netwerk': 875,
}

export const valueCentres: Readonly<Record<CoreValueId, number>> = {
  'goed-wonen': 118,
  'verminderen-zorgbehoefte': 375,
  'efficient-werken': 634,
  werkplezier: 882,
}

/** The knob column as CSS grid rows: 1fr a knob, a gap between groups. */
export const rowTemplate: string = knobGroupIds
  .map((group) =>
    knobsIn(group)
      .map(() => '1fr')
      .join(' '),
  )
  .join(` ${GROUP_GAP}fr `)

export function knobRow(knob: KnobNumber): string {
  return String(knob + groupIndex(knob))
}

export function groupRows(group: KnobGroupId): string {
  const members = knobsIn(group)
  const first = members[0]?.number ?? 1
  const start = first + knobGroupIds.indexOf(group)
  return `${start} / ${start + members.length}`
}

/** Centre of a knob's row in ‰. */
export function knobCentre(knob: KnobNumber): number {
  const total = knobs.length + (knobGroupIds.length - 1) * GROUP_GAP
  return ((knob - 0.5 + groupIndex(knob) * GROUP_GAP) / total) * 1000
}

export interface Ribbon {
  readonly key: string
  readonly group: KnobGroupId
  readonly d: string
  /** In strand steps of 4.1‰. */
  readonly steps: number
  readonly closed: boolean
  readonly lit: boolean
}

/** All 41 strands, lit ones last so that they are on top. */
export function strands(flow: Flow, lit: readonly Path[]): Ribbon[] {
  const leave = stack(
    knobs.map(({ number, routes }) => ({
      centre: knobCentre(number),
      keys: routes.map((route) => linkKey(number, route)),
    })),
    (key) => slotOf(flow, key),
  )
  const arrive = stack(
    routeIds.map((route) => ({
      centre: routeCentres[route],
      keys: knobRouteLinks.filter((link) => link.route === route).map((link) => linkKey(link.knob, link.route)),
    })),
    (key) => slotOf(flow, key),
  )
  const litKeys = new Set(lit.map(({ knob, route }) => linkKey(knob, route)))
  return litLast(
    knobRouteLinks.map(({ knob, route }) => {
      const key = linkKey(knob, route)
      const setting = flow.settingOf[knob]
      return {
        key,
        group: groupOf(knob),
        d: curve(leave.get(key) ?? 0, arrive.get(key) ?? 0),
        steps: setting === 0 ? CLOSED_STEPS : setting,
        closed: setting === 0,
        lit: litKeys.has(key),
      }
    }),
  )
}

/** Those of one knob. */
export function strandsOf(knob: KnobNumber, flow: Flow, lit: readonly Path[]): Ribbon[] {
  return strands(flow, lit).filter(({ key }) => key.startsWith(`${knob}>`))
}

export interface OwnStrand {
  readonly key: string
  readonly knob: KnobNumber
  readonly route: RouteId
  readonly d: string
  readonly lit: boolean
}

/** Links of the table itself, from centre to centre: beside the strands of the model, which keep their places. */
export function ownStrands(
  links: readonly Pick<OwnLink, 'knob' | 'route'>[],
  { settingOf }: Pick<Flow, 'settingOf'>,
  selection: Selection | null,
): OwnStrand[] {
  return links
    .filter(({ knob }) => settingOf[knob] > 0)
    .map(({ knob, route }) => ({
      key: linkKey(knob, route),
      knob,
      route,
      d: curve(knobCentre(knob), routeCentres[route]),
      lit:
        (selection?.kind === 'knob' && selection.knob === knob) ||
        (selection?.kind === 'route' && selection.route === route),
    }))
}

/** How far the strands of a knob extend on either side of its centre, in ‰. */
export function bundleHalf(count: number, setting: Setting): number {
  return (count * Math.max(setting, CLOSED_SLOT) * STRAND) / 2
}

/** Route → core value, one bundle per group of knobs that has an open knob on that route. */
export function bundles(flow: Flow, lit: readonly Path[]): Ribbon[] {
  const keysOf = (links: readonly { route: RouteId; coreValue: CoreValueId }[]) =>
    links.flatMap(({ route, coreValue }) => knobGroupIds.map((group) => `${route}>${coreValue}>${group}`))
  const size = (key: string) => {
    const [route, , group] = key.split('>')
    return sumOf(flow, route as RouteId, group as KnobGroupId) * BUNDLE
  }
  const leave = stack(
    routeIds.map((route) => ({
      centre: routeCentres[route],
      keys: keysOf(routeValueLinks.filter((link) => link.route === route)),
    })),
    size,
  )
  const arrive = stack(
    coreValueIds.map((id) => ({
      centre: valueCentres[id],
      keys: keysOf(routeValueLinks.filter((link) => link.coreValue === id)),
    })),
    size,
  )
  return litLast(
    routeValueLinks.flatMap(({ route, coreValue }) =>
      knobGroupIds.flatMap((group): Ribbon[] => {
        const key = `${route}>${coreValue}>${group}`
        const steps = size(key) / STRAND
        if (steps === 0) return []
        const d = curve(leave.get(key) ?? 0, arrive.get(key) ?? 0)
        const calm: Ribbon = { key, group, d, steps, closed: false, lit: false }
        const litSteps = litSum(flow, lit, route, coreValue, group) * (BUNDLE / STRAND)
        if (litSteps === 0) return [calm]
        return [calm, { ...calm, key: `${key}>lit`, steps: Math.max(LIT_AT_LEAST, litSteps), lit: true }]
      }),
    ),
  )
}

interface Bundle {
  readonly centre: number
  readonly keys: readonly string[]
}

/** Places slots side by side around each centre; returns the middle of every slot. */
function stack(bundlesAt: readonly Bundle[], sizeOf: (key: string) => number): Map<string, number> {
  const middles = new Map<string, number>()
  for (const { centre, keys } of bundlesAt) {
    let edge = centre - keys.reduce((sum, key) => sum + sizeOf(key), 0) / 2
    for (const key of keys) {
      const size = sizeOf(key)
      middles.set(key, edge + size / 2)
      edge += size
    }
  }
  return middles
}

function slotOf(flow: Flow, key: string): number {
  const knob = Number(key.slice(0, key.indexOf('>'))) as KnobNumber
  return Math.max(flow.settingOf[knob], CLOSED_SLOT) * STRAND
}

function sumOf(flow: Flow, route: RouteId, group: KnobGroupId): number {
  return knobsIn(group)
    .filter(({ routes }) => routes.includes(route))
    .reduce((sum, { number }) => sum + flow.settingOf[number], 0)
}

function litSum(flow: Flow, lit: readonly Path[], route: RouteId, coreValue: CoreValueId, group: KnobGroupId): number {
  return lit
    .filter((path) => path.route === route && path.coreValue === coreValue && groupOf(path.knob) === group)
    .reduce((sum, { knob }) => sum + flow.settingOf[knob], 0)
}

function litLast(ribbons: Ribbon[]): Ribbon[] {
  return [...ribbons.filter(({ lit }) => !lit), ...ribbons.filter(({ lit }) => lit)]
}

function curve(from: number, to: number): string {
  const [a, b] = [round(from), round(to)]
  return `M0 ${a}C500 ${a} 500 ${b} 1000 ${b}`
}

function linkKey(knob: KnobNumber, route: RouteId): string {
  return `${knob}>${route}`
}

function knobsIn(group: KnobGroupId) {
  return knobs.filter((knob) => knob.group === group)
}

function groupOf(knob: KnobNumber): KnobGroupId {
  return knobFacts(knob).group
}

function groupIndex(knob: KnobNumber): number {
  return knobGroupIds.indexOf(groupOf(knob))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

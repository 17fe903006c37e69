// From knobs by routes to values: the links of the model, thicker as a knob is further open, dotted while it is
// closed.

import { coreValueCopy } from '../copy/nl/coreValues.ts'
import { knobCopy } from '../copy/nl/knobs.ts'
import { ownLinksAlt } from '../copy/nl/ownLinks.ts'
import { countWords, pathWords } from '../copy/nl/report.ts'
import { flowAlt } from '../copy/nl/reportPictures.ts'
import { routeCopy } from '../copy/nl/routes.ts'
import { type Flow, flowOf } from '../derive/flow.ts'
import { coreValueIds } from '../model/coreValues.ts'
import { type KnobNumber, knobFacts, knobNumbers } from '../model/knobs.ts'
import { knobRouteLinks, routeValueLinks } from '../model/links.ts'
import { routeIds } from '../model/routes.ts'
import type { Plan } from '../plan/plan.ts'
import { at, box, GREY, groupColours, INK, PALE, path, words } from './drawing.ts'
import { fitted } from './fitText.ts'
import type { PictureBlock, Shape } from './reportTree.ts'

const WIDTH = 950
const HEIGHT = 480
const KNOBS_END = 262
const ROUTES = { start: 380, end: 575 }
const VALUES_START = 672
/** With space left: where our typeface is missing, another one is wider, and what stands outside is cut off. */
const KNOB_NAME = { width: 230, lines: 2, largest: 16, smallest: 16 } as const
const VALUE_NAME = { width: 220, lines: 2, largest: 17, smallest: 17 } as const
const LEAD = 1.15
const LINK_WIDTH = 1.3

export function flowPicture({ knobs, ownLinks }: Plan): PictureBlock {
  const flow = flowOf(knobs)
  // Of a shut knob nothing runs, also along a link of the table itself.
  const own = ownLinks.filter(({ knob }) => flow.settingOf[knob] > 0)
  const alt = flowAlt(
    routeIds.map((id) => `${routeCopy[id].name} ${countWords(flow.routes[id])}`),
    coreValueIds.map((id) => `${coreValueCopy[id].name} ${pathWords(flow.coreValues[id])}`),
  )
  const alsoOwn = ownLinksAlt(own.map(({ knob, route }) => `${knobCopy[knob].shortName}, ${routeCopy[route].name}`))
  const shapes = [...knobLinks(flow), ...ownShapes(own), ...valueLinks(flow), ...names(flow)]
  return { kind: 'picture', alt: alt + alsoOwn, width: WIDTH, height: HEIGHT, shapes }
}

/** The centre of item n of m, spread over the height. */
function rowOf(index: number, count: number): number {
  return ((index + 0.5) / count) * HEIGHT
}

const knobY = (knob: number) => rowOf(knob - 1, knobNumbers.length)
const routeY = (route: (typeof routeIds)[number]) => rowOf(routeIds.indexOf(route), routeIds.length)
const valueY = (value: (typeof coreValueIds)[number]) => rowOf(coreValueIds.indexOf(value), coreValueIds.length)

function knobLinks({ settingOf }: Flow): Shape[] {
  return knobRouteLinks.map(({ knob, route }) => {
    const setting = settingOf[knob]
    const d = curve(KNOBS_END, knobY(knob), ROUTES.start, routeY(route))
    return setting === 0
      ? path(d, { stroke: PALE, strokeWidth: 1, dash: [2, 4] })
      : path(d, { stroke: groupColours[knobFacts(knob).group], strokeWidth: LINK_WIDTH * setting })
  })
}

/** Thin and in dashes, of no group's colour: not one of the model. */
function ownShapes(own: Plan['ownLinks']): Shape[] {
  return own.map(({ knob, route }) =>
    path(curve(KNOBS_END, knobY(knob), ROUTES.start, routeY(route)), { stroke: INK, strokeWidth: 1.5, dash: [10, 5] }),
  )
}

/** As thick as there are open knobs on the route. */
function valueLinks({ routes }: Flow): Shape[] {
  return routeValueLinks.map(({ route, coreValue }) => {
    const { open } = routes[route]
    const d = curve(ROUTES.end, routeY(route), VALUES_START, valueY(coreValue))
    return open === 0
      ? path(d, { stroke: PALE, strokeWidth: 1, dash: [2, 4] })
      : path(d, { stroke: GREY, strokeWidth: open })
  })
}

function names({ routes, coreValues }: Flow): Shape[] {
  const middle = (ROUTES.start + ROUTES.end) / 2
  return [
    ...knobNumbers.flatMap((knob) => knobName(knob)),
    ...routeIds.flatMap((route) => [
      box(ROUTES.start, routeY(route) - 26, ROUTES.end - ROUTES.start, 52, { fill: '#ffffff', stroke: INK }),
      words(middle, routeY(route) - 3, routeCopy[route].name, { size: 16, anchor: 'middle', bold: true }),
      words(middle, routeY(route) + 16, countWords(routes[route]), { size: 16, anchor: 'middle', fill: GREY }),
    ]),
    ...coreValueIds.flatMap((value) => {
      const { size, lines } = fitted(coreValueCopy[value].name, VALUE_NAME)
      const first = valueY(value) - 3 - (lines.length - 1) * size * LEAD
      return [
        ...lines.map((text, at) => words(VALUES_START + 10, first + at * size * LEAD, text, { size, bold: true })),
        words(VALUES_START + 10, valueY(value) + 16, pathWords(coreValues[value]), { size: 16, fill: GREY }),
      ]
    }),
  ]
}

function knobName(knob: KnobNumber): Shape[] {
  const { size, lines } = fitted(`${knob}.\u00a0${knobCopy[knob].shortName}`, KNOB_NAME)
  const first = knobY(knob) + 5 - ((lines.length - 1) / 2) * size * LEAD
  return lines.map((text, at) => words(KNOBS_END - 8, first + at * size * LEAD, text, { size, anchor: 'end' }))
}

function curve(fromX: number, fromY: number, toX: number, toY: number): string {
  const middle = (fromX + toX) / 2
  return `M${at(fromX, fromY)}C${at(middle, fromY)} ${at(middle, toY)} ${at(toX, toY)}`
}

// The ribbons of one knob on a large screen, in pixels of 1920 × 1080: from the dial to its routes, and from each
// route to its core values. Thickness follows the setting, as everywhere. Pure.

import type { CoreValueId } from '@draaitafel/shared/model/coreValues.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { type KnobNumber, knobFacts, type Setting } from '@draaitafel/shared/model/knobs.ts'
import { paths } from '@draaitafel/shared/model/links.ts'
import { type RouteId, routeFacts } from '@draaitafel/shared/model/routes.ts'

const MIDDLE = 548
const FROM_DIAL = { x: 470, bend: 806 }
const ROUTES = { left: 1000, right: 1350 }
const VALUES = { left: 1502 }
/** Up to three are as far apart as the design has them; more share the space below the figures. */
const WIDE = { upTo: 3, middle: MIDDLE, step: 174 }
const CLOSE = { middle: 584, room: 584 }
/** Pixels per setting, on each side of the routes. */
const THICK = 9
const THIN = 4.5
/** A thread of paper between two ribbons. */
const BETWEEN = 3
/** A closed knob still shows where it could lead: this thin. */
const SHUT = 3

export interface Place<Id> {
  readonly id: Id
  readonly y: number
}

export interface HeroRibbon {
  readonly key: string
  readonly d: string
  readonly width: number
}

export interface Hero {
  readonly routes: readonly Place<RouteId>[]
  readonly values: readonly Place<CoreValueId>[]
  readonly ribbons: readonly HeroRibbon[]
}

export function heroOf(knob: KnobNumber, setting: Setting): Hero {
  const own = paths.filter((path) => path.knob === knob)
  const routes = spread(knobFacts(knob).routes)
  const values = spread(coreValueIds.filter((id) => own.some(({ coreValue }) => coreValue === id)))
  const thick = setting === 0 ? SHUT : setting * THICK
  const thin = setting === 0 ? SHUT : setting * THIN
  const toRoutes = routes.map(({ id, y }, at): HeroRibbon => {
    const from = MIDDLE + aside(at, routes.length, thick + BETWEEN)
    return {
      key: id,
      width: thick,
      d: `M${FROM_DIAL.x} ${from}L${FROM_DIAL.bend} ${from}${bend(FROM_DIAL.bend, from, ROUTES.left, y)}`,
    }
  })
  const toValues = routes.flatMap(({ id, y }) => {
    const reached = values.filter((value) => routeFacts(id).coreValues.includes(value.id))
    return reached.map((value, at): HeroRibbon => {
      const leaving = y + aside(at, reached.length, thin + BETWEEN)
      const through = routes.filter((route) => routeFacts(route.id).coreValues.includes(value.id))
      const place = through.findIndex((route) => route.id === id)
      const arriving = value.y + aside(place, through.length, thin + BETWEEN)
      return {
        key: `${id}>${value.id}`,
        width: thin,
        d: `M${ROUTES.right} ${leaving}${bend(ROUTES.right, leaving, VALUES.left, arriving)}`,
      }
    })
  })
  return { routes, values, ribbons: [...toRoutes, ...toValues] }
}

function spread<Id>(ids: readonly Id[]): Place<Id>[] {
  const { length } = ids
  const isWide = length <= WIDE.upTo
  const middle = isWide ? WIDE.middle : CLOSE.middle
  const apart = isWide ? WIDE.step : CLOSE.room / length
  return ids.map((id, at) => ({ id, y: middle + aside(at, length, apart) }))
}

/** How far item n of m is from the middle. */
function aside(at: number, count: number, apart: number): number {
  return (at - (count - 1) / 2) * apart
}

function bend(x: number, y: number, toX: number, toY: number): string {
  const half = (x + toX) / 2
  return `C${half} ${y} ${half} ${toY} ${toX} ${toY}`
}

// What a finger on a dial is for where the page can scroll too, without React or the DOM. Moving mainly up or down is for the page,
// unless it took the dial by the tip of its pointer and goes round with it. Until it moves nobody knows.

import { dialAngle } from '../ui/dialGeometry.ts'
import type { DialDrag, Point } from './dialDrag.ts'

export type DialIntent = 'turn' | 'scroll'

/** Of the cap's radius: where its pointer ends. */
const TIP = 0.8
/** A fingertip around it. */
const TIP_REACH_PX = 18

export function intentOf(drag: DialDrag, capRadius: number): DialIntent | null {
  if (!drag.moved) return null
  const { x, y } = { x: drag.last.x - drag.start.x, y: drag.last.y - drag.start.y }
  if (Math.abs(x) >= Math.abs(y)) return 'turn'
  if (!holdsTip(drag.start, drag.startPosition, capRadius)) return 'scroll'
  const { sin, cos } = direction(drag.startPosition)
  const round = Math.abs(x * cos + y * sin)
  const outward = Math.abs(x * sin - y * cos)
  return round >= outward ? 'turn' : 'scroll'
}

export function holdsTip(point: Point, position: number, capRadius: number): boolean {
  const { sin, cos } = direction(position)
  const tip = capRadius * TIP
  return Math.hypot(point.x - tip * sin, point.y + tip * cos) < TIP_REACH_PX
}

function direction(position: number): { readonly sin: number; readonly cos: number } {
  const radians = (dialAngle(position) * Math.PI) / 180
  return { sin: Math.sin(radians), cos: Math.cos(radians) }
}

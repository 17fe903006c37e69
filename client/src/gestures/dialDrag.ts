// The arithmetic of turning a dial with a pointer, without React or the DOM. Grabbed at its rim a dial rotates;
// grabbed at its centre it follows up and down, or left and right where up and down scrolls the page. A tap outside the centre
// picks a setting.

import { dialAngle, dialPosition } from '../ui/dialGeometry.ts'

/** From the centre, in px; y grows downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface DialDrag {
  readonly start: Point
  readonly startPosition: number
  readonly how: 'round' | 'upDown' | 'across'
  /** Degrees turned since the start, over any number of revolutions. */
  readonly turned: number
  readonly last: Point
  readonly moved: boolean
}

/** Less than this is a tap with an unsteady hand. */
const TAP_SLACK_PX = 5
/** Within this fraction of the cap's radius the pointer holds the centre of the dial. */
const HEART = 0.45
/** Not round: this far per setting. */
const STEP_PX = 16

/** `atHeart`: how it follows a pointer that holds its centre. */
export function startDrag(
  point: Point,
  position: number,
  capRadius: number,
  atHeart: 'upDown' | 'across' = 'upDown',
): DialDrag {
  const how = Math.hypot(point.x, point.y) < capRadius * HEART ? atHeart : 'round'
  return { start: point, startPosition: position, how, turned: 0, last: point, moved: false }
}

export function continueDrag(drag: DialDrag, point: Point): DialDrag {
  const moved = drag.moved || Math.hypot(point.x - drag.start.x, point.y - drag.start.y) >= TAP_SLACK_PX
  return { ...drag, turned: drag.turned + degreesBetween(drag.last, point), last: point, moved }
}

/** Where the dial points now, 0–4. */
export function dragPosition(drag: DialDrag): number {
  return Math.min(4, Math.max(0, drag.startPosition + settingsFrom(drag)))
}

function settingsFrom({ how, start, last, turned }: DialDrag): number {
  if (how === 'upDown') return (start.y - last.y) / STEP_PX
  return how === 'across' ? (last.x - start.x) / STEP_PX : turned / (dialAngle(1) - dialAngle(0))
}

/** The position a tap points at; null at the centre, where a tap only selects. */
export function tappedPosition(drag: DialDrag): number | null {
  return drag.how !== 'round' ? null : dialPosition(drag.start.x, drag.start.y)
}

/** The short way around from one point to the other, clockwise positive. */
function degreesBetween(from: Point, to: Point): number {
  const degrees = ((Math.atan2(to.x, -to.y) - Math.atan2(from.x, -from.y)) * 180) / Math.PI
  if (degrees > 180) return degrees - 360
  return degrees < -180 ? degrees + 360 : degrees
}

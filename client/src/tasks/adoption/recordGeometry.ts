// The record as a drawing of 800 by 800: a plate with one segment around it for each party, and an arm. Pure.

const CENTRE = 400
const RING = 300
const TOKENS = 360
const ARM = 206
/** Between two segments, in degrees on each side. */
const GAP = 2.2
const MOST_TOKEN = 64

export interface Segment {
  readonly path: string
  /** Where the token of the party stands: its top left corner. */
  readonly x: number
  readonly y: number
  /** The end of the arm when it points here. */
  readonly armX: number
  readonly armY: number
}

export interface RecordDrawing {
  readonly token: number
  readonly segments: readonly Segment[]
}

/** Clockwise from the top, one for each party. */
export function recordOf(count: number): RecordDrawing {
  const span = 360 / Math.max(1, count)
  const token = Math.min(MOST_TOKEN, Math.floor(2 * TOKENS * Math.sin((Math.min(span, 90) * Math.PI) / 360) * 0.92))
  const segments = Array.from({ length: count }, (_, at): Segment => {
    const [from, to] = [at * span + GAP, (at + 1) * span - GAP]
    const middle = pointAt((at + 0.5) * span, TOKENS)
    const arm = pointAt((at + 0.5) * span, ARM)
    return { path: arc(from, to), x: middle.x - token / 2, y: middle.y - token / 2, armX: arm.x, armY: arm.y }
  })
  return { token, segments }
}

function arc(from: number, to: number): string {
  const [start, end] = [pointAt(from, RING), pointAt(to, RING)]
  return `M${start.x} ${start.y}A${RING} ${RING} 0 ${to - from > 180 ? 1 : 0} 1 ${end.x} ${end.y}`
}

/** `angle` in degrees, clockwise from the top. */
function pointAt(angle: number, radius: number): { readonly x: number; readonly y: number } {
  const radians = (angle * Math.PI) / 180
  return { x: rounded(CENTRE + radius * Math.sin(radians)), y: rounded(CENTRE - radius * Math.cos(radians)) }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

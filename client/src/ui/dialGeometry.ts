// The geometry of a dial (docs/DESIGN.md, Parts): box 120×120, centre 60,60, 0° up and clockwise, five detents 67.5° apart.

export const DIAL_CENTRE = 60
const FIRST_ANGLE = -135
const STEP_ANGLE = 67.5

/** Degrees for a position 0–4, also between the settings. */
export function dialAngle(position: number): number {
  return FIRST_ANGLE + STEP_ANGLE * position
}

/** Position 0–4 under a point, as seen from the centre. The open side at the bottom belongs to the nearer end. */
export function dialPosition(dx: number, dy: number): number {
  const degrees = (Math.atan2(dx, -dy) * 180) / Math.PI
  const position = (degrees - FIRST_ANGLE) / STEP_ANGLE
  if (position < 0) return 0
  return Math.min(4, position)
}

/** A point at this angle and distance from the centre. */
export function dialPoint(angle: number, radius: number): { readonly x: number; readonly y: number } {
  const radians = (angle * Math.PI) / 180
  return { x: round(DIAL_CENTRE + radius * Math.sin(radians)), y: round(DIAL_CENTRE - radius * Math.cos(radians)) }
}

/** An arc between two angles, clockwise, as an SVG path. */
export function dialArc(from: number, to: number, radius: number): string {
  const start = dialPoint(from, radius)
  const end = dialPoint(to, radius)
  const large = to - from > 180 ? 1 : 0
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${large} 1 ${end.x} ${end.y}`
}

/** The wedge a position has swept from the first detent. */
export function dialWedge(position: number, radius: number): string {
  return `M${DIAL_CENTRE} ${DIAL_CENTRE}L${dialArc(FIRST_ANGLE, dialAngle(position), radius).slice(1)}Z`
}

/** The four arc segments between detents; `gap` degrees stay free at each inner detent. */
export function dialSegments(gap: number): { readonly index: number; readonly from: number; readonly to: number }[] {
  return [0, 1, 2, 3].map((index) => ({
    index,
    from: dialAngle(index) + (index === 0 ? 0 : gap),
    to: dialAngle(index + 1) - (index === 3 ? 0 : gap),
  }))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

// An elliptical arc as Bézier curves, because PDF has no arcs (SVG 2, appendix B.2.4).

export type Point = readonly [number, number]
/** Two control points, and the end. */
export type Curve = readonly [Point, Point, Point]

export interface Arc {
  readonly radii: Point
  /** Rotation of the ellipse, in degrees. */
  readonly turn: number
  readonly isLarge: boolean
  readonly isClockwise: boolean
}

/** None when the arc has no length; a straight line when a radius is zero. */
export function arcCurves(from: Point, { radii, turn, isLarge, isClockwise }: Arc, to: Point): Curve[] {
  if (from[0] === to[0] && from[1] === to[1]) return []
  let [rx, ry] = radii.map(Math.abs) as [number, number]
  if (rx === 0 || ry === 0) return [[from, to, to]]
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const [halfX, halfY] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [x1, y1] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX]
  const tooSmall = Math.max(1, Math.hypot(x1 / rx, y1 / ry))
  rx *= tooSmall
  ry *= tooSmall
  const across = (rx * y1) ** 2 + (ry * x1) ** 2
  const away = Math.sqrt(Math.max(0, (rx * ry) ** 2 / across - 1)) * (isLarge === isClockwise ? -1 : 1)
  const [cx, cy] = [(away * rx * y1) / ry, (-away * ry * x1) / rx]
  const start = Math.atan2((y1 - cy) / ry, (x1 - cx) / rx)
  let sweep = Math.atan2((-y1 - cy) / ry, (-x1 - cx) / rx) - start
  if (isClockwise && sweep < 0) sweep += 2 * Math.PI
  if (!isClockwise && sweep > 0) sweep -= 2 * Math.PI

  const [midX, midY] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]
  const place = (x: number, y: number): Point => [
    cos * (cx + rx * x) - sin * (cy + ry * y) + midX,
    sin * (cx + rx * x) + cos * (cy + ry * y) + midY,
  ]
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9))
  const step = sweep / count
  const pull = (4 / 3) * Math.tan(step / 4)
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [start + index * step, start + (index + 1) * step]
    return [
      place(Math.cos(a) - pull * Math.sin(a), Math.sin(a) + pull * Math.cos(a)),
      place(Math.cos(b) + pull * Math.sin(b), Math.sin(b) - pull * Math.cos(b)),
      index === count - 1 ? to : place(Math.cos(b), Math.sin(b)),
    ]
  })
}

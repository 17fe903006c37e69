import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arcCurves, type Curve, type Point } from './svgArc.ts'
import { pathSteps } from './svgPath.ts'

const half = { radii: [50, 50], turn: 0, isLarge: false, isClockwise: true } as const

test('[O37] an arc follows its circle and ends where it should', () => {
  const curves = arcCurves([0, 50], half, [100, 50])
  expect(curves).toHaveLength(2)
  expect(curves[0]?.[2].map(Math.round)).toEqual([50, 0])
  expect(curves.at(-1)?.[2]).toEqual([100, 50])
  for (const [x, y] of middles([0, 50], curves)) expect(Math.hypot(x - 50, y - 50)).toBeCloseTo(50, 1)
  expect(arcCurves([0, 0], half, [0, 0])).toEqual([])
  expect(arcCurves([0, 0], { ...half, radii: [0, 5] }, [9, 9])).toHaveLength(1)
})

test('[O37] any arc gives curves without holes', () => {
  const length = fc.integer({ min: -200, max: 200 })
  const point = fc.tuple(length, length)
  fc.assert(
    fc.property(
      point,
      point,
      point,
      length,
      fc.boolean(),
      fc.boolean(),
      (from, to, radii, turn, isLarge, isClockwise) => {
        const curves = arcCurves(from, { radii, turn, isLarge, isClockwise }, to)
        for (const curve of curves) for (const one of curve) expect(one.every(Number.isFinite)).toBe(true)
        if (curves.length > 0) expect(curves.at(-1)?.[2]).toEqual(to)
      },
    ),
  )
})

test('[O37] a path is read as SVG reads it', () => {
  const same = (point: Point) => point
  expect(pathSteps('M0,0 10-5L.5 1e1Z', same)).toBe('0 0 m 10 -5 l 0.5 10 l h')
  expect(pathSteps('M 1 2 C 3 4 5 6 7 8', same)).toBe('1 2 m 3 4 5 6 7 8 c')
  expect(pathSteps('garbage', same)).toBe('')
})

/** The point halfway each curve. */
function middles(start: Point, curves: readonly Curve[]): Point[] {
  return curves.map(([a, b, end], index) => {
    const from = curves[index - 1]?.[2] ?? start
    const at = (axis: 0 | 1) => (from[axis] + 3 * a[axis] + 3 * b[axis] + end[axis]) / 8
    return [at(0), at(1)]
  })
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dialAngle, dialPoint, dialPosition, dialSegments } from './dialGeometry.ts'

describe('the geometry of a dial', () => {
  test('[K10] five detents from −135° to 135°, half open straight up', () => {
    expect([0, 1, 2, 3, 4].map(dialAngle)).toEqual([-135, -67.5, 0, 67.5, 135])
    expect(dialPoint(dialAngle(2), 40)).toEqual({ x: 60, y: 20 })
  })

  test('[K11] the position under a point is the position that points there', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 4, noNaN: true }),
        fc.double({ min: 5, max: 60, noNaN: true }),
        (position, radius) => {
          const { x, y } = dialPoint(dialAngle(position), radius)
          expect(dialPosition(x - 60, y - 60)).toBeCloseTo(position, 1)
        },
      ),
    )
  })

  test('[K12] below the dial the nearer end is taken', () => {
    expect(dialPosition(-5, 50)).toBe(0)
    expect(dialPosition(5, 50)).toBe(4)
  })

  test('[K13] four segments that meet the ends and leave a gap at the inner detents', () => {
    expect(dialSegments(5).map(({ from, to }) => [from, to])).toEqual([
      [-135, -72.5],
      [-62.5, -5],
      [5, 62.5],
      [72.5, 135],
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { dialAngle, dialPoint } from '../ui/dialGeometry.ts'
import { continueDrag, dragPosition, startDrag, tappedPosition } from './dialDrag.ts'

const CAP = 40
const at = (position: number, radius = 32) => {
  const { x, y } = dialPoint(dialAngle(position), radius)
  return { x: x - 60, y: y - 60 }
}

describe('turning a dial with a pointer', () => {
  test('[K1] grabbed at the rim it follows the hand round, and stops at both ends', () => {
    let drag = startDrag(at(1), 1, CAP)
    for (const step of [1.5, 2, 2.5, 3]) drag = continueDrag(drag, at(step))
    expect(dragPosition(drag)).toBeCloseTo(3)
    for (const step of [3.5, 4, 4.5, 5]) drag = continueDrag(drag, at(step))
    expect(dragPosition(drag)).toBe(4)
  })

  test('[K2] grabbed at the heart, up is further open and down is further shut', () => {
    const drag = startDrag({ x: 2, y: 3 }, 2, CAP)
    expect(dragPosition(continueDrag(drag, { x: 2, y: -29 }))).toBe(4)
    expect(dragPosition(continueDrag(drag, { x: 2, y: 19 }))).toBe(1)
  })

  test('[K3] a tap beside the heart picks the nearest position, at the heart none', () => {
    expect(tappedPosition(startDrag(at(3, 50), 0, CAP))).toBeCloseTo(3)
    expect(tappedPosition(startDrag({ x: 1, y: 1 }, 0, CAP))).toBeNull()
    expect(continueDrag(startDrag(at(3), 0, CAP), { x: at(3).x + 3, y: at(3).y }).moved).toBe(false)
  })
})

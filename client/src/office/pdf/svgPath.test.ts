import { expect, it } from 'vitest'
import type { Point } from './svgArc.ts'
import { pathSteps } from './svgPath.ts'

const same = (point: Point): Point => point
/** As on a page, where up is more. */
const flipped = ([x, y]: Point): Point => [x, 100 - y]

it('[N78] lines, curves and the way back to the start become the same in a PDF', () => {
  expect(pathSteps('M10 20 L30 40 C1 2 3 4 5 6 Z', same)).toBe('10 20 m 30 40 l 1 2 3 4 5 6 c h')
})

it('[N78] every point goes to its place on the page', () => {
  expect(pathSteps('M0 0 L10 30', flipped)).toBe('0 100 m 10 70 l')
})

it('[N78] more numbers than a command takes repeat it, and after a move they are lines', () => {
  expect(pathSteps('M0 0 10 0 10 10L0 10 5 5', same)).toBe('0 0 m 10 0 l 10 10 l 0 10 l 5 5 l')
})

it('[N78] numbers without a space between them are read as they are written', () => {
  expect(pathSteps('M1.5.5-2e1-3', same)).toBe('1.5 0.5 m -20 -3 l')
})

it('[N78] after a closed shape the next curve begins where that shape did', () => {
  const arc = 'A5 5 0 0 1 20 10'
  const closed = pathSteps(`M10 10 L50 50 Z ${arc}`, same).split(' h ')[1]
  expect(closed).toBe(pathSteps(`M10 10 ${arc}`, same).replace('10 10 m ', ''))
})

it('[N78] a number too few, and commands that we do not draw, draw nothing', () => {
  expect(pathSteps('M0 0 L10', same)).toBe('0 0 m')
  expect(pathSteps('', same)).toBe('')
})

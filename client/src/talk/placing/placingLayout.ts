// Positions of the tokens in the picture: each at the median, or next to it if another is already there, so that none
// hides another. Pure; everything as fractions of the plot, from the upper left.

import type { PlacedParty, ScaleSpread } from '@draaitafel/shared/derive/placings.ts'
import { placingSteps } from '@draaitafel/shared/nouns/placing.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** A square token, in a plot 1.4 times as wide as it is high (PlacingMatrix.module.css). */
export const tokenSize: Size = { width: 0.095, height: 0.133 }

export interface TokenSpot {
  readonly placed: PlacedParty
  readonly x: number
  readonly y: number
  /** From the lowest to the highest that anyone said, through the token; null if everyone said the same. */
  readonly across: { readonly from: number; readonly to: number } | null
  readonly upright: { readonly from: number; readonly to: number } | null
}

/** A little space between tokens. */
const AIR = 1.06
/** How many token sizes away a free place is searched for. */
const REACH = 6

export function tokenSpots(all: readonly PlacedParty[], size = tokenSize): TokenSpot[] {
  const step = { width: size.width * AIR, height: size.height * AIR }
  const taken: Point[] = []
  return all.map((placed) => {
    const alike = all.filter((one) => middleOf(one) === middleOf(placed))
    const start = fannedOut(placed, alike.indexOf(placed), alike.length, step)
    const { x, y } = nearestFree(start, taken, size, step)
    taken.push({ x, y })
    return {
      placed,
      x,
      y,
      across: lineOf(placed.interest, (value) => partOf(value)),
      upright: lineOf(placed.influence, (value) => 1 - partOf(value)),
    }
  })
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The middle of its column: five of them side by side. */
function partOf(value: number): number {
  return (value + 0.5) / placingSteps.length
}

function middleOf({ interest, influence }: PlacedParty): string {
  return `${interest.middle} ${influence.middle}`
}

/** Those in one place are arranged around it, in rows as wide as their number. */
function fannedOut({ interest, influence }: PlacedParty, at: number, count: number, step: Size): Point {
  const columns = Math.ceil(Math.sqrt(count))
  const rows = Math.ceil(count / columns)
  const row = Math.floor(at / columns)
  const inRow = row === rows - 1 ? count - row * columns : columns
  return {
    x: partOf(interest.middle) + ((at % columns) - (inRow - 1) / 2) * step.width,
    y: 1 - partOf(influence.middle) + (row - (rows - 1) / 2) * step.height,
  }
}

function nearestFree(start: Point, taken: readonly Point[], size: Size, step: Size): Point {
  const tries = around(start, step).map((point) => within(point, size))
  const free = tries.find((point) => taken.every((other) => !overlaps(point, other, size)))
  return free ?? within(start, size)
}

/** Half a token at a time, the nearest first. */
function around(start: Point, step: Size): Point[] {
  const moves = Array.from({ length: REACH * 4 + 1 }, (_, at) => (at - REACH * 2) / 2)
  return moves
    .flatMap((down) => moves.map((right) => ({ down, right })))
    .toSorted((a, b) => Math.hypot(a.down, a.right) - Math.hypot(b.down, b.right))
    .map(({ down, right }) => ({ x: start.x + right * step.width, y: start.y + down * step.height }))
}

function within({ x, y }: Point, { width, height }: Size): Point {
  return { x: clamp(x, width / 2, 1 - width / 2), y: clamp(y, height / 2, 1 - height / 2) }
}

function overlaps(a: Point, b: Point, { width, height }: Size): boolean {
  const hair = 1e-9
  return Math.abs(a.x - b.x) < width - hair && Math.abs(a.y - b.y) < height - hair
}

function lineOf({ low, high }: ScaleSpread, at: (value: number) => number): TokenSpot['across'] {
  if (low === high) return null
  const ends = [at(low), at(high)]
  return { from: Math.min(...ends), to: Math.max(...ends) }
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}

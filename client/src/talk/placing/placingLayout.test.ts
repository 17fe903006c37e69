import { type PlacedParty, placingSpreadOf } from '@draaitafel/shared/derive/placings.ts'
import { type Placing, type PlacingStep, placingSteps } from '@draaitafel/shared/nouns/placing.ts'
import { usualParties } from '@draaitafel/shared/templates/empty.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokenSize as size, tokenSpots } from './placingLayout.ts'

const parties = usualParties()
const many = [...parties, ...parties.map((party) => ({ ...party, id: `${party.id}-2` }))]

function said(about: string, interest: PlacingStep, influence: PlacingStep, name = 'Noor'): Placing {
  return { id: `${about}.${name}`, about, interest, influence, name, party: null, at: '2026-03-01T10:00:00Z' }
}

function placedBy(placings: readonly Placing[]): readonly PlacedParty[] {
  return placingSpreadOf({ placings, parties }).placed
}

it('[W122] a token is at the median, with a line from the lowest to the highest', () => {
  const placings = [said('gemeente', 4, 3), said('gemeente', 4, 0, 'Bram'), said('bewoners', 0, 0)]
  const [gemeente, bewoners] = tokenSpots(placedBy(placings))
  // 4 is the last of five columns; 1,5 is at two fifths from below.
  expect(gemeente?.x).toBeCloseTo(0.9)
  expect(gemeente?.y).toBeCloseTo(0.6)
  expect(gemeente?.across).toBeNull()
  expect(gemeente?.upright?.from).toBeCloseTo(0.3)
  expect(gemeente?.upright?.to).toBeCloseTo(0.9)
  expect(bewoners).toMatchObject({ across: null, upright: null })
  expect(bewoners?.x).toBeCloseTo(0.1)
  expect(bewoners?.y).toBeCloseTo(0.9)
})

it('[W122] two in one place are on either side of it', () => {
  const [one, other] = tokenSpots(placedBy([said('gemeente', 2, 2), said('bewoners', 2, 2)]))
  expect(one?.y).toBeCloseTo(0.5)
  expect(other?.y).toBeCloseTo(0.5)
  expect((one?.x ?? 0) + (other?.x ?? 0)).toBeCloseTo(1)
  expect((other?.x ?? 0) - (one?.x ?? 0)).toBeGreaterThanOrEqual(size.width)
})

it('[W122] wherever people put the parties, no token overlaps another or outside the plot', () => {
  const step = fc.constantFrom(...placingSteps)
  // Two people who differ: a median may be halfway, right next to those of others.
  const placed = fc.tuple(
    ...many.map(({ id }) =>
      fc.tuple(step, step, step, step).map(([x, y, x2, y2]) => [said(id, x, y), said(id, x2, y2, 'Bram')]),
    ),
  )
  fc.assert(
    fc.property(placed, (all) => {
      const spots = tokenSpots(placingSpreadOf({ placings: all.flat(), parties: many }).placed)
      expect(spots).toHaveLength(many.length)
      for (const [at, { x, y }] of spots.entries()) {
        expect(x >= size.width / 2 - 1e-9 && x <= 1 - size.width / 2 + 1e-9).toBe(true)
        expect(y >= size.height / 2 - 1e-9 && y <= 1 - size.height / 2 + 1e-9).toBe(true)
        for (const other of spots.slice(at + 1)) {
          const apart = Math.max(Math.abs(x - other.x) / size.width, Math.abs(y - other.y) / size.height)
          expect(apart).toBeGreaterThanOrEqual(1 - 1e-6)
        }
      }
    }),
  )
})

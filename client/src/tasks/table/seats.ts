// Where parties sit round the oval table: places in parts of the picture, the first behind the middle of the table, then
// clockwise. Pure.

export interface SeatAt {
  readonly x: number
  readonly y: number
}

/** In parts of the width and of the height, from the middle. */
const REACH = { x: 0.345, y: 0.378 }
/** Flattens the round: those at the sides sit nearly as far up and down as those in the middle. */
const FLAT = 0.42

export function seatsAt(count: number): readonly SeatAt[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = (at / count) * 2 * Math.PI - Math.PI / 2
    const up = Math.sin(angle)
    // Half a turn is not exactly 0 to the computer.
    const steep = Math.abs(up) < 1e-9 ? 0 : Math.sign(up) * Math.abs(up) ** FLAT
    return { x: 0.5 + Math.cos(angle) * REACH.x, y: 0.5 + steep * REACH.y }
  })
}

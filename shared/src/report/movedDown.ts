// Shapes of a picture at another place, to put pictures together.

import type { Shape } from './reportTree.ts'

export function movedDown(shapes: readonly Shape[], down: number, across = 0): Shape[] {
  return shapes.map((shape) =>
    shape.kind === 'text'
      ? { ...shape, x: shape.x + across, y: shape.y + down }
      : { ...shape, d: movedPath(shape.d, down, across) },
  )
}

/** Of an arc only its end is a place. */
const PLACES = { M: 2, L: 2, C: 6, A: 7 } as const

function movedPath(d: string, down: number, across: number): string {
  return d.replace(/([MLCA])([^MLCAZ]*)/g, (_, letter: keyof typeof PLACES, numbers: string) => {
    const size = PLACES[letter]
    const moved = (numbers.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) ?? []).map(Number).map((value, at) => {
      const inCommand = at % size
      if (letter === 'A' && inCommand < 5) return value
      const isX = letter === 'A' ? inCommand === 5 : inCommand % 2 === 0
      return Math.round((value + (isX ? across : down)) * 100) / 100
    })
    return `${letter}${moved.join(' ')}`
  })
}

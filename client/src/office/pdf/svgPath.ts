// The path of a shape → PDF operators. Absolute M, L, C, A and Z, as the report tree promises; everything else is
// skipped.

import { type Arc, arcCurves, type Curve, type Point } from './svgArc.ts'
import { decimal } from './syntax.ts'

const NUMBERS = { M: 2, L: 2, C: 6, A: 7, Z: 0 } as const
type Command = keyof typeof NUMBERS

/** A path of moves, lines and curves alone; `close` goes back to where the last move went. */
export type Stroke =
  | { readonly kind: 'move' | 'line'; readonly points: readonly [Point] }
  | { readonly kind: 'curve'; readonly points: Curve }
  | { readonly kind: 'close' }

export function strokesOf(d: string): Stroke[] {
  const strokes: Stroke[] = []
  let [at, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  const curve = (points: Curve) => {
    strokes.push({ kind: 'curve', points })
    at = points[2]
  }
  const to = (kind: 'move' | 'line', point: Point) => {
    strokes.push({ kind, points: [point] })
    at = point
  }
  for (const { command, numbers } of commandsOf(d)) {
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = numbers
    if (command === 'M') to('move', [a, b])
    else if (command === 'L') to('line', [a, b])
    else if (command === 'C')
      curve([
        [a, b],
        [c, e],
        [f, g],
      ])
    else if (command === 'A') {
      const arc: Arc = { radii: [a, b], turn: c, isLarge: e === 1, isClockwise: f === 1 }
      for (const one of arcCurves(at, arc, [g, h])) curve(one)
    } else {
      strokes.push({ kind: 'close' })
      at = start
    }
    if (command === 'M') start = at
  }
  return strokes
}

const OPERATORS = { move: 'm', line: 'l', curve: 'c' } as const

/** `place` maps a point of the picture to one of the page. */
export function pathSteps(d: string, place: (point: Point) => Point): string {
  return strokesOf(d)
    .map((stroke) =>
      stroke.kind === 'close'
        ? 'h'
        : [...stroke.points.flatMap((point) => place(point).map(decimal)), OPERATORS[stroke.kind]].join(' '),
    )
    .join(' ')
}

/** A command with more numbers than it takes is repeated; a move continues as lines. */
function commandsOf(d: string): { command: Command; numbers: number[] }[] {
  return [...d.matchAll(/([MLCAZ])([^A-Za-df-z]*)/g)].flatMap(([, letter, text]) => {
    const command = letter as Command
    const numbers = [...(text ?? '').matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g)].map(Number)
    const size = NUMBERS[command]
    if (size === 0) return [{ command, numbers: [] }]
    return Array.from({ length: Math.floor(numbers.length / size) }, (_, index) => ({
      command: command === 'M' && index > 0 ? ('L' as const) : command,
      numbers: numbers.slice(index * size, (index + 1) * size),
    }))
  })
}

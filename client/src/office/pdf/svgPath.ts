// The path of a shape → PDF operators. Absolute M, L, C, A and Z, as the report tree promises; everything else is
// skipped.

import { type Arc, arcCurves, type Point } from './svgArc.ts'
import { decimal } from './syntax.ts'

const NUMBERS = { M: 2, L: 2, C: 6, A: 7, Z: 0 } as const
type Command = keyof typeof NUMBERS

/** `place` maps a point of the picture to one of the page. */
export function pathSteps(d: string, place: (point: Point) => Point): string {
  const steps: string[] = []
  let [at, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  const step = (points: readonly Point[], operator: string) => {
    steps.push([...points.flatMap((point) => place(point).map(decimal)), operator].join(' '))
    at = points.at(-1) ?? at
  }
  for (const { command, numbers } of commandsOf(d)) {
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = numbers
    if (command === 'M') step([[a, b]], 'm')
    else if (command === 'L') step([[a, b]], 'l')
    else if (command === 'C')
      step(
        [
          [a, b],
          [c, e],
          [f, g],
        ],
        'c',
      )
    else if (command === 'A') {
      const arc: Arc = { radii: [a, b], turn: c, isLarge: e === 1, isClockwise: f === 1 }
      for (const curve of arcCurves(at, arc, [g, h])) step(curve, 'c')
    } else {
      steps.push('h')
      at = start
    }
    if (command === 'M') start = at
  }
  return steps.join(' ')
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

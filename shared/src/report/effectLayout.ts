// The map of effects as boxes and arrows: four columns, each box as high as its words, an arrow for everything people
// said comes from something. Only places and words; how it looks is up to the report and to the large screen.

import { causeWords, effectColumns, whomWords } from '../copy/nl/effects.ts'
import { causesIn, idOf } from '../derive/effects.ts'
import type { Effect, EffectCause, EffectSize } from '../nouns/effect.ts'
import type { Plan } from '../plan/plan.ts'
import { fitted } from './fitText.ts'

export interface EffectBox {
  readonly id: string
  readonly column: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  /** Null for what is on the board, and for whom it is. */
  readonly line: { readonly size: EffectSize; readonly isCase: boolean } | null
}

export interface EffectArrow {
  readonly id: string
  readonly d: string
  /** Its point, as a triangle. */
  readonly tip: string
}

export interface EffectLayout {
  readonly width: number
  readonly height: number
  /** Of all words. */
  readonly size: number
  readonly heads: readonly { readonly x: number; readonly y: number; readonly text: string }[]
  readonly boxes: readonly EffectBox[]
  readonly arrows: readonly EffectArrow[]
  /** Lines for which there is no room. */
  readonly leftOut: number
}

interface Room {
  readonly width: number
  /**
   * The largest size is taken at which all fits in this height and no word is broken; at the smallest, lines are left
   * out until it does. Null: as high as it becomes, at the largest.
   */
  readonly height: number | null
  /** In a wider typeface than ours, as files are opened in. */
  readonly isWide?: boolean
  /** From large to small. */
  readonly sizes: readonly [number, ...number[]]
}

const columnOfKind = { inbreng: 0, activiteit: 1, effect: 2 } as const
const WHOM = 3
/** Room for the edges of the outer boxes. */
const EDGE = 2
/** Between the edge of a box and its words, in sizes of the words. */
export const PAD = 0.32
/** From the top of a box to the line on which its words stand, and from there to the next. */
export const FIRST_LINE = PAD + 0.92
export const LINE = 1.2
/** Of a column; the rest is for arrows. */
const BOX_SHARE = 0.76

interface Node {
  readonly id: string
  readonly column: number
  readonly text: string
  readonly line: EffectBox['line']
}

export function effectLayout(plan: Plan, { width, height, sizes, isWide = false }: Room): EffectLayout {
  const shown =
    height === null
      ? plan
      : {
          ...plan,
          effects: linesThatFit(plan, height, (nodes) =>
            placed(nodes, { width, size: sizes.at(-1) ?? sizes[0], isWide }),
          ),
        }
  const nodes = nodesOf(shown)
  const tried = sizes.map((size) => placed(nodes, { width, size, isWide }))
  const fits = tried.find((one) => height === null || (one.height <= height && !one.breaksWords))
  const { boxes, ...layout } = fits ?? tried.at(-1) ?? placed(nodes, { width, size: sizes[0], isWide })
  return {
    ...layout,
    width,
    boxes,
    arrows: arrowsOf(shown, boxes),
    leftOut: plan.effects.length - shown.effects.length,
  }
}

/** From the fullest column the last without an arrow goes first. */
function linesThatFit(
  plan: Plan,
  height: number,
  place: (nodes: readonly Node[]) => Pick<EffectLayout, 'height' | 'boxes'>,
): readonly Effect[] {
  let effects = plan.effects
  for (;;) {
    const now = { ...plan, effects }
    const layout = place(nodesOf(now))
    const fullest = layout.boxes.toSorted((one, other) => other.y + other.height - (one.y + one.height))[0]
    if (layout.height <= height || !fullest) return effects
    const linked = linkedIn(now)
    const column = effects.filter(({ kind }) => fullest.column === WHOM || columnOfKind[kind] === fullest.column)
    const gone = column.findLast(({ id }) => !linked.has(id)) ?? column.at(-1) ?? effects.at(-1)
    effects = effects.filter((one) => one !== gone)
  }
}

/** Ids of lines with an arrow. */
function linkedIn(plan: Plan): ReadonlySet<string> {
  return new Set(
    plan.effects.flatMap((line) => {
      const causes = causesIn(plan, line)
      const isLinked = causes.length > 0 || whomWords(plan, line).length > 0
      return [...causes.map(idOf), ...(isLinked ? [line.id] : [])]
    }),
  )
}

function nodesOf(plan: Plan): readonly Node[] {
  const pointedAt = new Set(plan.effects.flatMap((line) => causesIn(plan, line)))
  const onBoard = [...pointedAt].filter((cause) => !cause.startsWith('effect.'))
  const whom = new Set(plan.effects.flatMap((line) => whomWords(plan, line)))
  return [
    ...onBoard.map((cause): Node => ({ id: cause, column: 0, text: causeWords(plan, cause), line: null })),
    ...plan.effects.map(
      (line): Node => ({
        id: `effect.${line.id}`,
        column: columnOfKind[line.kind],
        text: line.label,
        line: { size: line.size, isCase: line.origin === 'casus' },
      }),
    ),
    ...[...whom].map((text): Node => ({ id: `whom.${text}`, column: WHOM, text, line: null })),
  ]
}

/** A column without anything in it takes no width. */
function placed(
  nodes: readonly Node[],
  { width, size, isWide }: { readonly width: number; readonly size: number; readonly isWide: boolean },
) {
  const columns = effectColumns.map((_, column) => column).filter((one) => nodes.some(({ column }) => column === one))
  const slot = (width - 2 * EDGE) / columns.length
  const boxWidth = columns.length === 1 ? slot / 2 : slot * BOX_SHARE
  const [pad, gap, head] = [size * PAD, size * 0.32, size * 1.7]
  // The first column is against the left side and the last against the right.
  const lefts = columns.map((_, at) => EDGE + (at * (width - 2 * EDGE - boxWidth)) / Math.max(1, columns.length - 1))
  const leftOf = (column: number) => lefts[columns.indexOf(column)] ?? 0
  const bottoms = columns.map(() => head)
  let breaksWords = false
  const boxes = nodes.map(({ text, ...node }): EffectBox => {
    const room = { width: boxWidth - 2 * pad, lines: 9, largest: size, smallest: size, plain: !isWide }
    const { lines } = fitted(text, room)
    breaksWords ||= lines.join(' ') !== text.trim().split(/\s+/).join(' ')
    const height = lines.length * size * LINE + 2 * pad
    const at = columns.indexOf(node.column)
    const y = bottoms[at] ?? head
    bottoms[at] = y + height + gap
    return { ...node, x: leftOf(node.column), y, width: boxWidth, height, lines }
  })
  const heads = columns.map((column) => ({ x: leftOf(column), y: size, text: effectColumns[column] ?? '' }))
  return { height: Math.max(head, ...bottoms), size, heads, boxes, breaksWords }
}

function arrowsOf(plan: Plan, boxes: readonly EffectBox[]): readonly EffectArrow[] {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const between = (from: string, to: string): EffectArrow[] => {
    const [start, end] = [byId.get(from), byId.get(to)]
    return start && end ? [{ id: `${from} ${to}`, ...drawn(start, end) }] : []
  }
  return plan.effects.flatMap((line: Effect) => [
    ...causesIn(plan, line).flatMap((cause: EffectCause) => between(cause, `effect.${line.id}`)),
    ...whomWords(plan, line).flatMap((whom) => between(`effect.${line.id}`, `whom.${whom}`)),
  ])
}

const TIP = 7

/** Onwards from side to side; within a column, or back, around the right side. */
function drawn(from: EffectBox, to: EffectBox): Pick<EffectArrow, 'd' | 'tip'> {
  const [y, toY] = [from.y + from.height / 2, to.y + to.height / 2]
  const x = from.x + from.width
  if (from.column < to.column) {
    const end = to.x - TIP
    const middle = (x + end) / 2
    return { d: curve([x, y], [middle, y], [middle, toY], [end, toY]), tip: triangle(to.x, toY, -TIP) }
  }
  const side = to.x + to.width
  const out = Math.max(x, side) + 4 * TIP
  return { d: curve([x, y], [out, y], [out, toY], [side + TIP, toY]), tip: triangle(side, toY, TIP) }
}

type Point = readonly [number, number]

function curve(...[start, one, other, end]: readonly [Point, Point, Point, Point]): string {
  return `M${at(start)}C${at(one)} ${at(other)} ${at(end)}`
}

function triangle(x: number, y: number, back: number): string {
  return `M${at([x, y])}L${at([x + back, y - TIP * 0.6])}L${at([x + back, y + TIP * 0.6])}Z`
}

function at([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}

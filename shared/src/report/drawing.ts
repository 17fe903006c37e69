// The few strokes that the pictures of the report are made of. Every shade also differs in grey: width, dash or a word says
// the same as the colour.

import type { KnobGroupId } from '../model/knobs.ts'
import type { Shape } from './reportTree.ts'

export const INK = '#0b1220'
export const GREY = '#5f5647'
export const PALE = '#cfc3ae'

export const groupColours: Readonly<Record<KnobGroupId, string>> = {
  vastgoed: '#7a5a10',
  gemeenschap: '#3d5f31',
  zorg: '#743d60',
  beleid: '#275a86',
}

interface Look {
  readonly fill?: string | null
  readonly stroke?: string | null
  readonly strokeWidth?: number
  readonly dash?: readonly [number, number] | null
}

export function path(d: string, { fill = null, stroke = null, strokeWidth = 1, dash = null }: Look): Shape {
  return { kind: 'path', d, fill, stroke, strokeWidth, dash }
}

export function box(x: number, y: number, width: number, height: number, look: Look): Shape {
  return path(`M${at(x, y)}L${at(x + width, y)}L${at(x + width, y + height)}L${at(x, y + height)}Z`, look)
}

export function line(from: readonly [number, number], to: readonly [number, number], look: Look): Shape {
  return path(`M${at(...from)}L${at(...to)}`, look)
}

/** As two halves: an arc cannot end where it began. */
export function circle(x: number, y: number, radius: number, look: Look): Shape {
  const half = (end: number) => `A${radius} ${radius} 0 0 1 ${at(end, y)}`
  return path(`M${at(x - radius, y)}${half(x + radius)}${half(x - radius)}Z`, look)
}

interface Words {
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
  readonly fill?: string
}

export function words(
  x: number,
  y: number,
  text: string,
  { size, anchor = 'start', bold = false, fill = INK }: Words,
): Shape {
  return { kind: 'text', x: round(x), y: round(y), anchor, size, bold, fill, text }
}

export function at(x: number, y: number): string {
  return `${round(x)} ${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

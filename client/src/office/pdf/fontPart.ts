// Subsets a font: all glyphs keep their number, unused ones lose their outline.

import type { TrueType } from './trueType.ts'

// Flags of a glyph that is composed of others.
const WORDS = 0x0001
const SCALED = 0x0008
const MORE = 0x0020
const SCALED_TWICE = 0x0040
const TURNED = 0x0080

const CHECKSUM_MAGIC = 0xb1b0afba

/** A TrueType font by itself, to be embedded in a PDF. */
export function fontPart(font: TrueType, used: Iterable<number>): Uint8Array<ArrayBuffer> {
  const kept = withParts(font, used)
  const count = font.outlines.length
  const drawings = font.outlines.map((outline, glyph) => (kept.has(glyph) ? outline : new DataView(new ArrayBuffer(0))))
  const loca = new DataView(new ArrayBuffer(4 * (count + 1)))
  const glyf = new Uint8Array(sum(drawings.map(({ byteLength }) => padded(byteLength))))
  let place = 0
  drawings.forEach((drawing, glyph) => {
    glyf.set(new Uint8Array(drawing.buffer, drawing.byteOffset, drawing.byteLength), place)
    place += padded(drawing.byteLength)
    loca.setUint32(4 * (glyph + 1), place)
  })
  const hmtx = new DataView(new ArrayBuffer(4 * count))
  font.advances.forEach((advance, glyph) => {
    hmtx.setUint16(4 * glyph, advance)
    hmtx.setInt16(4 * glyph + 2, font.bearings[glyph] ?? 0)
  })
  const [head, hhea, maxp] = [copy(font.head), copy(font.hhea), copy(font.maxp)]
  head.setUint32(8, 0)
  head.setInt16(50, 1)
  hhea.setUint16(34, count)
  maxp.setUint16(4, count)
  const tables = { glyf: new DataView(glyf.buffer), head, hhea, hmtx, loca, maxp }
  return fontFile(Object.entries(tables))
}

/** Including the glyphs that these are composed of. */
function withParts({ outlines }: TrueType, used: Iterable<number>): Set<number> {
  const kept = new Set<number>([0, ...used])
  for (const glyph of kept) {
    const outline = outlines[glyph]
    if (outline !== undefined) for (const part of partsOf(outline)) kept.add(part)
  }
  return kept
}

function partsOf(outline: DataView): number[] {
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return []
  const parts: number[] = []
  let at = 10
  for (let more = true; more; ) {
    const flags = outline.getUint16(at)
    parts.push(outline.getUint16(at + 2))
    at += (flags & WORDS ? 8 : 6) + (flags & SCALED ? 2 : flags & SCALED_TWICE ? 4 : flags & TURNED ? 8 : 0)
    more = (flags & MORE) !== 0
  }
  return parts
}

/** `tables` in alphabetical order. */
function fontFile(tables: readonly (readonly [string, DataView])[]): Uint8Array<ArrayBuffer> {
  const start = 12 + 16 * tables.length
  const file = new Uint8Array(start + sum(tables.map(([, { byteLength }]) => padded(byteLength))))
  const view = new DataView(file.buffer)
  const steps = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 16 * 2 ** steps)
  view.setUint16(8, steps)
  view.setUint16(10, 16 * (tables.length - 2 ** steps))
  let place = start
  let headPlace = 0
  tables.forEach(([tag, table], index) => {
    const entry = 12 + 16 * index
    file.set(new TextEncoder().encode(tag), entry)
    file.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), place)
    view.setUint32(entry + 4, checksum(view, place, table.byteLength))
    view.setUint32(entry + 8, place)
    view.setUint32(entry + 12, table.byteLength)
    if (tag === 'head') headPlace = place
    place += padded(table.byteLength)
  })
  view.setUint32(headPlace + 8, (CHECKSUM_MAGIC - checksum(view, 0, file.length)) >>> 0)
  return file
}

function checksum(view: DataView, start: number, length: number): number {
  let total = 0
  for (let at = start; at < start + padded(length); at += 4) total = (total + view.getUint32(at)) >>> 0
  return total
}

function copy({ buffer, byteOffset, byteLength }: DataView): DataView {
  return new DataView(buffer.slice(byteOffset, byteOffset + byteLength))
}

function padded(length: number): number {
  return (length + 3) & ~3
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

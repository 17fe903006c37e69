// What we need to know about a TrueType font: the glyph of a character, its width, its outline. One glyph is added, a
// copy of the box for 'no such glyph': the original may not be shown in PDF/UA.

import { tabularFigures } from './tabularFigures.ts'

export interface TrueType {
  /** Units per em: the unit of every length below. */
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  /** Left, bottom, right, top of all glyphs together. */
  readonly box: readonly [number, number, number, number]
  /** Code point → glyph. */
  readonly glyphs: ReadonlyMap<number, number>
  /** Figure → the same figure, as wide as all others. */
  readonly tabular: ReadonlyMap<number, number>
  /** Shown for a character that the font does not have. */
  readonly substitute: number
  /** By glyph, all of the same length. */
  readonly advances: readonly number[]
  readonly bearings: readonly number[]
  readonly outlines: readonly DataView[]
  /** Tables that a subset of the font keeps. */
  readonly head: DataView
  readonly hhea: DataView
  readonly maxp: DataView
}

export function readTrueType(tables: ReadonlyMap<string, DataView>): TrueType {
  const table = (tag: string): DataView => {
    const found = tables.get(tag)
    if (found === undefined) throw new Error(`Font without ${tag}`)
    return found
  }
  const [head, hhea, maxp] = [table('head'), table('hhea'), table('maxp')]
  const count = maxp.getUint16(4)
  const metrics = readMetrics(table('hmtx'), hhea.getUint16(34), count)
  const outlines = readOutlines(table('glyf'), table('loca'), head.getInt16(50) === 1, count)
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: table('OS/2').getInt16(88),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphs: readCharacters(table('cmap')),
    tabular: tabularFigures(tables.get('GSUB')),
    substitute: count,
    advances: [...metrics.advances, ...metrics.advances.slice(0, 1)],
    bearings: [...metrics.bearings, ...metrics.bearings.slice(0, 1)],
    outlines: [...outlines, ...outlines.slice(0, 1)],
    head,
    hhea,
    maxp,
  }
}

/** The last width applies to all glyphs after it. */
function readMetrics(hmtx: DataView, widths: number, count: number): { advances: number[]; bearings: number[] } {
  const [advances, bearings]: [number[], number[]] = [[], []]
  for (let glyph = 0; glyph < count; glyph += 1) {
    advances.push(hmtx.getUint16(4 * Math.min(glyph, widths - 1)))
    bearings.push(hmtx.getInt16(glyph < widths ? 4 * glyph + 2 : 4 * widths + 2 * (glyph - widths)))
  }
  return { advances, bearings }
}

function readOutlines(glyf: DataView, loca: DataView, isLong: boolean, count: number): DataView[] {
  const place = (glyph: number) => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph))
  return Array.from({ length: count }, (_, glyph) => {
    const start = place(glyph)
    return new DataView(glyf.buffer, glyf.byteOffset + start, place(glyph + 1) - start)
  })
}

/** Format 4, which every font has for the characters up to U+FFFF. */
function readCharacters(cmap: DataView): Map<number, number> {
  const glyphs = new Map<number, number>()
  const start = unicodeTable(cmap)
  const twice = cmap.getUint16(start + 6)
  const [ends, starts] = [start + 14, start + 16 + twice]
  for (let at = 0; at < twice; at += 2) {
    const [first, last] = [cmap.getUint16(starts + at), cmap.getUint16(ends + at)]
    const shift = cmap.getUint16(starts + twice + at)
    const offsetAt = starts + 2 * twice + at
    const offset = cmap.getUint16(offsetAt)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : cmap.getUint16(offsetAt + offset + 2 * (code - first))
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + shift) & 0xffff
      if (glyph !== 0) glyphs.set(code, glyph)
    }
  }
  return glyphs
}

function unicodeTable(cmap: DataView): number {
  for (let left = cmap.getUint16(2), entry = 4; left > 0; left -= 1, entry += 8) {
    const start = cmap.getUint32(entry + 4)
    if (cmap.getUint16(entry) === 3 && cmap.getUint16(entry + 2) === 1 && cmap.getUint16(start) === 4) return start
  }
  throw new Error('Font without a table of characters')
}

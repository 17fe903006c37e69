// The figures of a font that all have the same width, for columns of amounts: its feature 'tnum', as far as that
// replaces one glyph by one other (OpenType, GSUB lookup type 1).

const FEATURE = 0x746e756d
const ONE_FOR_ONE = 1

export function tabularFigures(gsub: DataView | undefined): ReadonlyMap<number, number> {
  const swaps = new Map<number, number>()
  if (gsub === undefined) return swaps
  const [features, lookups] = [gsub.getUint16(6), gsub.getUint16(8)]
  for (let index = 0; index < gsub.getUint16(features); index += 1) {
    const record = features + 2 + 6 * index
    if (gsub.getUint32(record) !== FEATURE) continue
    const feature = features + gsub.getUint16(record + 4)
    for (const lookupIndex of numbersAt(gsub, feature + 4, gsub.getUint16(feature + 2))) {
      readLookup(gsub, lookups + gsub.getUint16(lookups + 2 + 2 * lookupIndex), swaps)
    }
  }
  return swaps
}

function readLookup(gsub: DataView, lookup: number, swaps: Map<number, number>): void {
  if (gsub.getUint16(lookup) !== ONE_FOR_ONE) return
  for (const offset of numbersAt(gsub, lookup + 6, gsub.getUint16(lookup + 4))) {
    const table = lookup + offset
    const covered = coveredGlyphs(gsub, table + gsub.getUint16(table + 2))
    const isShift = gsub.getUint16(table) === 1
    covered.forEach((glyph, index) => {
      swaps.set(glyph, isShift ? (glyph + gsub.getInt16(table + 4)) & 0xffff : gsub.getUint16(table + 6 + 2 * index))
    })
  }
}

function coveredGlyphs(gsub: DataView, coverage: number): number[] {
  const count = gsub.getUint16(coverage + 2)
  if (gsub.getUint16(coverage) === 1) return numbersAt(gsub, coverage + 4, count)
  return Array.from({ length: count }, (_, index) => {
    const [first = 0, last = 0] = numbersAt(gsub, coverage + 4 + 6 * index, 2)
    return Array.from({ length: last - first + 1 }, (_glyph, step) => first + step)
  }).flat()
}

function numbersAt(view: DataView, start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => view.getUint16(start + 2 * index))
}

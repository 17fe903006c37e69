import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { fontPart } from './fontPart.ts'
import { loadFonts } from './fonts.ts'
import type { TrueType } from './trueType.ts'

let font: TrueType

beforeAll(async () => {
  const [program] = await loadFonts(async (address) => new Uint8Array(await readFile(address)))
  if (program === undefined) throw new Error('No fonts')
  font = program.font
})

test('[O33] a font subset contains the used glyphs and their components, and nothing else', () => {
  const glyph = (character: string) => font.glyphs.get(character.codePointAt(0) ?? 0) ?? 0
  const kept = drawn(fontPart(font, [glyph('é'), font.substitute]))
  expect(kept).toContain(glyph('é'))
  expect(kept).toContain(glyph('e'))
  expect(kept).toContain(font.substitute)
  expect(kept).not.toContain(glyph('a'))
  // With the accent, and the box that every font has first.
  expect(kept).toHaveLength(5)
  expect(drawn(fontPart(font, []))).toEqual([0])
})

test('[O33] it is a font that a program trusts: all its sums are right', () => {
  const file = fontPart(font, [...font.glyphs.values()])
  expect(sumOf(file, 0, file.length)).toBe(0xb1b0afba)
  for (const [tag, { start, length, checksum }] of tablesOf(file)) {
    if (tag !== 'head') expect(sumOf(file, start, length)).toBe(checksum)
  }
})

test('[O33] figures in columns are all equally wide', () => {
  const figures = Array.from('0123456789', (figure) => font.glyphs.get(figure.charCodeAt(0)) ?? 0)
  const widths = (glyphs: readonly number[]) => new Set(glyphs.map((glyph) => font.advances[glyph])).size
  expect(widths(figures)).toBeGreaterThan(1)
  expect(widths(figures.map((glyph) => font.tabular.get(glyph) ?? glyph))).toBe(1)
})

/** Glyphs that have a drawing. */
function drawn(file: Uint8Array<ArrayBuffer>): number[] {
  const view = new DataView(file.buffer)
  const { start = 0, length = 0 } = tablesOf(file).get('loca') ?? {}
  return Array.from({ length: length / 4 - 1 }, (_, glyph) => glyph).filter(
    (glyph) => view.getUint32(start + 4 * glyph) < view.getUint32(start + 4 * glyph + 4),
  )
}

function tablesOf(file: Uint8Array<ArrayBuffer>) {
  const view = new DataView(file.buffer)
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + 16 * index
      const [checksum, start, length] = [4, 8, 12].map((at) => view.getUint32(entry + at))
      const facts = { checksum: checksum ?? 0, start: start ?? 0, length: length ?? 0 }
      return [String.fromCharCode(...file.subarray(entry, entry + 4)), facts] as const
    }),
  )
}

function sumOf(file: Uint8Array<ArrayBuffer>, start: number, length: number): number {
  const view = new DataView(file.buffer)
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

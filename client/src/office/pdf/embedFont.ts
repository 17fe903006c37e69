// A font in the file: the subset that is used, the widths of its glyphs, and which character each of them is.

import { fontPart } from './fontPart.ts'
import { array, dict, hex4, refTo, utf16Hex } from './syntax.ts'
import type { FontProgram } from './typesetter.ts'
import { bytesOf, type PdfWriter } from './writer.ts'

/** Font flag: it has characters of its own. */
const SYMBOLIC = 4
/** How thick vertical strokes are; only used by a program without the font. */
const STROKES = { regular: 80, bold: 130 } as const
/** The maximum number of characters in one list. */
const LIST = 100

export function embedFont(writer: PdfWriter, { name, bold, font, used }: FontProgram): number {
  const ids = [...used.keys()].sort((a, b) => a - b)
  const scaled = (length: number) => Math.round((length * 1000) / font.unitsPerEm)
  const baseFont = `/${partName(ids)}+${name}`
  const part = fontPart(font, ids)
  const file = writer.addStream({ Length1: part.length }, part)
  const descriptor = writer.add(
    dict({
      Type: '/FontDescriptor',
      FontName: baseFont,
      Flags: SYMBOLIC,
      FontBBox: array(font.box.map(scaled)),
      ItalicAngle: 0,
      Ascent: scaled(font.ascent),
      Descent: scaled(font.descent),
      CapHeight: scaled(font.capHeight),
      StemV: bold ? STROKES.bold : STROKES.regular,
      FontFile2: refTo(file),
    }),
  )
  const widths = ids.map((id) => `${id} [${scaled(font.advances[id] ?? 0)}]`)
  const descendant = writer.add(
    dict({
      Type: '/Font',
      Subtype: '/CIDFontType2',
      BaseFont: baseFont,
      CIDSystemInfo: dict({ Registry: '(Adobe)', Ordering: '(Identity)', Supplement: 0 }),
      FontDescriptor: refTo(descriptor),
      CIDToGIDMap: '/Identity',
      DW: scaled(font.advances[0] ?? 0),
      W: array(widths),
    }),
  )
  const characters = writer.addStream({}, bytesOf(characterMap(used)))
  return writer.add(
    dict({
      Type: '/Font',
      Subtype: '/Type0',
      BaseFont: baseFont,
      Encoding: '/Identity-H',
      DescendantFonts: array([refTo(descendant)]),
      ToUnicode: refTo(characters),
    }),
  )
}

/** Six capitals that identify the subset; equal subsets get the same name. */
function partName(ids: readonly number[]): string {
  let hash = 0
  for (const id of ids) hash = (hash * 31 + id + 1) % 26 ** 6
  let name = ''
  for (let left = 6; left > 0; left -= 1, hash = Math.floor(hash / 26)) name += String.fromCharCode(65 + (hash % 26))
  return name
}

function characterMap(used: ReadonlyMap<number, string>): string {
  const lines = [...used].map(([id, text]) => `<${hex4(id)}> <${utf16Hex(text)}>`)
  const lists: string[] = []
  for (let start = 0; start < lines.length; start += LIST) {
    const list = lines.slice(start, start + LIST)
    lists.push(`${list.length} beginbfchar\n${list.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${lists.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

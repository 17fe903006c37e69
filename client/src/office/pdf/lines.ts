// Breaks glyphs into lines of a given width. A line ends after a space, a hyphen or a slash; a word that fits on no
// line is broken.

import { type Glyph, isSpace, type Look, type Typesetter, widthOf } from './typesetter.ts'

/** At least this many letters come before and after a break in a word. */
const LEAST_LETTERS = 3
const SOFT_HYPHEN = '\u00ad'

/** The number of a knob or a source stays with the word after it. */
const NUMERAL = /^(\d+|[IVX]+)\. $/
const LONGEST_NUMERAL = 6

export interface Line {
  /** Including the space at its end, so that two words are read out as two. */
  readonly glyphs: readonly Glyph[]
  /** Without that space, as a fraction of the font size. */
  readonly width: number
}

/** `width` as a fraction of the font size. At least one line, which is empty if there are no words. */
export function linesOf(typesetter: Typesetter, text: string, look: Look, width: number): Line[] {
  const pieces = piecesOf(typesetter.glyphs(text, look))
  const hyphen = softHyphen(typesetter, look)
  const lines: Glyph[][] = [[]]
  let used = 0
  for (const piece of pieces.flatMap((one) => fitting(one, width, hyphen))) {
    if (used > 0 && used + inkWidth(piece) > width) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(...piece)
    used += widthOf(piece)
  }
  return lines.map((glyphs) => ({ glyphs, width: inkWidth(glyphs) }))
}

/** Widths of the whole text and of its longest unbreakable piece, as a fraction of the font size. */
export function widthsOf(typesetter: Typesetter, text: string, look: Look): { whole: number; longest: number } {
  const glyphs = typesetter.glyphs(text, look)
  return { whole: inkWidth(glyphs), longest: Math.max(0, ...piecesOf(glyphs).map(inkWidth)) }
}

/** Each piece ends where a line may end. */
function piecesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const pieces: Glyph[][] = []
  let piece: Glyph[] = []
  glyphs.forEach((glyph, index) => {
    piece.push(glyph)
    const next = glyphs[index + 1]
    if (next !== undefined && !isSpace(next) && mayEnd(piece, glyph, next)) {
      pieces.push(piece)
      piece = []
    }
  })
  return piece.length === 0 ? pieces : [...pieces, piece]
}

function mayEnd(piece: readonly Glyph[], last: Glyph, next: Glyph): boolean {
  if (isSpace(last)) return piece.length > LONGEST_NUMERAL || !NUMERAL.test(piece.map(({ text }) => text).join(''))
  return /[-/]/.test(last.text) && last.meant === null && piece.length > 1 && !/[-/\d]/.test(next.text)
}

/** The piece or, if it is wider than a line, parts of it, with a hyphen between letters. */
function fitting(piece: Glyph[], width: number, hyphen: Glyph | null): Glyph[][] {
  if (inkWidth(piece) <= width || piece.length < 2) return [piece]
  const room = width - (hyphen?.advance ?? 0)
  let fits = 1
  let used = piece[0]?.advance ?? 0
  for (const { advance } of piece.slice(1)) {
    used += advance
    if (used > room) break
    fits += 1
  }
  const most = piece.length - LEAST_LETTERS
  let take = Math.min(fits, most > LEAST_LETTERS ? most : piece.length - 1)
  while (take > 1 && isMark(piece[take])) take -= 1
  const [before, after] = [piece.slice(0, take), piece.slice(take)]
  const betweenLetters = isLetter(before.at(-1)) && isLetter(after[0])
  return [betweenLetters && hyphen !== null ? [...before, hyphen] : before, ...fitting(after, width, hyphen)]
}

/** Drawn as a hyphen, and read as a soft hyphen. */
function softHyphen(typesetter: Typesetter, look: Look): Glyph | null {
  const [hyphen] = typesetter.glyphs('-', look)
  return hyphen === undefined ? null : { ...hyphen, meant: SOFT_HYPHEN }
}

function inkWidth(glyphs: readonly Glyph[]): number {
  const last = glyphs.findLastIndex((glyph) => !isSpace(glyph))
  return widthOf(glyphs.slice(0, last + 1))
}

function isLetter(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && /^\p{L}/u.test(glyph.text)
}

function isMark(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && /^\p{M}/u.test(glyph.text)
}

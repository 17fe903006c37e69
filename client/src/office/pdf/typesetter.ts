// Words → glyphs. Every character becomes something visible: its glyph, that of a simpler form of it, or a box that
// remembers what it stands for.

import { xmlText } from '@draaitafel/shared/base/xmlText.ts'
import type { TrueType } from './trueType.ts'

export interface FontProgram {
  /** The name by which pages refer to it. */
  readonly resource: string
  readonly name: string
  readonly bold: boolean
  readonly font: TrueType
  /** Glyph → the character that it shows; filled while pages are written. */
  readonly used: Map<number, string>
}

export interface Glyph {
  readonly program: FontProgram
  readonly id: number
  /** As a fraction of the font size. */
  readonly advance: number
  readonly text: string
  /** The actual text, if that is not what is drawn. */
  readonly meant: string | null
}

export interface Look {
  readonly bold: boolean
  /** Tabular figures, for text in a column. */
  readonly tabular: boolean
}

/** Replacements for characters that people paste from other programs. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '–'],
  ['\u2015', '—'],
  ['→', '›'],
  ['←', '‹'],
  ['●', '•'],
  ['▪', '•'],
])

export class Typesetter {
  readonly programs: readonly FontProgram[]
  readonly #known = new Map<string, readonly Glyph[]>()

  /** In order of preference. */
  constructor(programs: readonly FontProgram[]) {
    this.programs = programs
  }

  glyphs(text: string, look: Look): Glyph[] {
    return Array.from(cleanText(text)).flatMap((character) => this.#glyphsOf(character, look))
  }

  /** Not as a box. */
  shows(character: string): boolean {
    return this.glyphs(character, { bold: false, tabular: false }).every(({ text }) => text !== '\ufffd')
  }

  #glyphsOf(character: string, look: Look): readonly Glyph[] {
    const key = `${look.bold ? 'b' : 'r'}${look.tabular ? 't' : 'p'}${character}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = this.#find(character, look)
    this.#known.set(key, made)
    return made
  }

  #find(character: string, look: Look): readonly Glyph[] {
    const own = this.#glyph(character, look)
    if (own !== null) return [own]
    const alike = this.#glyph(LOOKALIKES.get(character) ?? '', look)
    if (alike !== null) return [{ ...alike, meant: character }]
    const plainer = Array.from(character.normalize('NFKD')).map((part) => this.#glyph(part, look))
    if (plainer.every((glyph) => glyph !== null)) return plainer
    const [program] = this.#faces(look)
    if (program === undefined) throw new Error('No font to set words with')
    const id = program.font.substitute
    return [{ program, id, advance: advanceOf(program, id), text: '\ufffd', meant: character }]
  }

  #glyph(character: string, look: Look): Glyph | null {
    const code = character.codePointAt(0)
    if (code === undefined) return null
    for (const program of this.#faces(look)) {
      const found = program.font.glyphs.get(code)
      if (found === undefined) continue
      const id = look.tabular ? (program.font.tabular.get(found) ?? found) : found
      return { program, id, advance: advanceOf(program, id), text: character, meant: null }
    }
    return null
  }

  #faces({ bold }: Look): readonly FontProgram[] {
    return this.programs.filter((program) => program.bold === bold)
  }
}

/** As a fraction of the font size. */
export function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((width, { advance }) => width + advance, 0)
}

export function isSpace({ text }: Glyph): boolean {
  return text === ' '
}

function advanceOf({ font }: FontProgram, glyph: number): number {
  return (font.advances[glyph] ?? 0) / font.unitsPerEm
}

/** One line without invisible characters; a no-break space stays, other spaces become equal. */
function cleanText(text: string): string {
  return xmlText(text)
    .normalize('NFC')
    .replaceAll('\u202f', '\u00a0')
    .replace(/[^\S\u00a0]+/g, ' ')
    .replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu, '')
    .trim()
}

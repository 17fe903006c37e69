// Finds abbreviations in a text of ours.

/** Words of capitals, and laws and measures that begin or end small; not the Roman numeral of a source. */
const ABBREVIATION = /\b((?![IVX]+\b)[A-Z]{2,}[a-z]?|Wmo|Wlz|Zvw|Btiv|fte|VvE)\b/

/** The text in pieces; every second piece is an abbreviation. */
export function splitAtAbbreviations(text: string): readonly string[] {
  return text.split(ABBREVIATION)
}

/** Each once, in order. */
export function abbreviationsIn(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => splitAtAbbreviations(text).filter((_, at) => at % 2 === 1)))]
}

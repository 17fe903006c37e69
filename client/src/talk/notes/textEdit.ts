// The smallest edit between two texts, and where a caret moves when such an edit happens elsewhere in the text.

export interface TextEdit {
  /** UTF-16 units. */
  readonly at: number
  readonly remove: number
  readonly insert: string
}

export function editBetween(before: string, after: string): TextEdit {
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before[start] === after[start]) start += 1
  // Never splits a surrogate pair (an emoji): half of one is not a character.
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start -= 1
  let end = 0
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end -= 1
  return { at: start, remove: before.length - start - end, insert: after.slice(start, after.length - end) }
}

export function caretAfter(caret: number, { at, remove, insert }: TextEdit): number {
  if (caret <= at) return caret
  if (caret < at + remove) return at + insert.length
  return caret - remove + insert.length
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

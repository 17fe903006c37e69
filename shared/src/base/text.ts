// Cuts text to a length without breaking what a reader sees as one character, and puts it on one line.

/** At most `max` UTF-16 units; never ends in half an emoji. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text
  const last = text.charCodeAt(max - 1)
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff
  return text.slice(0, isHighSurrogate ? max - 1 : max)
}

/** A short text from foreign data: trimmed and cut; '' for anything that is not a string. */
export function shortText(value: unknown, max: number): string {
  return typeof value === 'string' ? cutText(value.trim(), max).trimEnd() : ''
}

/** People can type line breaks; a cell has one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

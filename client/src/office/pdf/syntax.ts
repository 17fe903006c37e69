// How values are written in a PDF file (ISO 32000-1, 7.3). Every function returns plain ASCII.

/** Entries that are null are left out. */
export function dict(entries: Readonly<Record<string, string | number | null>>): string {
  const inside = Object.entries(entries).flatMap(([key, value]) => (value === null ? [] : [`/${key} ${value}`]))
  return `<<${inside.join(' ')}>>`
}

export function array(items: readonly (string | number)[]): string {
  return `[${items.join(' ')}]`
}

export function refTo(objectNumber: number): string {
  return `${objectNumber} 0 R`
}

/** Text for people, as UTF-16 with its byte order mark. */
export function textString(text: string): string {
  return `<FEFF${utf16Hex(text)}>`
}

export function utf16Hex(text: string): string {
  let hex = ''
  for (let at = 0; at < text.length; at += 1) hex += hex4(text.charCodeAt(at))
  return hex
}

export function hex4(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0')
}

/** A length to a hundredth of a point, finer than any printer. */
export function decimal(number: number): string {
  return String(Math.round(number * 100) / 100)
}

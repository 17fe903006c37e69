// People's words, wrapped to fit where they are drawn. There is no font to measure with: widths are estimated by kind
// of character, never too small for the bold of our own typeface.

export interface Room {
  readonly width: number
  readonly lines: number
  /** As large as there is space for, between these. */
  readonly largest: number
  readonly smallest: number
  /** Not bold: then more fits. */
  readonly plain?: boolean
}

interface Fitted {
  readonly size: number
  readonly lines: readonly string[]
}

/**
 * Smaller before a word is broken; at the smallest size there may be more lines than asked for, and nothing is lost.
 */
export function fitted(text: string, { width, lines: most, largest, smallest, plain = false }: Room): Fitted {
  for (let size = largest; size > smallest; size -= 2) {
    const lines = wrappedTo(text, width / size, plain)
    if (lines.length <= most && lines.every((one) => reckonedWidth(one, plain) * size <= width)) return { size, lines }
  }
  return {
    size: smallest,
    lines: wrappedTo(text, width / smallest, plain).flatMap((one) => broken(one, width / smallest, plain)),
  }
}

/** In lines of at most this many ems; a wider word gets its own line. */
function wrappedTo(text: string, most: number, plain: boolean): string[] {
  const lines: string[] = []
  for (const word of text.trim().split(/[ \t\r\n]+/)) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && reckonedWidth(longer, plain) <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function broken(word: string, most: number, plain: boolean): string[] {
  const parts: string[] = ['']
  for (const sign of word) {
    const longer = `${parts.at(-1)}${sign}`
    if (reckonedWidth(longer, plain) > most && parts.at(-1) !== '') parts.push(sign)
    else parts[parts.length - 1] = longer
  }
  return parts
}

/** In ems. */
export function reckonedWidth(text: string, plain = false): number {
  return [...text].reduce((sum, sign) => sum + widthOfCharacter(sign, plain), 0)
}

const PLAIN = 0.55

function widthOfCharacter(sign: string, plain: boolean): number {
  if (/[mwMW@%—…]/.test(sign)) return 0.9
  if (/[A-Z\d&]/.test(sign)) return 0.76
  if (/[fijlrt\u00a0 .,:;'’()[\]/|-]/.test(sign)) return 0.4
  if (/[a-zà-öø-ÿ]/.test(sign)) return plain ? PLAIN : 0.61
  // Unknown characters: nearly none is wider than it is high.
  return 1
}

// What a step asks, shortened to fit on one line. Pure.

const ROOM = 60

/** As many whole sentences as fit; if the first is too long already, as many of its words as fit, and dots. */
export function stepSentence(instruction: string): string {
  const whole = instruction.trim().replace(/\s+/g, ' ')
  if (whole.length <= ROOM) return whole
  const sentences = whole.slice(0, ROOM + 1).match(/^.*[.!?](?=\s)/)
  if (sentences) return sentences[0]
  const words = whole.slice(0, ROOM).replace(/[\s,;:]*\s\S*$/, '')
  return `${words.slice(0, ROOM - 1)}…`
}

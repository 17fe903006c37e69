// The three questions that every worksheet asks (C-09), each answered in the group's own words: thirty in all. Is it
// turned on and how; which value, along which route, for whom; what is needed and who can bring it.

export const talkParts = ['how', 'worth', 'means'] as const
export type TalkPart = (typeof talkParts)[number]

export type Talk = Readonly<Record<TalkPart, string>>

export const noTalk: Talk = { how: '', worth: '', means: '' }

/** How many of the questions the table has answered, out of all. */
export function talkCount(knobs: readonly { readonly talk: Talk }[]): {
  readonly answered: number
  readonly total: number
} {
  const answers = knobs.flatMap(({ talk }) => talkParts.map((part) => talk[part]))
  return { answered: answers.filter((answer) => answer.trim() !== '').length, total: answers.length }
}

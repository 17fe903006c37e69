// The three questions on every worksheet (C-09), each answered in the group's own words: thirty in all. Is it turned
// on and how; which value, along which route, for whom; what is needed and who can contribute it.

import { longText } from './fields.ts'
import { type Field, fields, nested } from './parts.ts'

export const talkParts = ['how', 'worth', 'means'] as const
export type TalkPart = (typeof talkParts)[number]

export type Talk = Readonly<Record<TalkPart, string>>

export const noTalk: Talk = { how: '', worth: '', means: '' }

const talkPart = fields<Talk>({ how: longText, worth: longText, means: longText })

/** Nobody said anything: three times nothing. */
export const talkField: Field<Talk> = {
  ...(nested(talkPart) as unknown as Field<Talk>),
  filed: (file, key, present) => {
    const inner = file.objectOrNull(key)
    return inner ? talkPart.filed(inner, present) : noTalk
  },
}

/** How many of the questions have been answered, out of all. */
export function talkCount(knobs: readonly { readonly talk: Talk }[]): {
  readonly answered: number
  readonly total: number
} {
  const answers = knobs.flatMap(({ talk }) => talkParts.map((part) => talk[part]))
  return { answered: answers.filter((answer) => answer.trim() !== '').length, total: answers.length }
}
